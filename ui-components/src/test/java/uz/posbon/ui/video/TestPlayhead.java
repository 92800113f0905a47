package uz.posbon.ui.video;

/** A recording that stands or goes on as it is told to, and has no pictures. */
public final class TestPlayhead {

    private TestPlayhead() {}

    public static Playhead running() {
        return new Playhead();
    }

    public static void pause(Playhead head, boolean value) {
        head.orders().pause(value);
    }
}
