package uz.posbon.backend.http;

import java.nio.file.Path;
import uz.posbon.backend.store.recording.RecordingMaker;

/**
 * What makes recordings, and where they lie until they are sent.
 *
 * @param folder made when it is needed
 */
public record Recordings(RecordingMaker maker, Path folder) {}
