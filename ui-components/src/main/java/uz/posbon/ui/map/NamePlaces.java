package uz.posbon.ui.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.draw.TextWidths;
import uz.posbon.ui.map.draw.Words;

/**
 * Where the names of a schematic lie: the greater streets first along their course, each where it is free of other names
 * and, if it can be had, of what lies there; else over that. One use. FX thread.
 */
final class NamePlaces {

    private static final double REPEAT = 700;
    private static final double SAME_PLACE = 220;
    private static final double ASIDE = 18;
    private static final double BESIDE = 10;
    /** Up to this zoom a name over what is there would hide what is counted there. */
    private static final int CROWDED = 11;

    /** Words about a point, in logical pixels of the world. */
    record Placed(Words words, double x, double y) {}

    private final Sheet sheet;
    private final NameFonts fonts;
    private final MapPalette palette;
    private final List<Room> marks;
    private final Room room;
    private final List<Placed> placed = new ArrayList<>();

    /**
     * Nothing is placed yet.
     *
     * @param marks what names keep off where they can
     * @param others where other names are
     */
    NamePlaces(Sheet sheet, NameFonts fonts, MapPalette palette, List<Room> marks, List<Room> others) {
        this.sheet = sheet;
        this.fonts = fonts;
        this.palette = palette;
        this.marks = marks;
        this.room = new Room(others);
    }

    /** What the names take. */
    Room room() {
        return room;
    }

    List<Placed> place(List<Sketch> sketches, Function<Map<String, String>, String> language) {
        Map<String, List<double[]>> written = new HashMap<>();
        sketches.stream().filter(sketch -> sketch.touches(sheet)).sorted(Comparator.comparingInt(NameOrder::rank)).forEach(sketch -> {
            String name = sketch.feature().name().isEmpty() ? "" : language.apply(sketch.feature().name());
            if (!name.isEmpty() && sheet.zoom() >= NameOrder.fromZoom(sketch)
                    && !(NameOrder.isPlace(sketch) && near(written.computeIfAbsent(name, first -> new ArrayList<>()), sketch))) {
                place(sketch, name);
            }
        });
        return List.copyOf(placed);
    }

    /** A square, its station and its garden often share a name; once is enough. Notes the place. */
    private boolean near(List<double[]> places, Sketch sketch) {
        double x = sheet.x(sketch.middleX());
        double y = sheet.y(sketch.middleY());
        boolean near = places.stream().anyMatch(place -> Math.hypot(place[0] - x, place[1] - y) < SAME_PLACE);
        places.add(new double[] {x, y});
        return near;
    }

    private void place(Sketch sketch, String name) {
        switch (sketch.kind()) {
            case DISTRICT -> {
                if (sheet.zoom() <= 14) {
                    at(sketch, level(name, fonts.district(), palette.muted()), around(sketch), sheet.zoom() > CROWDED);
                }
            }
            case PARK -> centred(sketch, level(name, fonts.small(), palette.parkText()));
            case STATION, LANDMARK -> beside(sketch, level(name, fonts.small(), palette.muted()));
            case RIVER, CANAL -> {
                if (sketch.feature().closed()) {
                    centred(sketch, level(name, fonts.small(), palette.waterText()));
                } else {
                    along(sketch, name, palette.waterText());
                }
            }
            default -> along(sketch, name, palette.muted());
        }
    }

    private Words level(String name, TextWidths font, int argb) {
        return new Words(name, font, 0, argb, palette.halo());
    }

    private void centred(Sketch sketch, Words words) {
        double wide = (sketch.east() - sketch.west()) * sheet.size();
        if (words.length() < wide * 1.6) {
            within(sketch, words);
        }
    }

    private void within(Sketch sketch, Words words) {
        at(sketch, words, new double[][] {{0, 0}, {0, -ASIDE}, {0, ASIDE}, {0, -2 * ASIDE}, {0, 2 * ASIDE}});
    }

    /** From the middle outwards, as far as the name is still seen to belong there. */
    private double[][] around(Sketch sketch) {
        double wide = (sketch.east() - sketch.west()) * sheet.size() / 3;
        double high = (sketch.south() - sketch.north()) * sheet.size() / 3;
        List<double[]> ways = new ArrayList<>();
        for (int right = -4; right <= 4; right++) {
            for (int down = -6; down <= 6; down++) {
                double[] way = {right * ASIDE, down * ASIDE / 2};
                if (Math.abs(way[0]) <= wide && Math.abs(way[1]) <= Math.max(2 * ASIDE, high)) {
                    ways.add(way);
                }
            }
        }
        ways.sort(Comparator.comparingDouble(way -> Math.hypot(way[0], way[1])));
        return ways.toArray(double[][]::new);
    }

    private void beside(Sketch sketch, Words words) {
        double below = words.thickness() / 2 + 5;
        double aside = words.length() / 2 + BESIDE;
        at(sketch, words, new double[][] {{0, below}, {0, -below}, {aside, 0}, {-aside, 0}});
    }

    private void at(Sketch sketch, Words words, double[][] ways) {
        at(sketch, words, ways, true);
    }

    /** @param must whether it is written over what is there rather than not at all */
    private void at(Sketch sketch, Words words, double[][] ways, boolean must) {
        double x = sheet.left() + sheet.x(sketch.middleX());
        double y = sheet.top() + sheet.y(sketch.middleY());
        for (boolean clear : must ? new boolean[] {true, false} : new boolean[] {true}) {
            for (double[] way : ways) {
                if (put(words, Math.rint(x + way[0]), Math.rint(y + way[1]), clear)) {
                    return;
                }
            }
        }
    }

    /** Along the course wherever it is straight enough and free, again after a while; beside the course before over what lies on it. */
    private void along(Sketch sketch, String name, int argb) {
        Words words = level(name, fonts.street(), argb);
        for (double[] part : sketch.parts()) {
            Course course = new Course(part, sheet);
            double off = words.thickness();
            boolean found = along(course, words, 0, true) || along(course, words, off, true) || along(course, words, -off, true)
                    || along(course, words, 0, false);
        }
    }

    private boolean along(Course course, Words words, double off, boolean clear) {
        double width = words.length();
        double next = Math.min(REPEAT / 2, Math.max(0, (course.length() - width) / 2));
        boolean found = false;
        while (next + width <= course.length()) {
            Course.@Nullable Straight place = course.straight(next, width);
            if (place != null && isInside(place) && put(words, place, off, clear)) {
                found = true;
                next += REPEAT;
            } else {
                next += 30;
            }
        }
        return found;
    }

    private boolean put(Words words, Course.Straight place, double off, boolean clear) {
        double radians = Math.toRadians(place.degrees());
        Words turned = new Words(words.text(), words.font(), Math.rint(2 * place.degrees()) / 2, words.argb(), words.halo());
        return put(turned, sheet.left() + place.x() - off * Math.sin(radians), sheet.top() + place.y() + off * Math.cos(radians), clear);
    }

    private boolean isInside(Course.Straight place) {
        return place.x() > 0 && place.y() > 0 && place.x() < sheet.width() && place.y() < sheet.height();
    }

    private boolean put(Words words, double x, double y, boolean clear) {
        List<double[]> boxes = boxes(words, x, y);
        boolean free = boxes.stream().allMatch(box -> room.free(box[0], box[1], box[2], box[3])
                && !(clear && marks.stream().anyMatch(mark -> !mark.free(box[0], box[1], box[2], box[3]))));
        if (free) {
            boxes.forEach(box -> room.block(box[0], box[1], box[2], box[3]));
            placed.add(new Placed(words, x, y));
        }
        return free;
    }

    /** Level words take one box, a slanted name a row of small ones. */
    private static List<double[]> boxes(Words words, double x, double y) {
        double width = words.length();
        double high = words.thickness();
        if (words.degrees() == 0) {
            return List.of(new double[] {x - width / 2 - 4, y - high / 2, width + 8, high});
        }
        double cos = Math.cos(Math.toRadians(words.degrees()));
        double sin = Math.sin(Math.toRadians(words.degrees()));
        int count = Math.max(2, (int) Math.ceil(width / 12) + 1);
        List<double[]> boxes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            double at = width * (i / (double) (count - 1) - 0.5);
            boxes.add(new double[] {x + at * cos - high / 2, y + at * sin - high / 2, high, high});
        }
        return boxes;
    }
}
