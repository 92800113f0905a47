package uz.posbon.backend.training;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uz.posbon.backend.city.Crews;
import uz.posbon.backend.decide.AlarmLife;
import uz.posbon.backend.decide.AlarmRaising;
import uz.posbon.backend.decide.Alarms;
import uz.posbon.backend.decide.Assignments;
import uz.posbon.backend.decide.Incidents;
import uz.posbon.backend.decide.Ledger;
import uz.posbon.backend.decide.Messages;
import uz.posbon.backend.decide.Units;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.message.NewMessage;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.training.TrainingEntry;
import uz.posbon.sdk.training.scenario.AlarmChoice;
import uz.posbon.sdk.training.scenario.AlarmDraft;
import uz.posbon.sdk.training.scenario.Inject;
import uz.posbon.sdk.training.scenario.UnitChoice;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitStatus;

/** Does to the played city what steps and the trainer say, and undoes what lasts for a while only. Not thread-safe. */
final class Injections {
    private record Later(Instant time, int place, Runnable what) {}

    private final Room room;
    private final Clock clock;
    private final Crews crews;
    private final StepFacts facts;
    private final Troubles troubles;
    private final Flooding flooding = new Flooding();
    private final String language;
    private final Random trainersChance;
    private final Map<String, String> refusing = new LinkedHashMap<>();
    private final PriorityQueue<Later> later = new PriorityQueue<>(Comparator.comparing(Later::time).thenComparing(Later::place));
    private int places;

    /**
     * Of a session that begins.
     *
     * @param language what sources, callers and crews speak, BCP 47
     * @param seed what the chances are made of of whatever the trainer lets happen
     */
    Injections(Room room, Clock clock, Crews crews, StepFacts facts, Troubles troubles, String language, long seed) {
        this.room = room;
        this.clock = clock;
        this.crews = crews;
        this.facts = facts;
        this.troubles = troubles;
        this.language = language;
        this.trainersChance = new Random(seed);
    }

    /** Random numbers of what no scenario foresaw. */
    Random trainersChance() {
        return trainersChance;
    }

    /**
     * Does it.
     *
     * @param ledger of the command it is a part of: what is done and the line about it are in the log together or not at all
     * @param step whose it is; null where the trainer made it up
     * @return ids of the alarms, units or cameras it made or touched; empty when there was nothing to touch
     */
    List<String> perform(Ledger ledger, Inject inject, @Nullable String step, String by, Random chance) {
        return switch (inject) {
            case Inject.RaiseAlarm raise -> raise(ledger, raise.alarm(), null).map(List::of).orElse(List.of());
            case Inject.SourceSays says -> chosen(says.alarm()).flatMap(alarm -> says(ledger, alarm, says)).map(List::of).orElse(List.of());
            case Inject.ClearAlarm clear -> clear(ledger, clear.step());
            case Inject.Flood flood -> {
                flooding.begin(flood, room.picture(), clock.instant(), chance, step, by);
                yield List.of();
            }
            case Inject.UnitFails fails -> with(fails.unit(), unit -> fail(ledger, unit, fails.lasts(), text(fails.reason())));
            case Inject.UnitStuck stuck -> with(stuck.unit(), unit -> {
                crews.hold(unit.id(), clock.instant(), until(stuck.lasts()));
                say(ledger, unit, text(stuck.reason()));
            });
            case Inject.UnitRefuses refuses -> with(refuses.unit(), unit -> refusing.put(unit.id(), text(refuses.reason())));
            case Inject.UnitReports reports -> with(reports.unit(), unit -> say(ledger, unit, text(reports.text())));
            case Inject.CameraLost lost -> {
                troubles.lose(lost.cameraId(), until(lost.lasts()));
                yield List.of(lost.cameraId());
            }
            case Inject.BackendOutage outage -> {
                troubles.shut(until(outage.lasts()));
                yield List.of();
            }
            case Inject.MessageToDesks message -> {
                Room.attempt(ledger, by, () -> new Messages(ledger).send(NewMessage.toAll(text(message.text()))));
                yield List.of();
            }
        };
    }

    /**
     * What was done once and lasts goes on, as far as it has not ended. Nothing is done again.
     *
     * @param entry the line about it
     * @param chance where its random numbers stood then
     */
    void recall(Inject inject, TrainingEntry entry, Random chance) {
        String subject = entry.subjects().isEmpty() ? null : entry.subjects().getFirst();
        Instant then = entry.time();
        switch (inject) {
            case Inject.Flood flood -> flooding.begin(flood, room.picture(), then, chance, entry.stepId(), entry.by());
            case Inject.BackendOutage outage -> troubles.shut(end(then, outage.lasts()));
            case Inject.CameraLost lost -> troubles.lose(lost.cameraId(), end(then, lost.lasts()));
            case Inject.UnitStuck stuck when subject != null -> crews.hold(subject, then, end(then, stuck.lasts()));
            case Inject.UnitRefuses refuses when subject != null -> refusing.put(subject, text(refuses.reason()));
            case Inject.UnitFails fails when subject != null -> {
                crews.hold(subject, then, end(then, fails.lasts()));
                Unit unit = room.picture().units().get(subject);
                if (fails.lasts() != null && unit != null && !end(then, fails.lasts()).isBefore(clock.instant())) {
                    comesBack(unit, end(then, fails.lasts()));
                }
            }
            default -> { }
        }
    }

    /** A crew that was to refuse an order and has left one on which it never set out has refused it. */
    void recall(DurableEvent event) {
        if (event instanceof DurableEvent.AssignmentChanged changed && changed.assignment().status().equals(AssignmentStatus.CLEARED)
                && !changed.assignment().times().containsKey(AssignmentStatus.EN_ROUTE.code())) {
            refusing.remove(changed.assignment().unitId());
        }
    }

    /** So many alarms of a flood have been raised already. */
    void raised(@Nullable String step, int count) {
        flooding.raised(step, count);
    }

    /** What scenarios call it. */
    static String name(Inject inject) {
        return switch (inject) {
            case Inject.RaiseAlarm i -> "alarm";
            case Inject.SourceSays i -> "says";
            case Inject.ClearAlarm i -> "clear";
            case Inject.Flood i -> "flood";
            case Inject.UnitFails i -> "unitFails";
            case Inject.UnitStuck i -> "unitStuck";
            case Inject.UnitRefuses i -> "unitRefuses";
            case Inject.UnitReports i -> "unitReports";
            case Inject.CameraLost i -> "cameraLost";
            case Inject.BackendOutage i -> "backendOutage";
            case Inject.MessageToDesks i -> "message";
        };
    }

    /** Alarms of floods whose time has come, by what they are a part of. */
    Map<Flooding.Part, List<Flooding.Drop>> floods() {
        return flooding.due(clock.instant()).stream().collect(Collectors.groupingBy(Flooding.Drop::part, LinkedHashMap::new, Collectors.toList()));
    }

    /** The alarm a drop of a flood is; empty where the room takes none such. */
    Optional<String> raise(Ledger ledger, Flooding.Drop drop) {
        return raise(ledger, drop.alarm(), drop.place());
    }

    /** Ends what has lasted long enough, and lets crews refuse the orders they are to refuse. */
    void pass() {
        while (!later.isEmpty() && !later.peek().time().isAfter(clock.instant())) {
            later.remove().what().run();
        }
        for (Map.Entry<String, String> one : List.copyOf(refusing.entrySet())) {
            Unit unit = room.picture().units().get(one.getKey());
            Assignment order = unit == null ? null : choosing().work(unit).filter(this::isNew).orElse(null);
            if (unit != null && order != null) {
                refusing.remove(one.getKey());
                room.perform(unit.callSign(), ledger -> {
                    say(ledger, unit, one.getValue());
                    return leave(ledger, unit, order);
                });
                room.news();
            }
        }
    }

    private boolean isNew(Assignment order) {
        return order.status().equals(AssignmentStatus.DISPATCHED) && !order.isHeld(clock.instant());
    }

    private Choosing choosing() {
        return new Choosing(room.picture(), facts, id -> crews.position(id, clock.instant()));
    }

    private String text(LocalText text) {
        return text.in(language);
    }

    private Instant until(@Nullable Duration lasts) {
        return end(clock.instant(), lasts);
    }

    private static Instant end(Instant from, @Nullable Duration lasts) {
        return lasts == null ? Instant.MAX : from.plus(lasts);
    }

    private Optional<String> raise(Ledger ledger, AlarmDraft draft, @Nullable GeoPoint place) {
        return Room.attempt(ledger, draft.source(), () -> {
            IncidentType type = draft.typeId() == null ? null : ledger.item(IncidentType.class, draft.typeId());
            return new AlarmRaising(ledger).raise(draft.said(language, MessageStatus.EXERCISE, null, type, place, ledger.now())).id();
        });
    }

    private Optional<Alarm> chosen(AlarmChoice choice) {
        Stream<String> ids = switch (choice) {
            case AlarmChoice.Named named -> Stream.of(named.alarmId());
            case AlarmChoice.OfStep step -> facts.alarmsOf(step.step()).stream();
        };
        return ids.map(room.picture().alarms()::get).filter(alarm -> alarm != null && alarm.isActive()).findFirst();
    }

    /** In the alarm for whoever looks at it, and in the log of its case for whoever works there. */
    private Optional<String> says(Ledger ledger, Alarm alarm, Inject.SourceSays says) {
        return Room.attempt(ledger, alarm.source(), () -> {
            String text = text(says.text());
            Alarm more = new AlarmRaising(ledger).more(new Alarms(ledger).require(alarm.id()), says.text(), language, says.severity(), says.position());
            Incident incident = more.incidentId() == null ? null : ledger.incident(more.incidentId());
            if (incident != null && incident.isOpen()) {
                new Incidents(ledger).note(incident, text);
            }
            return more.id();
        });
    }

    private List<String> clear(Ledger ledger, String step) {
        List<String> cleared = new ArrayList<>();
        for (String id : facts.alarmsOf(step)) {
            Alarm known = room.picture().alarms().get(id);
            if (known != null && known.isActive()) {
                Room.attempt(ledger, known.source(), () -> new AlarmLife(ledger).clear(new Alarms(ledger).require(id))).ifPresent(alarm -> cleared.add(id));
            }
        }
        return cleared;
    }

    private List<String> with(UnitChoice choice, Consumer<Unit> act) {
        Optional<Unit> unit = choosing().unit(choice);
        unit.ifPresent(act);
        return unit.map(u -> List.of(u.id())).orElse(List.of());
    }

    private void fail(Ledger ledger, Unit unit, @Nullable Duration lasts, String reason) {
        say(ledger, unit, reason);
        choosing().work(unit).ifPresent(order -> leave(ledger, unit, order));
        crews.hold(unit.id(), clock.instant(), until(lasts));
        Room.attempt(ledger, unit.callSign(), () -> {
            Units units = new Units(ledger);
            return units.status(units.require(unit.id()), UnitStatus.OUT_OF_SERVICE, reason);
        });
        if (lasts != null) {
            comesBack(unit, until(lasts));
        }
    }

    private void comesBack(Unit unit, Instant time) {
        later.add(new Later(time, places++, () -> room.attempt(unit.callSign(), ledger -> {
            Units units = new Units(ledger);
            return units.status(units.require(unit.id()), UnitStatus.AVAILABLE, null);
        })));
    }

    private static Optional<Assignment> leave(Ledger ledger, Unit unit, Assignment order) {
        return Room.attempt(ledger, unit.callSign(), () -> {
            Assignments assignments = new Assignments(ledger);
            return assignments.status(assignments.require(order.id()), AssignmentStatus.CLEARED, ledger.now());
        });
    }

    /** A note in the log of what it works on; a unit that has no work says nothing. */
    private void say(Ledger ledger, Unit unit, String text) {
        choosing().work(unit).ifPresent(order -> Room.attempt(ledger, unit.callSign(), () -> {
            Incidents incidents = new Incidents(ledger);
            incidents.note(incidents.require(order.incidentId()), text);
            return text;
        }));
    }
}
