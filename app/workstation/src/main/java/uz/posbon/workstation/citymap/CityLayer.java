package uz.posbon.workstation.citymap;

import java.util.Locale;

/** What can be shown on the map or left out. */
public enum CityLayer {
    ZONES(true),
    VIEWS(true),
    PLACES(true),
    UNITS(true),
    TRAILS(false),
    CASES(true),
    HEAT(false);

    private final boolean usual;

    CityLayer(boolean usual) {
        this.usual = usual;
    }

    /** Whether a newcomer sees it. */
    boolean usual() {
        return usual;
    }

    /** As an operator writes it, e.g. {@code zones}; also the end of its key in the languages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
