package uz.posbon.ui.video.ffmpeg;

/** Holds a picture back until it is due. */
@FunctionalInterface
interface Pacing {

    /** @param nanos the picture's time in its stream */
    void await(long nanos);
}
