package uz.posbon.sdk.recording;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;

/** Recordings of the backend's log. Thread-safe. */
public interface RecordingApi {
    /**
     * Makes a recording of a span and puts it into {@code file}, which appears when it is whole. Blocks until then: seconds to minutes, as the backend
     * folds its log up to the first moment.
     *
     * @param to a moment that has not come yet means now
     * @param title in the maker's words; may be empty
     * @throws IOException if the file cannot be written
     * @throws uz.posbon.sdk.problem.RefusedException when the backend says no, as when it makes another one at the moment
     * @throws uz.posbon.sdk.problem.UnreachableException when there was no answer, or it broke off
     */
    void fetch(Instant from, Instant to, String title, Set<LeftOut> leaveOut, Path file) throws IOException;
}
