package uz.posbon.workstation.recommend;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.catalogue.Agency;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.unit.Unit;

/** Which kind of agency leads cases of a category; where its own unit arrives hardly later than another's, one command is worth the wait. Pure. */
final class Leading {
    /** How much later a unit of the leading agency may arrive to be sent instead. */
    static final Duration WORTH = Duration.ofSeconds(30);

    private Leading() {}

    /** The leading agency's {@link Agency#kind}; null where none leads by nature. */
    static @Nullable String kind(@Nullable Category category) {
        return category == null ? null : switch (category.code()) {
            case "Fire" -> "Fire";
            case "Rescue" -> "Rescue";
            case "Health" -> "Ambulance";
            case "Security", "Safety", "Transport" -> "Police";
            default -> null;
        };
    }

    /** Whether the unit belongs to an agency of another kind than the one that leads. */
    static boolean isOther(Picture picture, Unit unit, @Nullable String kind) {
        Agency agency = picture.catalogue().agencies().get(unit.agencyId());
        return kind != null && agency != null && !agency.kind().equals(kind);
    }
}
