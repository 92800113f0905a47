package uz.posbon.workstation.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.stream.ConnectionState;
import uz.posbon.sdk.stream.TelemetryEvent;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitStatus;
import uz.posbon.sdk.wall.Display;
import uz.posbon.workstation.words.Phrase;

/** What a script can wait for; each condition is read once and asked again until it holds. */
final class Conditions {
    private static final String CHOICES =
            "live, ready, alarms N, incidents N, assignments N, trainees N, alarm STATE, incident STATE, shift STATE, unit UNIT STATUS, camera ID live, cameras-live N, tile N STATE, "
                    + "display WALL/N SCENE, seen WALL/N SCENE";

    private Conditions() {}

    /** A condition on the desk. */
    @FunctionalInterface
    interface Condition {
        boolean holds(Room room);
    }

    /** Reads one condition; the handbook lists them. */
    static Condition read(Arguments words, DeskState desk) {
        String name = words.word("condition");
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "live" -> room -> picture(room).connection() instanceof ConnectionState.Live;
            case "ready" -> room -> picture(room).connection() instanceof ConnectionState.Live
                    && !picture(room).catalogue().cameras().isEmpty()
                    && !picture(room).units().isEmpty();
            case "lost" -> room -> !(picture(room).connection() instanceof ConnectionState.Live);
            case "confirmed" -> room -> room.desk().pending().isEmpty();
            case "undecided" -> {
                int count = words.whole("count", 1, 1_000_000);
                yield room -> room.desk().pending().stream().filter(entry -> !entry.isOnItsWay()).count() >= count;
            }
            case "alarms" -> {
                int count = words.whole("count", 0, 1_000_000);
                yield room -> picture(room).alarms().size() >= count;
            }
            case "trainees" -> {
                int count = words.whole("count", 1, 1000);
                yield room -> picture(room).training().map(session -> session.trainees().size() >= count).orElse(false);
            }
            case "assignments" -> {
                int count = words.whole("count", 1, 1_000_000);
                yield room -> picture(room).assignments().size() >= count;
            }
            case "incidents" -> {
                int count = words.whole("count", 0, 1_000_000);
                yield room -> picture(room).incidents().values().stream().filter(Incident::isOpen).count() >= count;
            }
            case "alarm" -> alarm(words);
            case "incident" -> incident(words);
            case "unit" -> unit(words);
            case "camera" -> camera(words);
            case "shift" -> shift(words);
            case "display" -> {
                String key = WallVerbs.display(words, desk).key();
                String scene = words.word("scene");
                yield room -> {
                    Display display = picture(room).displays().get(key);
                    return display != null && display.scene().name().equals(scene);
                };
            }
            case "seen" -> {
                String key = WallVerbs.display(words, desk).key();
                String scene = words.word("scene");
                yield room -> {
                    TelemetryEvent.DisplaySeen said = picture(room).displaysSeen().get(key);
                    return said != null && said.seen().scene().equals(scene);
                };
            }
            case "cameras-live" -> {
                int count = words.whole("count", 1, 1000);
                yield room -> room.screen().cameras().live().size() >= count;
            }
            case "tile" -> {
                int tile = words.whole("tile", 1, 64);
                String state = words.word("tile-state").toLowerCase(Locale.ROOT);
                yield room -> room.screen().cameras().state(tile).equals(state);
            }
            default -> throw new VerbException(Phrase.of("verb.wait-for.unknown", "name", name, "choices", CHOICES));
        };
    }

    private static Condition alarm(Arguments words) {
        String state = words.oneOf("alarm-state", List.of("selected", "acknowledged", "cleared", "linked"), s -> s);
        return room -> selectedAlarm(room)
                .map(alarm -> switch (state) {
                    case "acknowledged" -> alarm.isAcknowledged();
                    case "cleared" -> !alarm.isActive();
                    case "linked" -> alarm.incidentId() != null;
                    default -> true;
                })
                .orElse(false);
    }

    private static Condition incident(Arguments words) {
        String state = words.oneOf("incident-state", List.of("selected", "active", "closed", "assigned", "on-scene"), s -> s);
        return room -> selectedIncident(room)
                .map(incident -> switch (state) {
                    case "active" -> incident.isOpen();
                    case "closed" -> !incident.isOpen();
                    case "assigned" -> picture(room).assignmentsOf(incident.id()).stream().anyMatch(a -> a.isOpen());
                    case "on-scene" -> incident.milestones().contains("ResourcesOnscene");
                    default -> true;
                })
                .orElse(false);
    }

    /** A shift of somebody else that waits to be taken over, or one of this desk's operator that was. */
    private static Condition shift(Arguments words) {
        String state = words.oneOf("shift-state", List.of("offered", "taken"), s -> s);
        return room -> {
            String operator = room.desk().operator();
            return state.equals("offered")
                    ? picture(room).shifts().values().stream().anyMatch(s -> s.offer() != null && !s.operator().equals(operator))
                    : picture(room).endedShifts().stream().anyMatch(s -> s.operator().equals(operator) && s.handover() != null);
        };
    }

    private static Condition unit(Arguments words) {
        String name = words.word("unit");
        boolean all = name.equalsIgnoreCase("assigned");
        UnitStatus status = words.oneOf("unit-status", UnitStatus.KNOWN, UnitStatus::code);
        if (!all && words.findUnit(name).isEmpty()) {
            throw new VerbException(Phrase.of("wrong.no-unit", "name", name));
        }
        return room -> {
            List<Unit> units = new ArrayList<>();
            if (all) {
                selectedIncident(room).ifPresent(incident -> picture(room).assignmentsOf(incident.id()).stream()
                        .filter(a -> a.isOpen())
                        .map(a -> picture(room).units().get(a.unitId()))
                        .filter(Objects::nonNull)
                        .forEach(units::add));
            } else {
                words.findUnit(name, picture(room)).ifPresent(units::add);
            }
            return !units.isEmpty() && units.stream().allMatch(u -> u.status().equals(status));
        };
    }

    private static Condition camera(Arguments words) {
        Camera camera = words.camera();
        words.expect("live");
        return room -> room.screen().cameras().live().contains(camera.id());
    }

    private static Optional<Alarm> selectedAlarm(Room room) {
        String id = room.desk().focus().alarmId();
        return id == null ? Optional.empty() : Optional.ofNullable(picture(room).alarms().get(id));
    }

    private static Optional<Incident> selectedIncident(Room room) {
        String id = room.desk().focus().incidentId();
        return id == null ? Optional.empty() : Optional.ofNullable(picture(room).incidents().get(id));
    }

    private static Picture picture(Room room) {
        return room.desk().picture();
    }
}
