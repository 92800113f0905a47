package uz.posbon.workstation.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.room.Coverage;
import uz.posbon.sdk.room.OpenCases;
import uz.posbon.sdk.room.RoomFigure;
import uz.posbon.sdk.room.RoomRow;
import uz.posbon.sdk.room.Tally;
import uz.posbon.sdk.room.UnitFigures;
import uz.posbon.sdk.unit.UnitStatus;
import uz.posbon.ui.figure.Figure;
import uz.posbon.ui.symbol.Tone;
import uz.posbon.workstation.room.RoomModel.Behind;
import uz.posbon.workstation.room.RoomModel.Section;
import uz.posbon.workstation.room.RoomModel.Tile;
import uz.posbon.workstation.words.Words;

/** Tiles of what is open, and of what can be sent. Pure. */
final class CaseTiles {
    private static final int PRIORITIES = 5;
    private static final String DISTRICT = "district";

    private final Words words;
    private final UnaryOperator<String> district;

    /** @param district the name of a district by its id */
    CaseTiles(Words words, UnaryOperator<String> district) {
        this.words = words;
        this.district = district;
    }

    Section cases(OpenCases open) {
        List<Tile> tiles = new ArrayList<>();
        tiles.add(tile("open", words.text("room.open"), open.total(), Tone.NEUTRAL, RoomFigure.OPEN, null));
        for (int priority = 1; priority <= PRIORITIES; priority++) {
            String of = Integer.toString(priority);
            int count = count(open.byPriority(), of);
            Tone tone = count == 0 || priority > 2 ? Tone.NEUTRAL : priority == 1 ? Tone.EXTREME : Tone.SEVERE;
            tiles.add(tile("priority " + of, words.text("room.priority", Map.of("priority", of)), count, tone, RoomFigure.OPEN_OF_PRIORITY, of));
        }
        for (Tally tally : open.byCategory()) {
            tiles.add(tile("category " + tally.of(), words.name("category", tally.of()), tally.count(), Tone.NEUTRAL, RoomFigure.OPEN_OF_CATEGORY, tally.of()));
        }
        return new Section("cases", words.text("room.section.cases"), tiles);
    }

    Section units(UnitFigures units) {
        List<Tile> tiles = new ArrayList<>();
        tiles.add(tile("units", words.text("room.units"), units.total(), Tone.NEUTRAL, RoomFigure.UNITS, null));
        for (UnitStatus status : UnitStatus.KNOWN) {
            int count = count(units.byStatus(), status.code());
            boolean none = status.equals(UnitStatus.AVAILABLE) && count == 0 && units.total() > 0;
            tiles.add(tile("status " + status, words.name("status", status), count, none ? Tone.EXTREME : Tone.NEUTRAL, RoomFigure.UNITS_OF_STATUS, status.code()));
        }
        List<RoomRow> bare = units.districts().stream()
                .filter(one -> one.available() == 0 && !one.zoneId().equals(Tally.NONE))
                .map(one -> new RoomRow(DISTRICT, one.zoneId(), null, district.apply(one.zoneId()), null, null, null))
                .toList();
        String title = words.text("room.uncovered");
        tiles.add(new Tile("uncovered", new Figure(
                title, Integer.toString(bare.size()), "", "", "", bare.isEmpty() ? Tone.NEUTRAL : Tone.SEVERE), Behind.known(title, bare)));
        return new Section("units", words.text("room.section.units"), tiles);
    }

    Section districts(UnitFigures units, OpenCases open) {
        List<Tile> tiles = new ArrayList<>();
        for (Coverage one : units.districts()) {
            int cases = count(open.byDistrict(), one.zoneId());
            Tone tone = one.available() == 0 && cases > 0 && !one.zoneId().equals(Tally.NONE) ? Tone.SEVERE : Tone.NEUTRAL;
            String name = district.apply(one.zoneId());
            tiles.add(new Tile(
                    "district " + one.zoneId(),
                    new Figure(name, Integer.toString(one.available()), words.text("room.ofUnits", Map.of("total", Integer.toString(one.total()))),
                            words.count("room.openCases", cases), "", tone),
                    List.of(
                            free(words, name, one.zoneId()).named(words.text("room.chart.free")),
                            Behind.asked(words.text("room.unitsIn", Map.of("district", name)), RoomFigure.UNITS_OF_DISTRICT, one.zoneId()).named(words.text("room.allUnits")),
                            open(words, name, one.zoneId()).named(words.text("room.chart.open")))));
        }
        return new Section("districts", words.text("room.section.districts"), tiles);
    }

    private static Tile tile(String key, String name, int count, Tone tone, RoomFigure figure, @Nullable String of) {
        return new Tile(key, new Figure(name, Integer.toString(count), "", "", "", tone), Behind.asked(name, figure, of));
    }

    /** The units of a district that can be sent. */
    static Behind free(Words words, String district, String id) {
        return Behind.asked(words.text("room.freeIn", Map.of("district", district)), RoomFigure.AVAILABLE_OF_DISTRICT, id);
    }

    /** The open incidents of a district. */
    static Behind open(Words words, String district, String id) {
        return Behind.asked(words.text("room.openIn", Map.of("district", district)), RoomFigure.OPEN_OF_DISTRICT, id);
    }

    static int count(List<Tally> tallies, String of) {
        return tallies.stream().filter(tally -> tally.of().equals(of)).mapToInt(Tally::count).sum();
    }
}
