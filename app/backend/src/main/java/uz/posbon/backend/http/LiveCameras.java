package uz.posbon.backend.http;

import java.io.IOException;
import java.io.OutputStream;

/** Cameras the backend itself serves, as MPEG-TS in real time. */
@FunctionalInterface
public interface LiveCameras {
    /** Writes until the reader goes, which it hears as an exception. */
    void serve(String cameraId, OutputStream out) throws IOException;
}
