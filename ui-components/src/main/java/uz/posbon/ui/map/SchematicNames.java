package uz.posbon.ui.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.draw.Ink;
import uz.posbon.ui.map.draw.TextWidths;

/** Writes the names: districts first, then the greater streets along their course, each where it is free. FX thread. */
final class SchematicNames {

    private static final double REPEAT = 700;
    private static final double SAME_PLACE = 220;

    private final double text;
    private final TextWidths small;
    private final TextWidths street;
    private final TextWidths district;

    /** @param text how large the names are, 1 for their usual size */
    SchematicNames(double text) {
        this.text = text;
        small = new TextWidths(Font.font("Noto Sans", 12 * text));
        street = new TextWidths(Font.font("Noto Sans", FontWeight.MEDIUM, 12.5 * text));
        district = new TextWidths(Font.font("Noto Sans", FontWeight.SEMI_BOLD, 15 * text));
    }

    double text() {
        return text;
    }

    void draw(GraphicsContext pen, List<Sketch> sketches, Sheet sheet, MapPalette palette, Function<Map<String, String>, String> language) {
        Room room = new Room();
        Map<String, List<double[]>> written = new HashMap<>();
        pen.setTextBaseline(VPos.CENTER);
        sketches.stream().sorted(Comparator.comparingInt(SchematicNames::rank)).forEach(sketch -> {
            String name = sketch.feature().name().isEmpty() ? "" : language.apply(sketch.feature().name());
            if (!name.isEmpty() && sheet.zoom() >= fromZoom(sketch)
                    && !(at(sketch) && near(written.computeIfAbsent(name, first -> new ArrayList<>()), sketch, sheet))) {
                write(pen, sketch, name, sheet, palette, room);
            }
        });
    }

    private static boolean at(Sketch sketch) {
        return switch (sketch.kind()) {
            case STATION, LANDMARK, PARK -> true;
            default -> false;
        };
    }

    /** A square, its station and its garden often share a name; once is enough. Notes the place. */
    private static boolean near(List<double[]> places, Sketch sketch, Sheet sheet) {
        double x = sheet.x(sketch.middleX());
        double y = sheet.y(sketch.middleY());
        boolean near = places.stream().anyMatch(place -> Math.hypot(place[0] - x, place[1] - y) < SAME_PLACE);
        places.add(new double[] {x, y});
        return near;
    }

    private static int rank(Sketch sketch) {
        return switch (sketch.kind()) {
            case DISTRICT -> 0;
            case MOTORWAY -> 1;
            case PRIMARY -> 2;
            case STATION -> 3;
            case LANDMARK -> 4;
            case RIVER -> 5;
            case PARK -> 6;
            case SECONDARY -> 7;
            case CANAL -> 8;
            case METRO, OTHER -> 9;
        };
    }

    private static int fromZoom(Sketch sketch) {
        return switch (sketch.kind()) {
            case DISTRICT -> sketch.feature().closed() ? 10 : 11;
            case RIVER -> 12;
            case MOTORWAY -> 12;
            case PRIMARY, PARK -> 13;
            case STATION, LANDMARK -> 13;
            case SECONDARY, CANAL -> 14;
            case METRO -> 99;
            case OTHER -> 15;
        };
    }

    private void write(GraphicsContext pen, Sketch sketch, String name, Sheet sheet, MapPalette palette, Room room) {
        switch (sketch.kind()) {
            case DISTRICT -> {
                if (sheet.zoom() <= 14) {
                    at(pen, sketch, name, district, sheet, palette.muted(), palette.halo(), room, 0);
                }
            }
            case PARK -> centred(pen, sketch, name, sheet, palette.parkText(), palette.halo(), room);
            case STATION, LANDMARK -> at(pen, sketch, name, small, sheet, palette.muted(), palette.halo(), room, 14);
            case RIVER, CANAL -> water(pen, sketch, name, sheet, palette, room);
            default -> along(pen, sketch, name, street, sheet, palette.muted(), palette.halo(), room);
        }
    }

    private void water(GraphicsContext pen, Sketch sketch, String name, Sheet sheet, MapPalette palette, Room room) {
        if (sketch.feature().closed()) {
            centred(pen, sketch, name, sheet, palette.waterText(), palette.halo(), room);
        } else {
            along(pen, sketch, name, street, sheet, palette.waterText(), palette.halo(), room);
        }
    }

    private void centred(GraphicsContext pen, Sketch sketch, String name, Sheet sheet, int color, int halo, Room room) {
        double wide = (sketch.east() - sketch.west()) * sheet.size();
        if (small.of(name) < wide * 1.6) {
            at(pen, sketch, name, small, sheet, color, halo, room, 0);
        }
    }

    private static void at(
            GraphicsContext pen, Sketch sketch, String name, TextWidths font, Sheet sheet, int color, int halo, Room room, double below) {
        double width = font.of(name);
        double height = font.font().getSize() + 5;
        double x = Math.rint(sheet.x(sketch.middleX()) - width / 2);
        double y = Math.rint(sheet.y(sketch.middleY()) + below);
        if (room.take(x - 4, y - height / 2, width + 8, height)) {
            pen.setFont(font.font());
            Ink.write(pen, name, x, y, color, halo);
        }
    }

    /** Along the course wherever it is straight enough and free, again after a while. */
    private static void along(GraphicsContext pen, Sketch sketch, String name, TextWidths font, Sheet sheet, int color, int halo, Room room) {
        double width = font.of(name);
        for (double[] part : sketch.parts()) {
            Course course = new Course(part, sheet);
            double next = Math.min(REPEAT / 2, Math.max(0, (course.length() - width) / 2));
            while (next + width <= course.length()) {
                Course.@Nullable Straight place = course.straight(next, width);
                if (place != null && inside(place, sheet) && take(place, width, room)) {
                    pen.save();
                    pen.setFont(font.font());
                    pen.translate(place.x(), place.y());
                    pen.rotate(place.degrees());
                    Ink.write(pen, name, -width / 2, 0, color, halo);
                    pen.restore();
                    next += REPEAT;
                } else {
                    next += 60;
                }
            }
        }
    }

    private static boolean inside(Course.Straight place, Sheet sheet) {
        return place.x() > 0 && place.y() > 0 && place.x() < sheet.width() && place.y() < sheet.height();
    }

    /** A slanted name takes a row of small boxes. */
    private static boolean take(Course.Straight place, double width, Room room) {
        double cos = Math.cos(Math.toRadians(place.degrees()));
        double sin = Math.sin(Math.toRadians(place.degrees()));
        int boxes = Math.max(2, (int) Math.ceil(width / 12) + 1);
        for (int i = 0; i < boxes; i++) {
            double at = width * (i / (double) (boxes - 1) - 0.5);
            if (!room.free(place.x() + at * cos - 9, place.y() + at * sin - 9, 18, 18)) {
                return false;
            }
        }
        for (int i = 0; i < boxes; i++) {
            double at = width * (i / (double) (boxes - 1) - 0.5);
            room.block(place.x() + at * cos - 9, place.y() + at * sin - 9, 18, 18);
        }
        return true;
    }
}
