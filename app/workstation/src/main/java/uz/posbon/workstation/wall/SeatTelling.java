package uz.posbon.workstation.wall;

import uz.posbon.sdk.wall.SeenReport;

/** Tells the backend what is on the screens. Calls may block and fail; none is made on the FX thread. */
public interface SeatTelling {
    void seen(String wallId, int number, SeenReport report);

    /** A JPEG of at most {@value Thumbnails#LARGEST} bytes. */
    void thumbnail(String wallId, int number, byte[] jpeg);
}
