package uz.posbon.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.draw.Letters;

/** The words beside symbols: beside, else below, else above, else none; the selected one always. FX thread. */
final class SymbolLabels {

    private static final int MOST = 250;
    private static final double HEIGHT = 16;
    private static final double SIZE = 13;

    /**
     * What words find on the map.
     *
     * @param symbols what their own layer has drawn, which they keep off
     * @param above what the layers above have drawn and written, which they keep off
     * @param below what the layers below have drawn, which they keep off where they can
     */
    record Rooms(Room symbols, List<Room> above, List<Room> below) {}

    private double text = 1;
    private List<Room> below = List.of();
    private Letters letters = new Letters(Font.font("Noto Sans", SIZE));
    private LabelSheet sheet = new LabelSheet(letters);

    /** Lays the words where they belong now. */
    void compose(Composition onto) {
        sheet.compose(onto);
    }

    /**
     * Writes the words of a picture.
     *
     * @param picture what was drawn; null for nothing
     * @param frame the picture's, margins included
     * @return the room these words take
     */
    Room draw(
            @Nullable SymbolPicture picture, MapFrame frame, @Nullable String selected, @Nullable String hovered, boolean all,
            Rooms rooms) {
        enlarge(frame.text());
        Room room = new Room(Stream.concat(Stream.of(rooms.symbols()), rooms.above().stream()).toList());
        below = rooms.below();
        List<LabelSheet.Word> words = new ArrayList<>();
        if (picture != null) {
            double size = Mercator.worldSize(frame.viewport().zoom());
            must(words, picture.index(), selected, size, room);
            must(words, picture.index(), hovered, size, room);
            if (all) {
                rest(words, picture, selected, hovered, size, room);
            }
        }
        sheet.write(words, frame);
        return room;
    }

    private void enlarge(double wanted) {
        if (wanted != text) {
            text = wanted;
            letters = new Letters(Font.font("Noto Sans", SIZE * wanted));
            sheet = new LabelSheet(letters);
        }
    }

    private void rest(
            List<LabelSheet.Word> words, SymbolPicture picture, @Nullable String selected, @Nullable String hovered, double size, Room room) {
        SymbolIndex index = picture.index();
        int[] drawn = picture.drawn();
        int lowest = Math.max(0, drawn.length - SymbolRoom.MOST);
        for (int k = drawn.length - 1; k >= lowest && words.size() < MOST; k--) {
            MapSymbol symbol = index.at(drawn[k]);
            if (!symbol.id().equals(selected) && !symbol.id().equals(hovered) && !symbol.label().isEmpty()) {
                place(words, index, drawn[k], size, room, false);
            }
        }
    }

    private void must(List<LabelSheet.Word> words, SymbolIndex index, @Nullable String id, double size, Room room) {
        int position = id == null ? -1 : index.position(id);
        if (position >= 0 && !index.at(position).label().isEmpty()) {
            place(words, index, position, size, room, true);
        }
    }

    private void place(List<LabelSheet.Word> words, SymbolIndex index, int position, double size, Room room, boolean must) {
        MapSymbol symbol = index.at(position);
        double width = letters.width(symbol.label());
        double height = HEIGHT * text;
        double gap = symbol.sizePx() / 2.0 + (must ? 9 : 5);
        double x = index.x(position) * size;
        double y = index.y(position) * size;
        double[][] places = {
            {x + gap, y - height / 2}, {x - gap - width, y - height / 2}, {x - width / 2, y + gap}, {x - width / 2, y - gap - height}};
        double[] free = free(places, width, height, room);
        if (free != null) {
            room.block(free[0], free[1], width, height);
            words.add(new LabelSheet.Word(symbol.label(), free[0], free[1] + height / 2));
        } else if (must) {
            room.block(places[0][0], places[0][1], width, height);
            words.add(new LabelSheet.Word(symbol.label(), places[0][0], places[0][1] + height / 2));
        }
    }

    /** Where nothing lies at all; else where what is there lies below. */
    private double @Nullable [] free(double[][] places, double width, double height, Room room) {
        double[] second = null;
        for (double[] place : places) {
            if (room.free(place[0], place[1], width, height)) {
                if (below.stream().allMatch(mark -> mark.free(place[0], place[1], width, height))) {
                    return place;
                }
                second = second == null ? place : second;
            }
        }
        return second;
    }
}
