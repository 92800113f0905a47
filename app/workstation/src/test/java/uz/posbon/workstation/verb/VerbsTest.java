package uz.posbon.workstation.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.posbon.workstation.SmallCity;

class VerbsTest {
    private final SmallCity city = new SmallCity();
    private final Verbs verbs = allVerbs();

    static Verbs allVerbs() {
        List<Verb> all = new ArrayList<>(AlarmVerbs.all());
        all.addAll(IncidentVerbs.all());
        all.addAll(UnitVerbs.all());
        all.addAll(CameraVerbs.all());
        all.addAll(OnvifVerbs.all());
        all.addAll(MapVerbs.all());
        all.addAll(ZoneVerbs.all());
        all.addAll(ImportVerbs.all());
        all.addAll(DeskVerbs.all());
        return new Verbs(all);
    }

    private String says(String line, Focus focus) {
        return verbs.plan(line, city.desk(focus)).says();
    }

    @Test
    void aLineIsReadAgainstTheSelection() {
        assertThat(says("ack", Focus.alarm("a-smoke"))).isEqualTo("acknowledge !12 Smoke on the ninth floor");
        assertThat(says("/ack !13", Focus.alarm("a-smoke"))).contains("!13 Panic button");
        assertThat(says("assign recommended", Focus.incident("i-fire"))).isEqualTo("3 units -> #0427: E-01 E-12 A-103");
        assertThat(says("assign a-103 to #427", Focus.NONE)).isEqualTo("1 unit -> #0427: A-103");
        assertThat(says("assign E-99 because \"only one near\"", Focus.incident("i-fire"))).contains("E-99");
        assertThat(says("select urgent", Focus.NONE)).contains("Panic button");
        assertThat(says("unit E-01 E-12 on-scene", Focus.NONE)).isEqualTo("E-01 E-12: OnScene");
        assertThat(says("priority 2 \"second floor only\"", Focus.incident("i-fire"))).isEqualTo("#0427 from P1 to P2");
        assertThat(says("wait-for camera near live 5", Focus.NONE)).contains("5 s");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ack                          | no alarm is selected
            ack !99                      | no alarm !99
            ack !x                       | must be a number
            acknowledge                  | no verb
            assign E-01 to #1            | no incident #1
            assign X-1 to #427           | no unit X-1
            assign to #427               | name the units
            assign E-01 to #427 because  | reason is missing
            note #427                    | note is missing
            priority #427 9 x            | must be 1 to 5
            unit E-01 flying             | none of
            show nowhere                 | no camera nowhere
            camera c1 rtsp://h/x 95,200  | LAT,LON
            go 41.3                      | LAT,LON
            go                           | say where
            fit                          | nothing with a place
            track E-77                   | no unit E-77
            measure 41.3,69.2            | from one place to another
            draw star                    | none of
            layer units maybe            | none of
            zone Leak hazard circle 41.3,69.2 2 | must be 5 to
            zone Leak 41.3,69.2 41.4,69.2 | three corners
            zone Leak 41,69 42,70 42,69 41,70 | crosses itself
            zone-end Leak                | no zone Leak
            close #427                   | disposition code is missing
            follow me                    | one word too many
            wall                         | say where
            pin 3                        | one word too many
            replay soon                  | must be a number
            replay in 2 9000             | must be 1 to 600
            evidence in 2 60             | needs a reason
            tour 5                       | name the cameras
            tour 1 near                  | must be 2 to 3600
            ptz in 1 sideways            | none of
            ptz preset                   | name the preset
            onvif c9 rtsp://h/x 41,69    | http://
            camera c1 rtsp://u:s3cret@h/[ 41,69 | is not a URI
            wait-for rain 5              | no condition 'rain'
            wait-for live soon           | must be a number
            note #427 "open quote        | quote is not closed
            """)
    void aWrongLineExplainsItself(String line, String why) {
        assertThatThrownBy(() -> verbs.plan(line, city.desk(Focus.NONE))).isInstanceOf(VerbException.class).hasMessageContaining(why);
    }

    @Test
    void everyVerbHasAKeyForItsHelp() {
        assertThat(verbs.all()).allSatisfy(verb -> assertThat(verb.helpKey()).isEqualTo("verb." + verb.name()));
    }
}
