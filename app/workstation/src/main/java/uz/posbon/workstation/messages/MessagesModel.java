package uz.posbon.workstation.messages;

import java.util.List;

/**
 * Messages in the operator's language.
 *
 * @param waiting what he has not taken note of, the oldest first
 * @param all what everybody was told, the newest first
 */
public record MessagesModel(List<Waiting> waiting, List<Sent> all) {
    /** Nothing was said. */
    public static final MessagesModel NONE = new MessagesModel(List.of(), List.of());

    /**
     * A notice on the desk.
     *
     * @param head from whom, and when
     * @param text what is said
     * @param line the verb that takes note of it; empty where he may not
     */
    public record Waiting(long number, String head, String text, String line) {}

    /**
     * One in the list.
     *
     * @param head number, time, from whom and to whom
     * @param noted who has taken note, and when
     * @param missing who has not, of those who are waited for; empty when all have
     * @param withdraw the verb that takes it back; empty where that is another's, or done
     */
    public record Sent(long number, String head, String text, String noted, String missing, String withdraw) {}
}
