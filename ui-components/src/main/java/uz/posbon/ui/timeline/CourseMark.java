package uz.posbon.ui.timeline;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Something on a {@link CourseChart}.
 *
 * @param id never shown, one of its kind
 * @param text what is written beside it
 * @param at when it happens, or the soonest it can; from the beginning of the course
 * @param after the id of what it waits for; null for something that happens at its time whatever else does
 * @param movable whether the hand can move it
 * @param done whether it has happened; dim, as it needs nobody any more
 * @param sign stands before the text, and alone where there is no room for words; may be empty
 */
public record CourseMark(String id, String text, Duration at, @Nullable String after, boolean movable, boolean done, String sign) {
    /** One that has not happened, without a sign. */
    public CourseMark(String id, String text, Duration at, @Nullable String after, boolean movable) {
        this(id, text, at, after, movable, false, "");
    }

    /** The sign, if it has one, and the text. */
    String words() {
        return sign.isEmpty() ? text : sign + " " + text;
    }
}
