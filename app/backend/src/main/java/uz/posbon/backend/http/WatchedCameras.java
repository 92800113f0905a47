package uz.posbon.backend.http;

import java.util.List;
import uz.posbon.sdk.catalogue.CameraReport;

/** What those who pull the cameras' streams say of them. Returns at once; thread-safe. */
@FunctionalInterface
public interface WatchedCameras {
    /** Takes what an operator's desk says, and tells the others what is new in it. */
    void seen(String operator, String desk, List<CameraReport> cameras);
}
