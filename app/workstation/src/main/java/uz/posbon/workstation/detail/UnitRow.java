package uz.posbon.workstation.detail;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/**
 * A unit in one line; in a narrow case its way stands below, because neither its state nor a number may be cut: that of all units of a list, or of none, so
 * that equal things stand below each other.
 */
final class UnitRow extends Pane {
    private static final double GAP = 0.615;
    private static final double LEAST_STATUS = 5;

    private final Label callSign = new Label();
    private final Label status = new Label();
    private final Label remark = new Label();
    private final Label time = new Label();
    private List<UnitRow> alike = List.of();

    UnitRow(Detail.UnitLine unit) {
        getStyleClass().add("unit-row");
        callSign.setText(unit.callSign());
        callSign.getStyleClass().add("unit-call-sign");
        status.setText(unit.status());
        remark.setText(unit.remark());
        remark.getStyleClass().add("muted");
        time.setText(unit.time());
        time.getStyleClass().add("time");
        time.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(callSign, status, remark, time);
        setMinWidth(0);
    }

    /** Those of the same list, as wide as this. */
    void alike(List<UnitRow> rows) {
        alike = rows;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double below = isNarrow(width) && !remark.getText().isEmpty() ? height(remark) : 0;
        return snappedTopInset() + line() + below + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double gap = gap();
        double top = snappedTopInset();
        double line = line();
        double first = width(callSign);
        double last = width(time);
        double way = width(remark);
        boolean narrow = isNarrow(getWidth());
        double end = getWidth() - last;
        place(callSign, 0, top, first, line);
        place(time, end, top, last, line);
        if (narrow) {
            place(remark, Math.max(0, getWidth() - way), top + line, Math.min(way, getWidth()), height(remark));
        } else {
            end -= way + gap;
            place(remark, end, top, way, line);
        }
        place(status, first + gap, top, Math.max(0, end - first - 2 * gap), line);
    }

    private boolean isNarrow(double width) {
        return isTooLong(width) || alike.stream().anyMatch(row -> row.isTooLong(width));
    }

    private boolean isTooLong(double width) {
        double wanted = Math.max(width(status), LEAST_STATUS * status.getFont().getSize());
        return width > 0 && !remark.getText().isEmpty() && width(callSign) + wanted + width(remark) + width(time) + 3 * gap() > width;
    }

    private double gap() {
        return snapSpaceX(GAP * status.getFont().getSize());
    }

    private double line() {
        return Math.max(Math.max(height(callSign), height(status)), Math.max(height(remark), height(time)));
    }

    private double width(Label label) {
        return snapSizeX(label.prefWidth(-1));
    }

    private double height(Label label) {
        return snapSizeY(label.prefHeight(-1));
    }

    private void place(Node node, double x, double y, double width, double height) {
        node.resizeRelocate(snapPositionX(x), snapPositionY(y), width, height);
    }
}
