package uz.posbon.backend.http;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uz.posbon.backend.stream.StreamEndpoint;
import uz.posbon.backend.stream.Visitors;
import uz.posbon.backend.training.SessionHost;

/**
 * What the backend has beside its store for the routes to serve.
 *
 * @param cameras null when the backend serves none itself
 * @param training the training session it holds; null while it holds none
 * @param visitors who comes in with a token of his own
 * @param refused where it stands what they tried and may not; null in a training session, whose log is of what is trained
 */
public record Serving(
        StreamEndpoint stream,
        PresentOperators present,
        WallSeats seats,
        WatchedCameras watched,
        Recordings recordings,
        @Nullable LiveCameras cameras,
        Supplier<@Nullable SessionHost> training,
        Visitors visitors,
        @Nullable RefusedActs refused) {}
