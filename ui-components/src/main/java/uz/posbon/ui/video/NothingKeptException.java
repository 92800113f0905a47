package uz.posbon.ui.video;

import java.io.IOException;

/** Nothing is kept of a camera for the time that was asked for. */
public final class NothingKeptException extends IOException {
    private static final long serialVersionUID = 1;

    NothingKeptException(EvidenceOrder order) {
        super("nothing is kept of " + order.cameraName() + " between " + order.from() + " and " + order.to());
    }
}
