package uz.posbon.workstation.cameras;

import uz.posbon.ui.video.Zoom;
import uz.posbon.workstation.verb.CameraScreen;

/** The part of a picture that is looked at, step by step as words say it. */
public final class TileLook {
    private static final double NEARER = 2;
    /** Of what is shown. */
    private static final double ASIDE = 0.25;
    private static final double CENTRE = 0.5;

    private TileLook() {}

    /** One step from there. */
    public static Zoom of(Zoom now, CameraScreen.Look look) {
        return switch (look) {
            case IN -> now.by(NEARER, CENTRE, CENTRE);
            case OUT -> now.by(1 / NEARER, CENTRE, CENTRE);
            case LEFT -> now.moved(-ASIDE, 0);
            case RIGHT -> now.moved(ASIDE, 0);
            case UP -> now.moved(0, -ASIDE);
            case DOWN -> now.moved(0, ASIDE);
            case WHOLE -> Zoom.WHOLE;
        };
    }
}
