package uz.posbon.ui.map.tool;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.Layer;
import uz.posbon.ui.map.LayerHost;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.map.MapFrame;
import uz.posbon.ui.map.Viewport;
import uz.posbon.ui.map.draw.Ink;

/** The line or area that is being drawn, with the words beside its last corner. */
final class TraceLayer implements Layer {

    private static final double CORNER = 7;
    private static final double TEXT = 13;

    private final Canvas canvas = new Canvas();
    private List<LonLat> corners = List.of();
    private boolean closed;
    private String label = "";
    private @Nullable LonLat labelled;
    private @Nullable LayerHost host;
    private @Nullable Viewport drawn;

    TraceLayer() {
        canvas.setMouseTransparent(true);
        canvas.setManaged(false);
    }

    /**
     * Shows this from the next pulse on.
     *
     * @param at where the label stands; null for no label
     */
    void show(List<LonLat> newCorners, boolean area, String newLabel, @Nullable LonLat at) {
        corners = List.copyOf(newCorners);
        closed = area;
        label = newLabel;
        labelled = at;
        if (host != null) {
            host.changed(this);
        }
    }

    /** Logical pixels between two places on the screen; infinite before the first drawing. */
    double pixels(LonLat one, LonLat other) {
        Viewport view = drawn;
        return view == null
                ? Double.POSITIVE_INFINITY
                : Math.hypot(view.screenX(one.lon()) - view.screenX(other.lon()), view.screenY(one.lat()) - view.screenY(other.lat()));
    }

    @Override
    public Node node() {
        return canvas;
    }

    @Override
    public void attached(LayerHost newHost) {
        host = newHost;
    }

    @Override
    public void paint(MapFrame frame) {
        Viewport view = frame.viewport();
        drawn = view;
        canvas.setWidth(view.width());
        canvas.setHeight(view.height());
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, view.width(), view.height());
        if (corners.isEmpty()) {
            return;
        }
        Color colour = Ink.color(frame.palette().focus());
        path(pen, view);
        if (closed && corners.size() > 2) {
            pen.setFill(colour.deriveColor(0, 1, 1, 0.18));
            pen.fill();
        }
        pen.setLineCap(StrokeLineCap.ROUND);
        pen.setLineJoin(StrokeLineJoin.ROUND);
        pen.setLineWidth(5);
        pen.setStroke(Ink.color(frame.palette().casing()));
        pen.stroke();
        pen.setLineWidth(2);
        pen.setStroke(colour);
        pen.stroke();
        if (corners.size() < 30) {
            corners.forEach(corner -> dot(pen, view, corner, frame));
        }
        LonLat place = labelled;
        if (place != null && !label.isEmpty()) {
            pen.setFont(Font.font("Noto Sans", TEXT * frame.text()));
            pen.setTextBaseline(VPos.CENTER);
            Ink.write(pen, label, view.screenX(place.lon()) + 14, view.screenY(place.lat()) - 14, frame.palette().text(), frame.palette().halo());
        }
    }

    private void path(GraphicsContext pen, Viewport view) {
        pen.beginPath();
        List<LonLat> points = new ArrayList<>(corners);
        for (int i = 0; i < points.size(); i++) {
            double x = view.screenX(points.get(i).lon());
            double y = view.screenY(points.get(i).lat());
            if (i == 0) {
                pen.moveTo(x, y);
            } else {
                pen.lineTo(x, y);
            }
        }
        if (closed) {
            pen.closePath();
        }
    }

    private static void dot(GraphicsContext pen, Viewport view, LonLat corner, MapFrame frame) {
        double x = view.screenX(corner.lon()) - CORNER / 2;
        double y = view.screenY(corner.lat()) - CORNER / 2;
        pen.setFill(Ink.color(frame.palette().casing()));
        pen.fillRect(x - 1, y - 1, CORNER + 2, CORNER + 2);
        pen.setFill(Ink.color(frame.palette().text()));
        pen.fillRect(x, y, CORNER, CORNER);
    }
}
