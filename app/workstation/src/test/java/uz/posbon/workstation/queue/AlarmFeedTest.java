package uz.posbon.workstation.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.posbon.workstation.queue.Alarms.NOON;
import static uz.posbon.workstation.queue.Alarms.alarm;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import uz.posbon.assets.Languages;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.catalogue.ResponsePlan;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.incident.Dispatch;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.IncidentStatus;
import uz.posbon.sdk.outbox.OutboxEntry;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.Envelope;
import uz.posbon.sdk.stream.PictureState;
import uz.posbon.ui.queue.QueueRow;
import uz.posbon.workstation.SmallCity;
import uz.posbon.workstation.outbox.LocalIncidents;
import uz.posbon.workstation.words.Words;

class AlarmFeedTest {
    private final Words english = new Words(Languages.ENGLISH.texts(), ZoneOffset.UTC);
    private final OperationalPicture picture = new OperationalPicture();
    private final Map<String, QueueRow> rows = new HashMap<>();
    private final AlarmFeed feed = new AlarmFeed();
    private long sequence;

    @Test
    void aRowSaysTheAlarmInTheLanguageOfTheDesk() {
        var alarm = SmallCity.translated(alarm(1).made(), "ru", "Дым");
        RowMaker maker = new RowMaker(Catalogue.EMPTY, new Words(Languages.RUSSIAN.texts(), ZoneOffset.UTC));
        QueueRow row = AlarmRows.of(alarm, alarm.id(), maker, NOON);
        assertThat(row.title()).isEqualTo("Дым");
        assertThat(AlarmRows.of(alarm, alarm.id(), new RowMaker(Catalogue.EMPTY, english), NOON).title()).isEqualTo("Smoke 1");
    }

    private void begin(Alarms... alarms) {
        ResponsePlan plan = new ResponsePlan("p", "FIRE", List.of(), List.of(), Duration.ofSeconds(30), null, null, Map.of());
        Catalogue catalogue = new Catalogue(Map.of(), Map.of(), Map.of(), Map.of(),
                Map.of("FIRE", new IncidentType("FIRE", LocalText.of("Fire"), Category.FIRE, null, 1, Map.of())), Map.of("p", plan));
        picture.onStart(new PictureState("log", sequence, NOON, List.of(alarms).stream().map(Alarms::made).toList(), List.of(), List.of(), List.of(),
                List.of(), List.of(), catalogue, List.of()));
    }

    private void send(Alarms alarm) {
        sequence++;
        picture.onEvent(new DurableEvent.AlarmChanged(
                new Envelope("e" + sequence, sequence, Envelope.PREFIX + "alarm.changed", "/x", alarm.id(), NOON, NOON, "op", null, null), alarm.made()));
    }

    private void send(Incident incident) {
        sequence++;
        picture.onEvent(new DurableEvent.IncidentChanged(
                new Envelope("e" + sequence, sequence, Envelope.PREFIX + "incident.changed", "/x", incident.id(), NOON, NOON, "op", null, null), incident));
    }

    private static Incident incident(String id, IncidentStatus status, List<String> alarmIds) {
        return new Incident(
                id, 427, 1, status, List.of(), MessageStatus.ACTUAL, "FIRE", Category.FIRE, 1, null, "Fire", null, null, null, null, null, null, alarmIds,
                List.of(), null, NOON, NOON, "op", null, NOON, null, null, null, Map.of(), List.of(), List.of(), List.of(), List.of(), Map.of());
    }

    private RowChanges follow(Instant now, Words words) {
        RowChanges changes = feed.follow(picture.snapshot(), now, words);
        changes.gone().forEach(rows::remove);
        changes.put().forEach(row -> rows.put(row.id(), row));
        return changes;
    }

    @Test
    void onlyWhatChangedIsMadeAnew() {
        begin(alarm(1), alarm(2), alarm(3));
        assertThat(follow(NOON, english).put()).hasSize(3);
        assertThat(follow(NOON, english).isEmpty()).isTrue();
        send(alarm(2).acknowledgedNow());
        assertThat(follow(NOON, english).put()).extracting(QueueRow::id).containsExactly("a2");
        send(alarm(3).acknowledgedNow().clearedNow());
        assertThat(follow(NOON, english)).isEqualTo(new RowChanges(List.of(), List.of("a3")));
        send(alarm(1).linkedTo("i1"));
        assertThat(follow(NOON, english).gone()).containsExactly("a1");
        assertThat(rows).containsOnlyKeys("a2");
    }

    @Test
    void whatIsAnsweredHereGoesAndComesAgainWhenNothingCameOfIt() {
        begin(alarm(1), alarm(2));
        follow(NOON, english);
        Dispatch dispatch = new Dispatch(null, null, List.of("A-1"), Duration.ZERO, "new");
        OutboxEntry entry = new OutboxEntry(1, "key", NOON, "op", "", "alarms/a1/dispatch", null, Map.of(), null, dispatch, OutboxEntry.State.SENDING, null);
        LocalIncidents local = LocalIncidents.of(List.of(entry), picture.snapshot());
        Picture answered = picture.snapshot().withLocal(local.incidents(), local.assignments());
        assertThat(feed.follow(answered, NOON, english)).isEqualTo(new RowChanges(List.of(), List.of("a1")));
        assertThat(feed.follow(answered, NOON, english).isEmpty()).isTrue();
        assertThat(follow(NOON, english).put()).extracting(QueueRow::id).containsExactly("a1");
        assertThat(follow(NOON, english).isEmpty()).isTrue();
    }

    /** The backend's events may be cut anywhere: no look between two of them brings the row back. */
    @Test
    void whatIsAnsweredHereStaysGoneWhileTheBackendTellsOfItAndComesAgainWhenItIsTakenBack() {
        begin(alarm(1), alarm(2));
        follow(NOON, english);
        Dispatch dispatch = new Dispatch(null, null, List.of("A-1"), Duration.ZERO, "new");
        OutboxEntry entry = new OutboxEntry(1, "key", NOON, "op", "", "alarms/a1/dispatch", null, Map.of(), null, dispatch, OutboxEntry.State.SENDING, null);
        assertThat(answering(entry)).isEqualTo(new RowChanges(List.of(), List.of("a1")));
        send(alarm(1).acknowledgedNow());
        assertThat(answering(entry).isEmpty()).as("taken notice of").isTrue();
        send(incident("new", IncidentStatus.ACTIVE, List.of("a1")));
        assertThat(answering(entry).isEmpty()).as("opened").isTrue();
        send(alarm(1).acknowledgedNow().linkedTo("new"));
        assertThat(answering(entry).isEmpty()).as("linked").isTrue();

        send(alarm(1).acknowledgedNow());
        send(incident("new", IncidentStatus.ACTIVE, List.of()));
        assertThat(answering(entry).put()).as("taken back").extracting(QueueRow::id).containsExactly("a1");
        send(incident("new", IncidentStatus.CLOSED, List.of()));
        assertThat(answering(entry).isEmpty()).isTrue();
    }

    /** What is looked at while this waits, or was just done. */
    private RowChanges answering(OutboxEntry entry) {
        LocalIncidents local = LocalIncidents.of(List.of(entry), picture.snapshot());
        return feed.follow(picture.snapshot().withLocal(local.incidents(), local.assignments()), NOON, english);
    }

    @Test
    void anotherLanguageAndAnotherStartMakeEveryRowAnew() {
        begin(alarm(1), alarm(2));
        follow(NOON, english);
        Words russian = new Words(Languages.RUSSIAN.texts(), ZoneOffset.UTC);
        assertThat(follow(NOON, russian).put()).hasSize(2).extracting(QueueRow::kind).containsOnly("Пожар");
        begin(alarm(2), alarm(7));
        follow(NOON, russian);
        assertThat(rows).containsOnlyKeys("a2", "a7");
    }

    @Test
    void aShelvingEndsByItself() {
        begin(alarm(1).shelved(NOON.plusSeconds(60)));
        follow(NOON, english);
        assertThat(rows.get("a1").strong()).isFalse();
        follow(NOON.plusSeconds(59), english);
        assertThat(rows.get("a1").strong()).isFalse();
        follow(NOON.plusSeconds(60), english);
        assertThat(rows.get("a1").strong()).isTrue();
    }

    @Test
    void theLimitIsThatOfThePlanTheAlarmWillGetAndEndsWhenItIsAcknowledged() {
        begin(alarm(1), alarm(2).of(Category.HEALTH));
        follow(NOON, english);
        assertThat(rows.get("a1").deadline()).isNotNull().matches(deadline -> deadline.until().equals(NOON.plusSeconds(30)));
        assertThat(rows.get("a2").deadline()).isNull();
        send(alarm(1).acknowledgedNow());
        follow(NOON, english);
        assertThat(rows.get("a1").deadline()).isNull();
    }

    @Test
    void theLoadCountsTenMinutesWhateverBecameOfTheAlarms() {
        begin();
        for (int i = 0; i < 12; i++) {
            send(alarm(i).after(i));
            send(alarm(i).after(i).acknowledgedNow().clearedNow());
            follow(NOON.plusSeconds(i), english);
        }
        // Those that came and went between two looks were never seen.
        assertThat(feed.recent(NOON)).isZero();
        for (int i = 20; i < 32; i++) {
            send(alarm(i).after(i));
            follow(NOON.plusSeconds(i), english);
            send(alarm(i).after(i).acknowledgedNow().clearedNow());
            follow(NOON.plusSeconds(i), english);
        }
        assertThat(feed.recent(NOON.plusSeconds(60))).isEqualTo(12);
        assertThat(feed.recent(NOON.plusSeconds(20 + 600))).isEqualTo(11);
        assertThat(feed.recent(NOON.plusSeconds(40 + 600))).isZero();
    }

    @Test
    void aFloodBeginsAboveTenAndEndsBelowFive() {
        Flood flood = new Flood();
        assertThat(List.of(10, 11, 9, 5, 4, 10, 11).stream().map(flood::with).toList())
                .containsExactly(false, true, true, true, false, false, true);
    }

    /** However the changes are cut into looks, the queue has a row for each alarm of the picture that is in no incident, as it is now. */
    @Property(tries = 150)
    void theRowsAreThoseOfThePicture(@ForAll @Size(max = 80) List<@IntRange(max = 4_999) Integer> steps) {
        AlarmFeedTest test = new AlarmFeedTest();
        test.begin(alarm(1), alarm(2));
        for (int step : steps) {
            Alarms next = alarm(step % 10);
            next = step / 10 % 3 == 0 ? next.acknowledgedNow() : next;
            next = step / 30 % 3 == 0 ? next.clearedNow() : next;
            next = step / 90 % 4 == 0 ? next.linkedTo("i1") : next;
            test.send(next);
            if (step % 4 == 0) {
                test.follow(NOON, test.english);
            }
        }
        test.follow(NOON, test.english);
        Map<String, QueueRow> expected = new HashMap<>();
        AlarmFeed fresh = new AlarmFeed();
        fresh.follow(test.picture.snapshot(), NOON, test.english).put().forEach(row -> expected.put(row.id(), row));
        assertThat(without(test.rows)).isEqualTo(without(expected));
    }

    /** Which group an alarm is in depends on what came before; everything else does not. */
    private static Map<String, List<Object>> without(Map<String, QueueRow> rows) {
        return rows.values().stream().collect(Collectors.toMap(QueueRow::id, row -> {
            List<Object> fields = new ArrayList<>(List.of(row.tone(), row.title(), row.badge(), row.dim(), row.strong(), row.belonging().bundle()));
            fields.add(String.valueOf(row.deadline()));
            return fields;
        }));
    }
}
