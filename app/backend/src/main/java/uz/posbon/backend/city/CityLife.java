package uz.posbon.backend.city;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.unit.UnitPosition;

/** The city as time passes: reads the picture, moves the units, lets things happen. Not thread-safe. */
final class CityLife {
    /** A room that nobody works in is not buried. */
    private static final int MOST_ALARMS = 120;
    private static final Duration POSITIONS_EVERY = Duration.ofSeconds(2);
    private static final Duration STANDING_EVERY = Duration.ofSeconds(20);

    private record Clearing(String alarmId, Instant due) {}

    private final Crews crews;
    private final List<Clearing> clearings = new ArrayList<>();
    private final AlarmGenerator generator;
    private final Reports reports;
    private Instant nextAlarm;
    private Instant nextPositions;
    private Instant nextStanding;
    private boolean placed;

    CityLife(CitySeed city, Reports reports, Random random, Instant start, String language) {
        this.reports = reports;
        generator = new AlarmGenerator(city, random, language);
        crews = new Crews(city, random);
        nextAlarm = start.plusSeconds(3);
        nextPositions = start;
        nextStanding = start;
    }

    /** One step; {@code picture} is the newest there is. */
    void step(Picture picture, Instant now) {
        if (picture.log().isEmpty()) {
            return;
        }
        if (!placed) {
            placed = true;
            crews.place(picture);
        }
        crews.step(picture, now).forEach(this::report);
        happen(picture, now);
        if (reports.send()) {
            positions(now);
        }
    }

    private void report(Crews.Report report) {
        reports.add(client -> client.incidents().status(report.assignmentId(), report.status(), report.time()));
    }

    private void happen(Picture picture, Instant now) {
        if (!now.isBefore(nextAlarm)) {
            nextAlarm = now.plus(generator.pause());
            if (picture.alarms().size() < MOST_ALARMS) {
                raise(generator.next(now), now);
            }
        }
        for (Iterator<Clearing> i = clearings.iterator(); i.hasNext(); ) {
            Clearing clearing = i.next();
            if (!now.isBefore(clearing.due())) {
                i.remove();
                Alarm alarm = picture.alarms().get(clearing.alarmId());
                if (alarm != null && alarm.isActive()) {
                    reports.add(client -> client.alarms().clear(alarm.id()));
                }
            }
        }
    }

    private void raise(Happening happening, Instant now) {
        reports.add(client -> {
            Alarm raised = client.alarms().raise(happening.alarm());
            if (happening.clearsAfter() != null) {
                clearings.add(new Clearing(raised.id(), now.plus(happening.clearsAfter())));
            }
        });
    }

    private void positions(Instant now) {
        if (now.isBefore(nextPositions)) {
            return;
        }
        boolean all = !now.isBefore(nextStanding);
        List<UnitPosition> moved = crews.positions(now, all);
        nextPositions = now.plus(POSITIONS_EVERY);
        if (all) {
            nextStanding = now.plus(STANDING_EVERY);
        }
        if (!moved.isEmpty()) {
            reports.add(client -> client.units().positions(moved));
            reports.send();
        }
    }
}
