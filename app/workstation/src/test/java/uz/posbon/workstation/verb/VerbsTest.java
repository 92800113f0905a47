package uz.posbon.workstation.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.posbon.assets.Languages;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.unit.UnitStatus;
import uz.posbon.workstation.SmallCity;
import uz.posbon.workstation.queue.QueueVerbs;
import uz.posbon.workstation.words.Words;

class VerbsTest {
    private static final Words ENGLISH = new Words(Languages.ENGLISH.texts(), ZoneId.of("Asia/Tashkent"));

    private final SmallCity city = new SmallCity();
    private final Verbs verbs = allVerbs();

    static Verbs allVerbs() {
        List<Verb> all = new ArrayList<>(AlarmVerbs.all());
        all.addAll(IncidentVerbs.all());
        all.addAll(UnitVerbs.all());
        all.addAll(DispatchVerbs.all());
        all.addAll(CameraVerbs.all());
        all.addAll(FilmVerbs.all(new Moments(ZoneOffset.UTC)));
        all.addAll(ViewVerbs.all());
        all.addAll(OnvifVerbs.all());
        all.addAll(MapVerbs.all());
        all.addAll(ZoneVerbs.all());
        all.addAll(ImportVerbs.all());
        all.addAll(EidoVerbs.all(Path.of("")));
        all.addAll(HandoverVerbs.all(Path.of("")));
        all.addAll(ShiftVerbs.all());
        all.addAll(RoomVerbs.all());
        all.addAll(SoundVerbs.all());
        all.addAll(QueueVerbs.all());
        all.addAll(DeskVerbs.all());
        return new Verbs(all);
    }

    private String says(String line, Focus focus) {
        return ENGLISH.say(verbs.plan(line, city.desk(focus)).says());
    }

    @Test
    void aLineIsReadAgainstTheSelection() {
        assertThat(says("ack", Focus.alarm("a-smoke"))).isEqualTo("Acknowledge !12 Smoke on the ninth floor");
        assertThat(says("/ack !13", Focus.alarm("a-smoke"))).contains("!13 Panic button");
        assertThat(says("ack group", Focus.alarm("a-smoke"))).isEqualTo("Acknowledge !12 Smoke on the ninth floor, and all behind the same line");
        assertThat(says("shelve group !13 30 \"under repair\"", Focus.NONE)).contains("!13 Panic button").endsWith("and all behind the same line");
        assertThat(says("same group !12 as #427", Focus.NONE)).contains("!12 Smoke", "#0427").endsWith("and all behind the same line");
        assertThat(says("assign recommended", Focus.incident("i-fire"))).isEqualTo("3 units \u2192 #0427: E-01 E-12 A-103");
        assertThat(says("assign a-103 to #427", Focus.NONE)).isEqualTo("1 unit \u2192 #0427: A-103");
        assertThat(says("assign E-99 because \"only one near\"", Focus.incident("i-fire"))).contains("E-99");
        assertThat(says("select urgent", Focus.NONE)).contains("Panic button");
        assertThat(says("unit E-01 E-12 on-scene", Focus.NONE)).isEqualTo("E-01 E-12: On scene");
        assertThat(says("priority 2 \"second floor only\"", Focus.incident("i-fire"))).isEqualTo("#0427 from P1 to P2");
        assertThat(says("mute", Focus.NONE)).contains("60 s");
        assertThat(says("sound-test severe", Focus.NONE)).contains("Severe");
        assertThat(says("wait-for camera near live 5", Focus.NONE)).contains("5 s");
    }

    @Test
    void sendingAUnitThatIsBusyOrOfNoUseSaysSoBeforehand() {
        city.unit("P-1", UnitStatus.AVAILABLE, SmallCity.NOW, 69.21, "patrol");
        assertThat(says("assign P-1", Focus.incident("i-fire"))).contains("P-1 has none of: pump, paramedic, ladder");
        assertThat(says("assign E-99", Focus.incident("i-fire"))).contains("E-99: position unknown");
        city.send("E-01", AssignmentStatus.ON_SCENE);
        city.incidents.add(SmallCity.incident("i-other", 428));
        assertThat(refusal("assign E-01 to #428")).contains("E-01: On scene #0427").contains("because REASON");
        assertThat(says("assign E-01 to #428 because \"next door\"", Focus.NONE)).contains("E-01: On scene #0427").endsWith("because: next door");
        assertThat(refusal("assign E-01 to #427 because again")).contains("works on #0427 already");
    }

    private String refusal(String line) {
        return ENGLISH.say(org.assertj.core.api.Assertions.catchThrowableOfType(
                VerbException.class, () -> verbs.plan(line, city.desk(Focus.NONE))).phrase());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ack                          | No alarm is selected
            ack !99                      | No alarm !99
            ack group !99                | No alarm !99
            ack group !12 !13            | One word too many
            link group !12 #427          | “to” expected
            nuisance group !12           | needs a reason
            ack !x                       | Not a number
            acknowledge                  | No verb
            assign E-01 to #1            | No incident #1
            assign X-1 to #427           | No unit X-1
            assign to #427               | Name the units
            assign E-01 to #427 because  | reason is missing
            note #427                    | note is missing
            priority #427 9 x            | must be 1 to 5
            unit E-01 flying             | Unknown status
            show nowhere                 | No camera nowhere
            camera c1 rtsp://h/x 95,200  | LAT,LON
            go 41.3                      | LAT,LON
            go                           | Say where
            fit                          | Nothing with a place
            track E-77                   | No unit E-77
            measure 41.3,69.2            | from one place to another
            draw star                    | Unknown what to draw
            layer units maybe            | Unknown on or off
            zone Leak hazard circle 41.3,69.2 2 | must be 5 to
            zone Leak 41.3,69.2 41.4,69.2 | three corners
            zone Leak 41,69 42,70 42,69 41,70 | crosses itself
            zone-end Leak                | No zone “Leak”
            close #427                   | Missing: disposition code
            eido-export #427             | Missing: file
            eido-export x.json           | No incident is selected
            eido-import                  | Missing: file
            eido-import nowhere.json     | There is no file nowhere.json
            eido-import pom.xml          | pom.xml is no case of another centre
            eido-import x.json as FLOOD  | Unknown incident type
            hand-over #427 103           | “to” expected
            hand-over #427 to            | Missing: agency
            hand-over #427 to 999        | No agency 999
            accept-handover #427         | #0427 waits for no agency
            follow me                    | One word too many
            wall                         | Say where
            pin 3                        | One word too many
            replay soon                  | Not a number
            replay in 2 9000             | must be 1 to 600
            evidence in 2 60             | needs a reason
            tour 5                       | Name the cameras
            tour 1 near                  | must be 2 to 3600
            ptz in 1 sideways            | Unknown direction
            ptz preset                   | Name the preset
            onvif c9 rtsp://h/x 41,69    | http://
            camera c1 rtsp://u:s3cret@h/[ 41,69 | is not a URI
            volume                       | Missing: volume
            volume 101                   | must be 0 to 100
            mute 61                      | must be 1 to 60
            mute forever                 | Not a number
            unmute now                   | One word too many
            sound-test loud              | Unknown severity
            voice maybe                  | Unknown
            wait-for rain 5              | No condition “rain”
            wait-for live soon           | Not a number
            note #427 "open quote        | quote is not closed
            """)
    void aWrongLineExplainsItself(String line, String why) {
        assertThatThrownBy(() -> verbs.plan(line, city.desk(Focus.NONE))).isInstanceOfSatisfying(
                VerbException.class, wrong -> assertThat(ENGLISH.say(wrong.phrase())).contains(why).doesNotContain("{"));
    }

    @Test
    void everyVerbHasAKeyForItsHelp() {
        assertThat(verbs.all()).allSatisfy(verb -> assertThat(verb.helpKey()).isEqualTo("verb." + verb.name()).isIn(Languages.ENGLISH.texts().keys()));
    }
}
