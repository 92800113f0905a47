package uz.posbon.ui.video;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the wish to decode with the machine's video decoder.
 *
 * @param decoder what the engine calls it: "vaapi", "cuda"; null where this machine has none
 * @param inSoftware which streams are decoded in software all the same, and why, one line each; in the order they were seen
 */
public record Acceleration(@Nullable String decoder, List<String> inSoftware) {

    public Acceleration {
        inSoftware = List.copyOf(inSoftware);
    }

    /** Whether everything that was to be decoded by the card is. */
    public boolean works() {
        return decoder != null && inSoftware.isEmpty();
    }
}
