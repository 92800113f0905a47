package uz.posbon.workstation.trainer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.LogEntry;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.stream.TelemetryEvent;
import uz.posbon.sdk.training.EntryKind;
import uz.posbon.sdk.training.Trainee;
import uz.posbon.sdk.training.TrainingEntry;
import uz.posbon.sdk.training.TrainingSession;
import uz.posbon.sdk.training.scenario.Scenario;
import uz.posbon.sdk.training.scenario.ScenarioStep;
import uz.posbon.sdk.training.scenario.When;
import uz.posbon.workstation.words.Phrase;
import uz.posbon.workstation.words.Words;

/** Makes what the trainer sees of a picture. Pure. */
final class TrainerProjection {
    private static final int MOST_LINES = 200;

    private final Scenario scenario;
    private final String join;
    private final String joinRead;

    /** @param join what trainees join with */
    TrainerProjection(Scenario scenario, String join) {
        this.scenario = scenario;
        this.join = join;
        this.joinRead = join.replaceFirst("^([^/]+/[^/]+/)", "$1\n");
    }

    TrainerModel model(Picture picture, Instant now, Words words) {
        Optional<TrainingSession> session = picture.training();
        boolean running = session.map(TrainingSession::isRunning).orElse(false);
        boolean over = session.map(TrainingSession::isOver).orElse(false);
        double pace = session.map(TrainingSession::pace).orElse(1.0);
        String clock = words.text("training.clock", Map.of(
                "time", words.time(now), "elapsed", Words.span(Duration.between(scenario.startTime(), now)), "length", Words.span(scenario.length())));
        return new TrainerModel(
                words.local(scenario.title()), join, joinRead, clock, words.say(SessionWords.state(running, over, pace)), running, over, pace,
                session.map(TrainingSession::trainees).orElse(List.of()).stream().map(trainee -> row(trainee, picture, now, words)).toList(),
                steps(picture, words), lines(picture, words), SessionCourse.of(scenario, picture.trainingEntries(), now));
    }

    private static TrainerModel.TraineeRow row(Trainee trainee, Picture picture, Instant now, Words words) {
        TelemetryEvent.@Nullable OperatorPresent seen = picture.present().stream().filter(p -> p.operator().equals(trainee.name()))
                .max(Comparator.comparing(p -> p.envelope().time())).orElse(null);
        Incident incident = seen == null || seen.incidentId() == null ? null : picture.incidents().get(seen.incidentId());
        Alarm alarm = seen == null || seen.alarmId() == null ? null : picture.alarms().get(seen.alarmId());
        String doing = seen == null ? words.text("training.unseen")
                : incident == null && alarm != null ? words.text("training.looks-at", Map.of("incident", "!" + alarm.number(), "title", alarm.in(words.tag()).title()))
                : incident == null ? words.text("training.looks-at-nothing")
                : words.text(seen.editing() ? "training.changes" : "training.looks-at", Map.of("incident", String.format(Locale.ROOT, "#%04d", incident.number()), "title", incident.title()));
        long load = picture.incidents().values().stream().filter(i -> i.isOpen() && i.worker().equals(trainee.name())).count();
        String last = last(trainee, picture).map(time -> words.text("training.last", Map.of("ago", Words.span(Duration.between(time, now))))).orElse("");
        return new TrainerModel.TraineeRow(trainee.name(), doing, words.count("training.cases", load), last);
    }

    /** When he last did something to a case or an alarm. */
    private static Optional<Instant> last(Trainee trainee, Picture picture) {
        Optional<Instant> logged = picture.incidents().keySet().stream().flatMap(id -> picture.log(id).stream())
                .filter(entry -> entry.actor().equals(trainee.name())).map(LogEntry::time).max(Comparator.naturalOrder());
        Optional<Instant> acknowledged = picture.alarms().values().stream()
                .filter(alarm -> alarm.acknowledgement() != null && alarm.acknowledgement().by().equals(trainee.name()))
                .map(alarm -> alarm.acknowledgement().time()).max(Comparator.naturalOrder());
        return logged.isPresent() && acknowledged.isPresent() ? Optional.of(logged.get().isAfter(acknowledged.get()) ? logged.get() : acknowledged.get())
                : logged.or(() -> acknowledged);
    }

    private List<TrainerModel.StepRow> steps(Picture picture, Words words) {
        Map<String, Instant> fired = new HashMap<>();
        picture.trainingEntries().stream().filter(e -> e.kind().equals(EntryKind.STEP_FIRED) && e.stepId() != null)
                .forEach(e -> fired.putIfAbsent(e.stepId(), e.time()));
        List<TrainerModel.StepRow> coming = new ArrayList<>();
        List<TrainerModel.StepRow> waiting = new ArrayList<>();
        List<ScenarioStep> past = new ArrayList<>();
        for (ScenarioStep step : scenario.steps()) {
            if (fired.containsKey(step.id())) {
                past.add(step);
            } else if (step.when() instanceof When.At) {
                coming.add(row(step, words.say(StepWords.when(step, scenario, words)), TrainerModel.Stage.COMING, words));
            } else {
                waiting.add(row(step, words.say(StepWords.when(step, scenario, words)), TrainerModel.Stage.WAITING, words));
            }
        }
        coming.sort(Comparator.comparing(TrainerModel.StepRow::when));
        List<TrainerModel.StepRow> all = new ArrayList<>(coming);
        all.addAll(waiting);
        past.stream().sorted(Comparator.comparing((ScenarioStep step) -> fired.getOrDefault(step.id(), Instant.EPOCH)).reversed())
                .forEach(step -> all.add(row(step, words.time(fired.getOrDefault(step.id(), Instant.EPOCH)), TrainerModel.Stage.FIRED, words)));
        return all;
    }

    private static TrainerModel.StepRow row(ScenarioStep step, String when, TrainerModel.Stage stage, Words words) {
        return new TrainerModel.StepRow(step.id(), when, words.say(StepWords.what(step.inject())), stage);
    }

    private static List<String> lines(Picture picture, Words words) {
        return picture.trainingEntries().reversed().stream()
                .filter(e -> !e.kind().equals(EntryKind.STEP_FIRED) && !e.kind().equals(EntryKind.HANDS)).limit(MOST_LINES)
                .map(e -> words.say(line(e, picture, words))).toList();
    }

    /** Alarms by their numbers, as everybody says them. */
    private static String called(String id, Picture picture) {
        Alarm alarm = picture.alarms().get(id);
        return alarm == null ? id : "!" + alarm.number();
    }

    private static Phrase line(TrainingEntry e, Picture picture, Words words) {
        Phrase who = e.trainee() == null ? Phrase.of("message.everybody") : Phrase.plain(e.trainee());
        Phrase text = Phrase.plain(e.text() == null ? "" : e.text());
        Phrase said = e.kind().equals(EntryKind.INJECTED)
                ? Phrase.of("training.line.injected", "what", Phrase.name("trainingKind", e.inject() == null ? "" : e.inject()), "subjects", Phrase.list(e.subjects().stream().map(id -> called(id, picture)).toList()))
                : e.kind().equals(EntryKind.MARK) ? Phrase.of("training.line.mark", "who", who, "points", e.points() == null ? 0 : e.points(), "text", text)
                : Phrase.of("training.line.note", "who", who, "text", text);
        return Phrase.joined("  ", Phrase.plain(words.time(e.time())), said);
    }
}
