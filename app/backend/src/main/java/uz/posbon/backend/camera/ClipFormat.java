package uz.posbon.backend.camera;

/** What every demo camera delivers. One group of pictures is one second, so any second can be made by itself. */
final class ClipFormat {
    static final int WIDTH = 640;
    static final int HEIGHT = 360;
    static final int FRAMES_PER_SECOND = 25;
    /** The clip's length; the scene is periodic in it, so that the loop shows no seam. */
    static final int SECONDS = 12;

    private ClipFormat() {}
}
