package uz.posbon.workstation.recommend;

import java.util.Locale;
import uz.posbon.geodata.route.Travel;
import uz.posbon.geodata.route.WhyStraight;
import uz.posbon.workstation.words.Words;

/** Says what a travel time stands on: streets, or a straight line and why. */
public final class TravelWords {
    private TravelWords() {}

    public static String by(Travel travel, Words words) {
        return switch (travel) {
            case Travel.Routed routed -> words.text("travel.road");
            case Travel.Straight straight -> straight(straight.why(), words);
        };
    }

    public static String straight(WhyStraight why, Words words) {
        return words.text("travel.straight") + " (" + words.text("travel.why." + why.name().toLowerCase(Locale.ROOT).replace('_', '-')) + ")";
    }
}
