package uz.posbon.backend.http;

import java.util.Optional;
import uz.posbon.sdk.wall.SeenReport;

/** What the seats of walls say of the displays they drive. Returns at once; thread-safe. */
public interface WallSeats {
    /** Tells the others what a display really shows. */
    void seen(String wallId, int number, SeenReport report);

    /** Keeps how it looks in place of what was kept. */
    void thumbnail(String wallId, int number, byte[] jpeg);

    /** How it looked last. */
    Optional<byte[]> thumbnail(String wallId, int number);
}
