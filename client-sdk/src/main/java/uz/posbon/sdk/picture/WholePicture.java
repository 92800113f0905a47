package uz.posbon.sdk.picture;

import java.util.List;
import uz.posbon.sdk.shift.Shift;
import uz.posbon.sdk.stream.PictureState;
import uz.posbon.sdk.stream.TelemetryEvent;

/**
 * A picture whole, telemetry and what was seen ending included: a picture that starts from it is equal to the one it was taken from, now and after
 * whatever follows. How the parts of the backend are is of the moment and of none of its recordings, and not in it.
 *
 * @param closed closed incidents that are still on the picture, the one closed first first
 * @param ended shifts that were seen ending, the latest last
 */
public record WholePicture(
        PictureState state,
        List<String> closed,
        List<Shift> ended,
        List<TelemetryEvent.CameraHealth> cameras,
        List<TelemetryEvent.OperatorPresent> present,
        List<TelemetryEvent.DisplaySeen> displaysSeen) {}
