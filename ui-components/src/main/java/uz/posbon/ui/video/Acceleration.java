package uz.posbon.ui.video;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the wish to decode with the machine's video decoder.
 *
 * @param decoder what the engine calls it: "vaapi", "cuda"; null where this machine has none
 * @param inSoftware which kinds of stream are decoded in software now all the same, in the order they were seen; one that has ended is not among them
 */
public record Acceleration(@Nullable String decoder, List<Software> inSoftware) {

    /** Why a stream is not decoded where it was to be. */
    public enum Why {
        /** The decoder cannot be opened for it. */
        NOT_OPENED,
        /** It was opened and decodes nothing. */
        REFUSED,
        /** It decodes, and its pictures cannot be brought into this machine's memory. */
        NOT_FETCHED,
        /** It is passed over without a word, as for a profile it does not know. */
        PASSED_OVER
    }

    /** @param format codec and size, "h264 1920x1080" */
    public record Software(String format, Why why) {}

    public Acceleration {
        inSoftware = List.copyOf(inSoftware);
    }

    /** Whether everything that was to be decoded by the card is. */
    public boolean works() {
        return decoder != null && inSoftware.isEmpty();
    }
}
