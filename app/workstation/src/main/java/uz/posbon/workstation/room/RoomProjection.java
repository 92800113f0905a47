package uz.posbon.workstation.room;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.room.Coverage;
import uz.posbon.sdk.room.HourFlow;
import uz.posbon.sdk.room.RoomFigures;
import uz.posbon.sdk.room.Tally;
import uz.posbon.ui.figure.FigureChart;
import uz.posbon.ui.figure.FigureChart.Row;
import uz.posbon.workstation.words.Words;

/** From the room's figures to what the panel says about them. Pure. */
public final class RoomProjection {
    private static final Duration STALE = Duration.ofSeconds(5);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH", Locale.ROOT);

    private final Picture picture;
    private final Words words;

    private RoomProjection(Picture picture, Words words) {
        this.picture = picture;
        this.words = words;
    }

    /** @param figures the latest; null before the first have come */
    public static RoomModel of(@Nullable RoomFigures figures, Picture picture, Instant now, Words words) {
        return figures == null
                ? new RoomModel(words.text("room.none"), false, List.of(), null, null)
                : new RoomProjection(picture, words).model(figures, now);
    }

    private RoomModel model(RoomFigures f, Instant now) {
        boolean stale = f.time().plus(STALE).isBefore(now);
        CaseTiles cases = new CaseTiles(words, this::district);
        TimeTiles times = new TimeTiles(words);
        AlarmTiles alarms = new AlarmTiles(words);
        return new RoomModel(
                words.text(stale ? "room.stale" : "room.asOf", Map.of("time", words.time(f.time()))), stale,
                Stream.of(
                                List.of(cases.cases(f.open())), times.sections(f.response()),
                                List.of(
                                        new OperatorTiles(words, f.time()).section(f.operators()), alarms.section(f.alarms(), picture.cameras().values()),
                                        cases.units(f.units()), cases.districts(f.units(), f.open())))
                        .flatMap(List::stream)
                        .toList(),
                flow(f.hours()), districts(f));
    }

    private FigureChart.Content flow(List<HourFlow> hours) {
        return new FigureChart.Content(
                words.text("room.chart.flow"),
                hours.stream().map(hour -> HOUR.format(hour.hour().atZone(words.zone()))).toList(),
                List.of(
                        new Row(words.text("room.chart.raised"), hours.stream().map(HourFlow::raised).toList()),
                        new Row(words.text("room.chart.opened"), hours.stream().map(HourFlow::opened).toList()),
                        new Row(words.text("room.chart.closed"), hours.stream().map(HourFlow::closed).toList())));
    }

    private FigureChart.Content districts(RoomFigures f) {
        List<String> names = new ArrayList<>();
        List<Integer> free = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (Coverage one : f.units().districts()) {
            int cases = f.open().byDistrict().stream().filter(tally -> tally.of().equals(one.zoneId())).mapToInt(Tally::count).sum();
            if (!one.zoneId().equals(Tally.NONE) && !names.contains(district(one.zoneId()))) {
                names.add(district(one.zoneId()));
                free.add(one.available());
                open.add(cases);
            }
        }
        return new FigureChart.Content(
                words.text("room.chart.districts"), names, List.of(new Row(words.text("room.chart.free"), free), new Row(words.text("room.chart.open"), open)));
    }

    private String district(String id) {
        if (id.equals(Tally.NONE)) {
            return words.text("room.noDistrict");
        }
        var zone = picture.catalogue().zones().get(id);
        return zone == null ? id : words.local(zone.name());
    }
}
