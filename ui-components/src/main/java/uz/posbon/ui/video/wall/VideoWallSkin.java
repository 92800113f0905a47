package uz.posbon.ui.video.wall;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.scene.control.SkinBase;
import javafx.stage.Window;
import uz.posbon.ui.video.VideoTile;

/** Lays the tiles out on whole device pixels. */
final class VideoWallSkin extends SkinBase<VideoWall> {

    VideoWallSkin(VideoWall wall) {
        super(wall);
        Bindings.bindContent(getChildren(), wall.tiles().nodes());
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        VideoWall wall = getSkinnable();
        double scale = scale();
        int gap = (int) Math.round(wall.getGap() * scale);
        int across = (int) Math.floor(width * scale + 0.001);
        int down = (int) Math.floor(height * scale + 0.001);
        List<CellArea> areas = wall.getLayout().areas(across, down, gap);
        CellArea whole = new CellArea(0, 0, across, down);
        for (int slot = 1; slot <= areas.size(); slot++) {
            CellArea area = slot == wall.getEnlargedSlot() ? whole : areas.get(slot - 1);
            place(wall.tile(slot), area, x, y, scale);
            VideoTile early = wall.tiles().early().get(slot);
            if (early != null) {
                place(early, area, x, y, scale);
            }
        }
    }

    private static void place(VideoTile tile, CellArea area, double x, double y, double scale) {
        tile.resizeRelocate(x + area.x() / scale, y + area.y() / scale, area.width() / scale, area.height() / scale);
    }

    private double scale() {
        Scene scene = getSkinnable().getScene();
        Window window = scene == null ? null : scene.getWindow();
        return window == null ? 1 : window.getRenderScaleX();
    }

    @Override
    protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
        return left + 960 + right;
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        return top + 540 + bottom;
    }

    @Override
    protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
        return left + 240 + right;
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return top + 135 + bottom;
    }

    @Override
    protected double computeMaxWidth(double height, double top, double right, double bottom, double left) {
        return Double.MAX_VALUE;
    }

    @Override
    protected double computeMaxHeight(double width, double top, double right, double bottom, double left) {
        return Double.MAX_VALUE;
    }

    @Override
    public void dispose() {
        if (getSkinnable() != null) {
            Bindings.unbindContent(getChildren(), getSkinnable().tiles().nodes());
        }
        super.dispose();
    }
}
