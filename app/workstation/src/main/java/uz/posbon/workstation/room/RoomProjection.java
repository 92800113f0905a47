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
import uz.posbon.sdk.room.RoomFigure;
import uz.posbon.sdk.room.RoomFigures;
import uz.posbon.sdk.room.Tally;
import uz.posbon.ui.figure.FigureChart;
import uz.posbon.ui.figure.FigureChart.Row;
import uz.posbon.workstation.room.RoomModel.Behind;
import uz.posbon.workstation.room.RoomModel.Chart;
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
                                        new OperatorTiles(words, f.time()).section(f.operators()), alarms.section(f.alarms(), picture, now),
                                        cases.units(f.units()), cases.districts(f.units(), f.open())))
                        .flatMap(List::stream)
                        .toList(),
                flow(f.hours()), districts(f));
    }

    private Chart flow(List<HourFlow> hours) {
        return new Chart(
                new FigureChart.Content(
                        words.text("room.chart.flow"),
                        hours.stream().map(hour -> hour(hour.hour())).toList(),
                        List.of(
                                new Row(words.text("room.chart.raised"), hours.stream().map(HourFlow::raised).toList()),
                                new Row(words.text("room.chart.opened"), hours.stream().map(HourFlow::opened).toList()),
                                new Row(words.text("room.chart.closed"), hours.stream().map(HourFlow::closed).toList()))),
                List.of(
                        hours("room.chart.raised", RoomFigure.RAISED_IN_HOUR, hours), hours("room.chart.opened", RoomFigure.OPENED_IN_HOUR, hours),
                        hours("room.chart.closed", RoomFigure.CLOSED_IN_HOUR, hours)));
    }

    private List<Behind> hours(String key, RoomFigure figure, List<HourFlow> hours) {
        return hours.stream()
                .map(hour -> Behind.asked(
                        words.text("room.inHour", Map.of("what", words.text(key), "from", hour(hour.hour()), "to", hour(hour.hour().plus(Duration.ofHours(1))))),
                        figure, hour.hour().toString()))
                .toList();
    }

    private String hour(Instant of) {
        return HOUR.format(of.atZone(words.zone()));
    }

    private Chart districts(RoomFigures f) {
        List<String> names = new ArrayList<>();
        List<Integer> free = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        List<Behind> units = new ArrayList<>();
        List<Behind> incidents = new ArrayList<>();
        for (Coverage one : f.units().districts()) {
            String name = district(one.zoneId());
            if (!one.zoneId().equals(Tally.NONE) && !names.contains(name)) {
                names.add(name);
                free.add(one.available());
                open.add(CaseTiles.count(f.open().byDistrict(), one.zoneId()));
                units.add(CaseTiles.free(words, name, one.zoneId()));
                incidents.add(CaseTiles.open(words, name, one.zoneId()));
            }
        }
        return new Chart(
                new FigureChart.Content(
                        words.text("room.chart.districts"), names, List.of(new Row(words.text("room.chart.free"), free), new Row(words.text("room.chart.open"), open))),
                List.of(units, incidents));
    }

    private String district(String id) {
        if (id.equals(Tally.NONE)) {
            return words.text("room.noDistrict");
        }
        var zone = picture.catalogue().zones().get(id);
        return zone == null ? id : words.local(zone.name());
    }
}
