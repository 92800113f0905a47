package uz.posbon.ui.queue;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/**
 * The parts of a row beside each other. Those with numbers are as wide as they want to be, lead and badge as wide as the longest of their queue; the title gets the
 * room it needs of the rest, and the detail what that leaves: a place that is cut says less than the end of a sentence.
 */
final class QueueLine extends HBox {
    /** In the height of its letters; a shorter piece of a detail says nothing. */
    private static final double LEAST_DETAIL = 4;
    /** How wide a letter of the badge's font is in its height; the digits of the lead are narrower. */
    private static final double LETTER = 0.6;

    /** In pixels: what a measured text may be wider by. */
    private static final double ROUNDING = 1;

    private final Label title;
    private final Label detail;
    private final Label lead;
    private final Label badge;
    private int leadLetters;
    private int badgeLetters;

    QueueLine(Label lead, Label title, Label detail, Label badge) {
        this.lead = lead;
        this.title = title;
        this.detail = detail;
        this.badge = badge;
        getStyleClass().add("queue-line");
    }

    /** How many letters the longest lead and the longest badge of the queue have, so that what stands beside them is in line. */
    void letters(int ofLead, int ofBadge) {
        if (ofLead != leadLetters || ofBadge != badgeLetters) {
            leadLetters = ofLead;
            badgeLetters = ofBadge;
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        double gap = snapSpaceX(getSpacing());
        double rest = getWidth() - snappedLeftInset() - snappedRightInset() + gap;
        for (Node part : getManagedChildren()) {
            rest -= part == title || part == detail ? 0 : width(part) + gap;
        }
        double wanted = width(title) + gap;
        double left = rest - wanted - gap;
        boolean detailed = detail.isManaged() && left >= Math.min(width(detail), LEAST_DETAIL * detail.getFont().getSize());
        detail.setVisible(detailed);
        double titled = detailed ? wanted : rest;
        double x = snappedLeftInset();
        for (Node part : getManagedChildren()) {
            if (part == detail && !detailed) {
                continue;
            }
            double width = part == title ? Math.max(0, titled - gap) : part == detail ? left : width(part);
            place(part, x, width);
            x += width + gap;
        }
    }

    private double width(Node part) {
        double own = part.prefWidth(-1);
        double column = part == badge ? column(badge, badgeLetters) : part == lead ? column(lead, leadLetters) : 0;
        return snapSizeX(Math.max(own, column));
    }

    private static double column(Label label, int letters) {
        Insets around = label.getInsets();
        return Math.ceil(letters * LETTER * label.getFont().getSize()) + ROUNDING + around.getLeft() + around.getRight();
    }

    private void place(Node part, double x, double width) {
        double height = Math.min(snapSizeY(part.prefHeight(-1)), getHeight());
        part.resizeRelocate(snapPositionX(x), snapPositionY((getHeight() - height) / 2), width, height);
    }
}
