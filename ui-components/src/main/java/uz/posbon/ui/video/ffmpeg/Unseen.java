package uz.posbon.ui.video.ffmpeg;

import uz.posbon.ui.video.Box;
import uz.posbon.ui.video.Frame;
import uz.posbon.ui.video.FrameSink;

/** Takes pictures that are only decoded because later ones need them. */
enum Unseen implements FrameSink {
    FRAMES;

    private static final Box NOTHING = new Box(1, 1);

    @Override
    public void frame(Frame frame) {
        // Too old to be shown.
    }

    @Override
    public Box largest() {
        return NOTHING;
    }
}
