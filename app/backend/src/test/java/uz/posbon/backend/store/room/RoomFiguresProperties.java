package uz.posbon.backend.store.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import uz.posbon.backend.decide.Incidents;
import uz.posbon.sdk.incident.NewIncident;
import uz.posbon.sdk.room.AlarmFigures;
import uz.posbon.sdk.room.Coverage;
import uz.posbon.sdk.room.OperatorLoad;
import uz.posbon.sdk.room.ResponseStep;
import uz.posbon.sdk.room.ResponseTimes;
import uz.posbon.sdk.room.RoomFigure;
import uz.posbon.sdk.room.RoomFigure.Span;
import uz.posbon.sdk.room.RoomFigures;
import uz.posbon.sdk.room.Tally;
import uz.posbon.sdk.room.TimeSpan;

/** What is counted event by event is what a recount of the whole log finds, whatever happened and wherever the backend was restarted. */
class RoomFiguresProperties {
    private static final int EVERY = 20;

    @Provide
    Arbitrary<List<Integer>> plays() {
        return Arbitraries.integers().between(0, 34_649).withoutEdgeCases().list().ofMinSize(40).ofMaxSize(160);
    }

    @Property(tries = 40)
    void countedIsRecounted(@ForAll("plays") List<Integer> steps, @ForAll @IntRange(max = 160) int restart) throws IOException {
        in(room -> {
            Play play = new Play(room);
            for (int i = 0; i < steps.size(); i++) {
                if (i == restart) {
                    room.restart();
                }
                play.step(steps.get(i));
                if (i % EVERY == 0) {
                    check(room);
                }
            }
            check(room);
            room.forgetFigures();
            check(room);
        });
    }

    /** What a random play hardly ever comes to: every unit is in a district, and a case is in none. */
    @Example
    void aCaseOutsideOfAllDistrictsIsCountedWhereNoUnitIs() throws IOException {
        in(room -> {
            PlayedRoom.UNITS.forEach(unit -> room.move(unit, 0));
            room.perform("Dilnoza", ledger -> new Incidents(ledger).create(
                    new NewIncident("FIRE", 1, null, "Outside", null, PlayedRoom.point(-1, 0.5), null, null, null, null, Map.of())));
            assertThat(room.figures().open().total()).isEqualTo(1);
            check(room);
        });
    }

    private static void in(Consumer<PlayedRoom> play) throws IOException {
        Path folder = Files.createTempDirectory("room");
        try (PlayedRoom room = new PlayedRoom(folder.resolve("posbon.db"))) {
            play.accept(room);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void check(PlayedRoom room) {
        RoomFigures counted = room.figures();
        assertThat(counted).usingRecursiveComparison().isEqualTo(new Recount(room.log(), room.places, room.clock.instant()).figures());
        rows(room, counted);
    }

    /** Behind every figure there are as many rows as it says. */
    private static void rows(PlayedRoom room, RoomFigures counted) {
        assertThat(room.rows(RoomFigure.OPEN, null)).isEqualTo(counted.open().total());
        counted.open().byPriority().forEach(t -> assertThat(room.rows(RoomFigure.OPEN_OF_PRIORITY, t.of())).isEqualTo(t.count()));
        counted.open().byCategory().forEach(t -> assertThat(room.rows(RoomFigure.OPEN_OF_CATEGORY, t.of())).isEqualTo(t.count()));
        counted.open().byDistrict().forEach(t -> assertThat(room.rows(RoomFigure.OPEN_OF_DISTRICT, t.of())).isEqualTo(t.count()));
        for (ResponseTimes times : counted.response()) {
            span(room, times.step(), Span.NOW, times.now());
            span(room, times.step(), Span.WEEKS, times.weeks());
            if (times.shift() != null) {
                span(room, times.step(), Span.SHIFT, times.shift());
            }
            assertThat(room.rows(RoomFigure.waiting(times.step()), null)).isEqualTo(times.waiting());
            assertThat(room.rows(RoomFigure.overdue(times.step()), null)).isEqualTo(times.overdue());
        }
        counted.units().byStatus().forEach(t -> assertThat(room.rows(RoomFigure.UNITS_OF_STATUS, t.of())).isEqualTo(t.count()));
        assertThat(counted.units().districts()).extracting(Coverage::zoneId).containsAll(counted.open().byDistrict().stream().map(Tally::of).toList());
        counted.units().districts().forEach(c -> {
            assertThat(room.rows(RoomFigure.UNITS_OF_DISTRICT, c.zoneId())).isEqualTo(c.total());
            assertThat(room.rows(RoomFigure.AVAILABLE_OF_DISTRICT, c.zoneId())).isEqualTo(c.available());
        });
        counted.hours().stream().filter(h -> h.raised() + h.opened() + h.closed() > 0).forEach(h -> {
            assertThat(room.rows(RoomFigure.RAISED_IN_HOUR, h.hour().toString())).isEqualTo(h.raised());
            assertThat(room.rows(RoomFigure.OPENED_IN_HOUR, h.hour().toString())).isEqualTo(h.opened());
            assertThat(room.rows(RoomFigure.CLOSED_IN_HOUR, h.hour().toString())).isEqualTo(h.closed());
        });
        for (OperatorLoad load : counted.operators()) {
            assertThat(room.rows(RoomFigure.ALARMS_OF_OPERATOR, load.operator())).isEqualTo(load.alarms());
            assertThat(room.rows(RoomFigure.CASES_OF_OPERATOR, load.operator())).isEqualTo(load.openCases());
        }
        AlarmFigures alarms = counted.alarms();
        Map<RoomFigure, Integer> all = Map.of(
                RoomFigure.RAISED, alarms.raised(), RoomFigure.RAISED_HOUR, alarms.raisedHour(), RoomFigure.UNACKNOWLEDGED, alarms.unacknowledged(),
                RoomFigure.STANDING, alarms.standing(), RoomFigure.CHATTERING, alarms.chattering(), RoomFigure.NUISANCE, alarms.nuisance(),
                RoomFigure.SHELVED, alarms.shelved(), RoomFigure.OPERATORS, counted.operators().size(), RoomFigure.UNITS, counted.units().total());
        all.forEach((figure, count) -> assertThat(room.rows(figure, null)).as(figure.code()).isEqualTo(count));
    }

    private static void span(PlayedRoom room, ResponseStep step, Span span, TimeSpan counted) {
        assertThat(room.rows(RoomFigure.reached(step, span), null)).isEqualTo(counted.measured());
        assertThat(room.rows(RoomFigure.late(step, span), null)).isEqualTo(counted.late());
    }
}
