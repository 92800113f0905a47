package uz.posbon.ui.video;

/** A recording that stands where it is told to. */
public final class TestPlayhead {

    private TestPlayhead() {}

    public static Playhead paused() {
        Playhead head = new Playhead();
        head.orders().pause(true);
        return head;
    }

    public static void resume(Playhead head) {
        head.orders().pause(false);
    }
}
