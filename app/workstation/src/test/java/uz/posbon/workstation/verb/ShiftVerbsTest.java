package uz.posbon.workstation.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import uz.posbon.assets.Languages;
import uz.posbon.sdk.shift.ShiftHandover;
import uz.posbon.workstation.SmallCity;
import uz.posbon.workstation.words.Words;

/** What a line about shifts will do, before it does it. The desk is Dilnoza's. */
class ShiftVerbsTest {
    private static final Words ENGLISH = new Words(Languages.ENGLISH.texts(), ZoneId.of("Asia/Tashkent"));

    private final SmallCity city = new SmallCity();
    private final Verbs verbs = new Verbs(ShiftVerbs.all());

    private String says(String line) {
        return ENGLISH.say(verbs.plan(line, city.desk(Focus.incident("i-fire"))).says());
    }

    private static ShiftHandover offer(String to) {
        return new ShiftHandover(to, null, List.of("i-fire"), List.of(), SmallCity.NOW, null, null);
    }

    @Test
    void whoIsNotOnShiftHasNothingToHandOver() {
        assertThat(says("shift start")).contains("Dilnoza");
        for (String line : List.of("shift end", "break tea", "back", "hand-over-shift", "handover-note x", "statistics", "handover-withdraw")) {
            wrong(line, "Dilnoza is not on shift");
        }
    }

    @Test
    void aLineSaysWhatItWillDo() {
        city.duty("Dilnoza", null, null);
        assertThat(says("hand-over-shift to Sardor all quiet")).isEqualTo("Offer 1 open case to Sardor");
        assertThat(says("hand-over-shift")).endsWith("whoever takes over");
        assertThat(says("handover-note #427 gas is closed")).isEqualTo("Note for the next operator on #0427");
        assertThat(says("handover-note")).isEqualTo("No note for the next operator on #0427");
        wrong("hand-over-shift to", "Missing: operator");
        wrong("shift begin", "end");
    }

    @Test
    void onlyWhatIsOfferedToOneselfIsTakenOver() {
        wrong("take-over", "Nobody offers");
        city.duty("Karim", null, offer("Sardor"));
        city.duty("Dilnoza", null, offer(null));
        wrong("take-over", "Nobody offers");
        city.duty("Sardor", null, offer("Dilnoza"));
        assertThat(says("take-over")).isEqualTo("Take over 1 open case from Sardor");
        city.duty("Olim", null, offer(null));
        wrong("take-over", "Sardor, Olim");
        assertThat(says("take-over olim")).endsWith("from Olim");
    }

    private void wrong(String line, String why) {
        assertThatThrownBy(() -> says(line)).as(line).isInstanceOfSatisfying(
                VerbException.class, wrong -> assertThat(ENGLISH.say(wrong.phrase())).contains(why).doesNotContain("{"));
    }
}
