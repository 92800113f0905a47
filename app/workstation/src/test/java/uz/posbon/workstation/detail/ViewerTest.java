package uz.posbon.workstation.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uz.posbon.assets.Languages;
import uz.posbon.sdk.message.MessageKind;
import uz.posbon.sdk.message.RoomMessage;
import uz.posbon.sdk.session.Role;
import uz.posbon.workstation.SmallCity;
import uz.posbon.workstation.messages.MessagesModel;
import uz.posbon.workstation.messages.MessagesProjection;
import uz.posbon.workstation.recommend.DuplicateFeed;
import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.verb.Focus;
import uz.posbon.workstation.words.Words;

/** Whoever may only look is offered nothing he would be refused. */
class ViewerTest {
    private static final Words ENGLISH = new Words(Languages.ENGLISH.texts(), ZoneId.of("Asia/Tashkent"));

    private final SmallCity city = new SmallCity();

    @Test
    void aCaseOffersAViewerNothingAndADispatcherItsNextStep() {
        Detail.IncidentDetail seen = (Detail.IncidentDetail) detail(Role.VIEWER);
        assertThat(seen.next()).isEqualTo("This login may look, not act");
        assertThat(seen.enter()).isEmpty();
        assertThat(seen.checklist()).isNotEmpty().allMatch(Detail.StepLine::fixed);
        Detail.IncidentDetail worked = (Detail.IncidentDetail) detail(Role.DISPATCHER);
        assertThat(worked.enter()).isNotEmpty();
        assertThat(worked.checklist()).noneMatch(Detail.StepLine::fixed);
    }

    @Test
    void aReplayOffersNothingWhoeverLooksAtIt() {
        DeskState d = city.desk(Focus.incident("i-fire"));
        assertThat(replayed(d)).isInstanceOfSatisfying(Detail.IncidentDetail.class, seen -> {
            assertThat(seen.next()).isEqualTo("This is a replay; nothing is sent");
            assertThat(seen.enter()).isEmpty();
            assertThat(seen.checklist()).isNotEmpty().allMatch(Detail.StepLine::fixed);
        });
        assertThat(replayed(city.desk(Focus.alarm("a-panic")))).isInstanceOfSatisfying(Detail.AlarmDetail.class, seen -> {
            assertThat(seen.next()).isEqualTo("This is a replay; nothing is sent");
            assertThat(seen.enter()).isEmpty();
        });
        assertThat(replay(d).offered()).isEmpty();
        assertThat(replay(d).seeing(d.picture()).barred()).isEqualTo(replay(d).begunAt(d.picture()).barred()).isNotEqualTo(d.barred());
    }

    private static DeskState replay(DeskState d) {
        return new DeskState(d.picture(), d.pending(), d.begun(), d.focus(), d.now(), d.journeys(), d.id(), d.operator(), Role.KNOWN, true);
    }

    private static Detail replayed(DeskState d) {
        return Details.of(replay(d), ENGLISH, new DuplicateFeed());
    }

    @Test
    void aMessageIsReadByAViewerButNotTakenNoteOf() {
        city.messages.add(new RoomMessage(
                "m1", 1, 1, MessageKind.BROADCAST, "Briefing at nine", "Olim", SmallCity.NOW, true, List.of(), List.of("Dilnoza"), List.of(), null, List.of(), null, Map.of()));
        assertThat(messages("Dilnoza", Role.VIEWER).waiting()).singleElement().satisfies(message -> {
            assertThat(message.text()).isEqualTo("Briefing at nine");
            assertThat(message.line()).isEmpty();
        });
        assertThat(messages("Dilnoza", Role.DISPATCHER).waiting().getFirst().line()).isEqualTo("ack-message 1");
        assertThat(messages("Olim", Role.DISPATCHER).all().getFirst().withdraw()).as("he was a supervisor when he sent it").isEmpty();
        assertThat(messages("Olim", Role.SUPERVISOR).all().getFirst().withdraw()).isEqualTo("withdraw-message 1");
    }

    private MessagesModel messages(String operator, Role role) {
        return MessagesProjection.of(city.picture().snapshot(), operator, role.included(), SmallCity.NOW.plus(Duration.ofMinutes(1)), ENGLISH);
    }

    private Detail detail(Role role) {
        DeskState d = city.desk(Focus.incident("i-fire"));
        return Details.of(new DeskState(d.picture(), d.pending(), d.begun(), d.focus(), d.now(), d.journeys(), d.id(), d.operator(), role.included()), ENGLISH, new DuplicateFeed());
    }
}
