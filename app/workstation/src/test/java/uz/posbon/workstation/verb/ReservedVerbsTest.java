package uz.posbon.workstation.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uz.posbon.assets.Languages;
import uz.posbon.sdk.session.Role;
import uz.posbon.workstation.SmallCity;
import uz.posbon.workstation.follow.OperatorFollower;
import uz.posbon.workstation.follow.WatchVerbs;
import uz.posbon.workstation.words.Words;

/** What a desk does not do for a role that may not: it says so before anything is sent. */
class ReservedVerbsTest {
    private static final ZoneId ROOM = ZoneId.of("Asia/Tashkent");

    private final SmallCity city = new SmallCity();
    private final Verbs verbs = all();

    private static Verbs all() {
        List<Verb> all = new ArrayList<>(AlarmVerbs.all());
        all.addAll(CaseVerbs.all());
        all.addAll(ApprovalVerbs.all());
        all.addAll(MessageVerbs.all());
        all.addAll(WallVerbs.all());
        all.addAll(WallPlanVerbs.all(ROOM));
        all.addAll(OnvifVerbs.all());
        all.addAll(PanelVerbs.all());
        all.addAll(WatchVerbs.all(new OperatorFollower(() -> new SmallCity().picture().snapshot(), focus -> {}), true));
        return new Verbs(all);
    }

    @Test
    void whatIsTheSupervisorsIsKeptForHim() {
        assertThat(verbs.all().stream().filter(verb -> verb.role().equals(Role.SUPERVISOR)).map(Verb::name)).containsExactly(
                "approve", "broadcast", "preset", "preset-drop", "preset-keep", "push", "reassign", "refuse", "take-case", "wall-lock", "wall-rule",
                "wall-rule-drop", "wall-schedule", "wall-schedule-drop", "wall-tour", "wall-undo", "wall-unlock", "watch", "withdraw-message");
        assertThat(verbs.find("override").role()).isEqualTo(Role.DISPATCHER);
        assertThat(WatchVerbs.all(new OperatorFollower(() -> city.picture().snapshot(), focus -> {}), false).getFirst().role()).isEqualTo(Role.VIEWER);
    }

    @Test
    void aLineThatIsNotForTheRoleIsRefusedWithTheRoleItTakes() {
        assertThat(refused("wall-lock hall Briefing", Role.DISPATCHER, Languages.ENGLISH)).isEqualTo("wall-lock takes the role: supervisor");
        assertThat(refused("wall-lock hall Briefing", Role.DISPATCHER, Languages.RUSSIAN)).isEqualTo("\u0414\u043b\u044f wall-lock \u043d\u0443\u0436\u043d\u0430 \u0440\u043e\u043b\u044c: \u0441\u0442\u0430\u0440\u0448\u0438\u0439 \u0441\u043c\u0435\u043d\u044b");
        assertThat(refused("ack !12", Role.VIEWER, Languages.ENGLISH)).isEqualTo("ack takes the role: dispatcher");
        assertThat(refused("onvif c9 http://h 41,69", Role.SUPERVISOR, Languages.ENGLISH)).isEqualTo("onvif takes the role: administrator");
        assertThat(verbs.plan("ack !12", desk(Role.DISPATCHER)).says()).isNotNull();
        assertThat(verbs.plan("broadcast Briefing at nine", desk(Role.SUPERVISOR)).says()).isNotNull();
        assertThat(verbs.plan("panel queue", desk(Role.VIEWER)).says()).isNotNull();
    }

    @Test
    void inAReplayALineThatWouldSendSomethingIsRefusedBeforeItIsRun() {
        DeskState replay = desk(Role.ADMINISTRATOR, true);
        for (String line : List.of("ack !12", "broadcast Briefing at nine", "onvif c9 http://h 41,69")) {
            assertThat(refused(line, replay, Languages.ENGLISH)).isEqualTo("This is a replay; nothing is sent");
        }
        assertThat(verbs.plan("panel queue", replay).says()).isNotNull();
    }

    private String refused(String line, Role role, Languages language) {
        return refused(line, desk(role), language);
    }

    private String refused(String line, DeskState desk, Languages language) {
        return new Words(language.texts(), ROOM).say(org.assertj.core.api.Assertions.catchThrowableOfType(
                VerbException.class, () -> verbs.plan(line, desk)).phrase());
    }

    private DeskState desk(Role role) {
        return desk(role, false);
    }

    private DeskState desk(Role role, boolean replay) {
        DeskState d = city.desk(Focus.NONE);
        return new DeskState(d.picture(), d.pending(), d.begun(), d.focus(), d.now(), d.journeys(), d.id(), d.operator(), role.included(), replay);
    }
}
