package uz.posbon.backend.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uz.posbon.backend.fixture.MemoryState;
import uz.posbon.backend.fixture.Reports;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.AlarmText;
import uz.posbon.sdk.alarm.CapReport.Receipt;
import uz.posbon.sdk.alarm.MessageId;
import uz.posbon.sdk.alarm.NewAlarm;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.code.LocalText;

/** What messages do to the alarms of the messages they reference. */
class CapActionsTest {
    private final MemoryState state = new MemoryState();

    @Test
    void anUpdateChangesItsAlarmInPlace() {
        Alarm raised = take("Alert", 1, List.of(), report("Storm", Severity.MINOR)).alarms().getFirst();
        Receipt update = take("Update", 2, List.of(1), report("Storm", Severity.MINOR));
        assertThat(update.outcome()).isEqualTo("updated");
        Alarm updated = update.alarms().getFirst();
        assertThat(updated.id()).isEqualTo(raised.id());
        assertThat(updated.number()).isEqualTo(raised.number());
        assertThat(updated.version()).isEqualTo(2);
    }

    @Test
    void aWorseUpdateAsksForAttentionAgainAndAMilderOneDoesNot() {
        Alarm raised = take("Alert", 1, List.of(), report("Storm", Severity.MODERATE)).alarms().getFirst();
        state.decide(l -> new AlarmLife(l).acknowledge(raised));
        assertThat(take("Update", 2, List.of(1), report("Storm", Severity.MINOR)).alarms().getFirst().isAcknowledged()).isTrue();
        assertThat(take("Update", 3, List.of(2), report("Storm", Severity.EXTREME)).alarms().getFirst().isAcknowledged()).isFalse();
    }

    @Test
    void aCancelClearsThroughAChainOfUpdates() {
        Alarm raised = take("Alert", 1, List.of(), report("Storm", Severity.MINOR)).alarms().getFirst();
        take("Update", 2, List.of(1), report("Storm", Severity.MINOR));
        Receipt cancel = take("Cancel", 3, List.of(2));
        assertThat(cancel.outcome()).isEqualTo("cleared");
        assertThat(state.alarm(raised.id()).clearance().by()).isEqualTo("met");
    }

    @Test
    void whatIsSaidInOtherLanguagesStaysWithTheAlarmUntilItsSourceSaysSomethingElse() {
        AlarmText russian = new AlarmText("ru", "Буря", "Буря", "Ветер до 20 м/с", null, null);
        Alarm raised = take("Alert", 1, List.of(), in(russian)).alarms().getFirst();
        Alarm acknowledged = state.decide(l -> new AlarmLife(l).acknowledge(raised)).answer();
        assertThat(acknowledged.translations()).containsExactly(russian);
        Alarm more = state.decide(l -> new AlarmRaising(l).more(acknowledged, new LocalText(Map.of("en", "A roof is off", "ru", "Сорвана крыша")), "en", null, null)).answer();
        assertThat(more.in("ru").description()).isEqualTo("Ветер до 20 м/с\nСорвана крыша");
        assertThat(take("Update", 2, List.of(1), report("Storm", Severity.MINOR)).alarms().getFirst().translations()).isEmpty();
    }

    @Test
    void aTranslationIsCheckedLikeTheAlarmItself() {
        AlarmText wrong = new AlarmText("по-русски", " ", null, null, null, null);
        assertThatThrownBy(() -> state.decide(l -> new AlarmRaising(l).raise(in(wrong)))).isInstanceOfSatisfying(Refusal.class, e ->
                assertThat(e.problem().errors()).extracting(error -> error.field()).containsExactlyInAnyOrder("/translations/0/language", "/translations/0/event"));
        AlarmText twice = new AlarmText("ru", "Буря", null, null, null, null);
        assertThatThrownBy(() -> state.decide(l -> new AlarmRaising(l).raise(in(twice, new AlarmText("RU", "Шторм", null, null, null, null)))))
                .isInstanceOfSatisfying(Refusal.class, e -> assertThat(e.problem().errors()).extracting(error -> error.field()).containsExactly("/translations"));
    }

    private static NewAlarm in(AlarmText... translations) {
        NewAlarm a = report("Storm", Severity.MINOR);
        return new NewAlarm(a.source(), a.message(), a.status(), a.categories(), a.event(), a.typeCode(), a.severity(), a.urgency(), a.certainty(), a.headline(),
                a.description(), a.instruction(), a.position(), a.area(), a.areaDescription(), a.siteId(), a.cameraId(), a.parameters(), a.raisedTime(),
                List.of(translations));
    }

    @Test
    void aRepeatedMessageDoesNothing() {
        Receipt first = take("Alert", 1, List.of(), report("Storm", Severity.MINOR));
        Receipt again = take("Alert", 1, List.of(), report("Flood", Severity.EXTREME));
        assertThat(again.outcome()).isEqualTo("duplicate");
        assertThat(again.alarms()).isEqualTo(first.alarms());
    }

    @Test
    void whatIsNotKnownIsSaidSo() {
        Receipt update = take("Update", 2, List.of(1), report("Storm", Severity.MINOR));
        assertThat(update.outcome()).isEqualTo("raised");
        assertThat(update.remarks()).anyMatch(r -> r.contains("'1' is not known"));
        Receipt cancel = take("Cancel", 4, List.of(3));
        assertThat(cancel.outcome()).isEqualTo("ignored");
        assertThat(cancel.remarks()).anyMatch(r -> r.contains("'3' is not known"));
    }

    @Test
    void acknowledgementsAndErrorsAreReceiptedAndIgnored() {
        assertThat(take("Ack", 1, List.of()).outcome()).isEqualTo("ignored");
        assertThat(take("Error", 2, List.of()).outcome()).isEqualTo("ignored");
    }

    @Test
    void whatAnUpdateNoLongerSpeaksOfIsOver() {
        Receipt two = take("Alert", 1, List.of(), report("Storm", Severity.MINOR), report("Flood", Severity.MINOR));
        Receipt update = take("Update", 2, List.of(1), report("Flood", Severity.SEVERE));
        assertThat(update.alarms()).hasSize(2);
        assertThat(state.alarm(two.alarms().get(0).id()).isActive()).isFalse();
        assertThat(state.alarm(two.alarms().get(1).id()).severity()).isEqualTo(Severity.SEVERE);
    }

    private Receipt take(String type, int number, List<Integer> references, NewAlarm... reports) {
        CapMessage message = new CapMessage(
                id(number), type, references.stream().map(CapActionsTest::id).toList(), Arrays.asList(reports), List.of());
        return state.decide(ledger -> new CapActions(ledger).take(message)).answer();
    }

    private static MessageId id(int number) {
        return new MessageId(Integer.toString(number), "met", Instant.ofEpochSecond(number));
    }

    private static NewAlarm report(String event, Severity severity) {
        return Reports.of(event, severity);
    }
}
