package uz.posbon.ui.map;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.draw.Ink;

/** A few lines and fields of view over the map: the ways of crews, what the cameras of the selected case see. FX thread only. */
public final class ShapeLayer implements Layer {

    private final Canvas canvas = new Canvas();
    private List<MapLine> lines = List.of();
    private List<FieldOfView> fields = List.of();
    private @Nullable LayerHost host;
    private boolean blank = true;

    public ShapeLayer() {
        canvas.setMouseTransparent(true);
        canvas.setManaged(false);
    }

    public void setLines(List<MapLine> newLines) {
        lines = List.copyOf(newLines);
        changed();
    }

    public void setFields(List<FieldOfView> newFields) {
        fields = List.copyOf(newFields);
        changed();
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
        GraphicsContext pen = canvas.getGraphicsContext2D();
        if (blank && lines.isEmpty() && fields.isEmpty()) {
            return;
        }
        canvas.setWidth(frame.viewport().width());
        canvas.setHeight(frame.viewport().height());
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        blank = lines.isEmpty() && fields.isEmpty();
        fields.forEach(field -> draw(pen, field, frame.viewport()));
        lines.forEach(line -> draw(pen, line, frame));
    }

    private static void draw(GraphicsContext pen, FieldOfView field, Viewport view) {
        double radius = field.rangeMetres() / Mercator.metresPerPixel(field.at().lat(), view.zoom());
        double x = view.screenX(field.at().lon());
        double y = view.screenY(field.at().lat());
        if (radius < 3 || x + radius < 0 || y + radius < 0 || x - radius > view.width() || y - radius > view.height()) {
            return;
        }
        double start = 90 - field.headingDegrees() - field.angleDegrees() / 2;
        Color color = Ink.color(field.argb());
        pen.setFill(color.deriveColor(0, 1, 1, 0.18));
        pen.fillArc(x - radius, y - radius, 2 * radius, 2 * radius, start, field.angleDegrees(), ArcType.ROUND);
        pen.setStroke(color.deriveColor(0, 1, 1, 0.6));
        pen.setLineWidth(1);
        pen.setLineDashes();
        pen.strokeArc(x - radius, y - radius, 2 * radius, 2 * radius, start, field.angleDegrees(), ArcType.ROUND);
    }

    private static void draw(GraphicsContext pen, MapLine line, MapFrame frame) {
        Viewport view = frame.viewport();
        pen.beginPath();
        for (int i = 0; i < line.points().size(); i++) {
            double x = view.screenX(line.points().get(i).lon());
            double y = view.screenY(line.points().get(i).lat());
            if (i == 0) {
                pen.moveTo(x, y);
            } else {
                pen.lineTo(x, y);
            }
        }
        pen.setLineCap(StrokeLineCap.ROUND);
        pen.setLineJoin(StrokeLineJoin.ROUND);
        pen.setLineDashes();
        pen.setLineWidth(line.widthPx() + 3);
        pen.setStroke(Ink.color(frame.palette().casing()));
        pen.stroke();
        pen.setLineWidth(line.widthPx());
        pen.setStroke(Ink.color(line.argb()));
        if (line.dashed()) {
            pen.setLineDashes(line.widthPx() * 3, line.widthPx() * 2.5);
        }
        pen.stroke();
        pen.setLineDashes();
    }

    private void changed() {
        if (host != null) {
            host.changed(this);
        }
    }
}
