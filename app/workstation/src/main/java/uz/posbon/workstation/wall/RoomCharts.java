package uz.posbon.workstation.wall;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.room.Coverage;
import uz.posbon.sdk.room.HourFlow;
import uz.posbon.sdk.room.RoomFigures;
import uz.posbon.sdk.room.Tally;
import uz.posbon.ui.figure.FigureChart;
import uz.posbon.ui.figure.FigureChart.Row;
import uz.posbon.workstation.words.Words;

/** Charts of a display: what came in and went out, and what each district has to do and to do it with. Pure. */
final class RoomCharts {
    private static final String FLOW = "hours.flow";
    private static final String DISTRICTS = "districts.chart";

    /** As many hours as have their names below them in letters that are read from afar. */
    private static final int HOURS = 12;

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH", Locale.ROOT);

    private final @Nullable RoomFigures room;
    private final Picture picture;
    private final Words words;

    /** @param room null before the backend has said any */
    RoomCharts(@Nullable RoomFigures room, Picture picture, Words words) {
        this.room = room;
        this.picture = picture;
        this.words = words;
    }

    static boolean isKnown(String name) {
        return name.equals(FLOW) || name.equals(DISTRICTS);
    }

    /** @param now what is said about the past must not pass for it */
    PanelModel.Chart of(String name, Instant now) {
        boolean flow = name.equals(FLOW);
        String title = words.text("seat.figure." + name);
        FigureChart.Form form = flow ? FigureChart.Form.LINES : FigureChart.Form.BARS;
        if (room == null) {
            return new PanelModel.Chart(form, new FigureChart.Content(title + " · " + words.text("room.none"), List.of(), List.of()));
        }
        String dated = RoomCounts.isOld(room, now) ? title + " · " + RoomCounts.asOf(room, words) : title;
        return new PanelModel.Chart(form, flow ? flow(dated, room.hours()) : districts(dated, room));
    }

    private FigureChart.Content flow(String title, List<HourFlow> all) {
        List<HourFlow> hours = all.subList(Math.max(0, all.size() - HOURS), all.size());
        return new FigureChart.Content(
                title,
                hours.stream().map(hour -> HOUR.format(hour.hour().atZone(words.zone()))).toList(),
                List.of(
                        new Row(words.text("room.chart.raised"), hours.stream().map(HourFlow::raised).toList()),
                        new Row(words.text("room.chart.opened"), hours.stream().map(HourFlow::opened).toList()),
                        new Row(words.text("room.chart.closed"), hours.stream().map(HourFlow::closed).toList())));
    }

    private FigureChart.Content districts(String title, RoomFigures figures) {
        List<String> names = new ArrayList<>();
        List<Integer> free = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (Coverage one : figures.units().districts()) {
            String name = RoomBoards.district(one.zoneId(), picture, words);
            if (!one.zoneId().equals(Tally.NONE) && !names.contains(name)) {
                names.add(name);
                free.add(one.available());
                open.add(RoomBoards.open(figures, one.zoneId()));
            }
        }
        return new FigureChart.Content(title, names, List.of(new Row(words.text("room.chart.free"), free), new Row(words.text("room.chart.open"), open)));
    }
}
