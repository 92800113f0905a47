package uz.posbon.sdk.recording;

import java.time.Instant;
import java.util.Set;

/**
 * What a recording says of itself.
 *
 * @param log identity of the log it was taken from; empty for one that never was in a backend
 * @param madeTime when the file was made
 * @param madeBy who made it
 * @param title in the maker's words; may be empty
 * @param leftOut codes of what was left out when it was made, see {@link LeftOut}
 */
public record RecordingHead(String log, Instant madeTime, String madeBy, String title, Set<String> leftOut) {}
