package uz.posbon.workstation.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.posbon.assets.Languages;
import uz.posbon.sdk.wall.Preset;
import uz.posbon.sdk.wall.Scene;
import uz.posbon.sdk.wall.ScenePanel;
import uz.posbon.sdk.wall.Wall;
import uz.posbon.workstation.SmallCity;
import uz.posbon.workstation.words.Words;

/** What a line about a wall's own doings will do, before it does it. That it is done is shown by the wall's own tests on a backend. */
class WallPlanVerbsTest {
    private static final ZoneId ROOM = ZoneId.of("Asia/Tashkent");
    private static final Words ENGLISH = new Words(Languages.ENGLISH.texts(), ROOM);

    private final SmallCity city = new SmallCity();
    private final Verbs verbs = new Verbs(WallPlanVerbs.all(ROOM));

    @BeforeEach
    void wall() {
        city.wall(Scene.of("Usual", new ScenePanel.Message("Usual", null, Map.of())), null);
    }

    @Test
    void aLineSaysWhatItWillLayDown() {
        assertThat(says("preset-keep \"Evening shift\" key Ctrl+Shift+3")).isEqualTo("Keep what Hall shows as preset “Evening shift”");
        assertThat(says("preset-keep night on hall")).isEqualTo("Keep what Hall shows in place of preset “night”");
        assertThat(says("preset-drop night")).isEqualTo("Do away with preset “Night” of Hall");
        assertThat(says("wall-rule hall/2 Fires priority 1 category Fire CBRNE show both")).isEqualTo("Rule “Fires” for hall/2");
        assertThat(says("wall-rule 1 Anything show map")).isEqualTo("Rule “Anything” for hall/1");
        assertThat(says("wall-schedule night at 20:00 06:30 days 1 5")).isEqualTo("Show preset “Night” on Hall at 06:30, 20:00");
        assertThat(says("wall-schedule night at 20:00 on HALL")).isEqualTo("Show preset “Night” on Hall at 20:00");
    }

    @Test
    void aKeyShowsOnePresetAlone() {
        Wall hall = city.picture().snapshot().walls().get("hall");
        city.wall(new Wall(hall.id(), hall.version(), hall.name(), hall.displays(), List.of(new Preset("night", "Night", "Ctrl+Shift+2", hall.presets().getFirst().scenes())),
                List.of(), List.of(), null, Map.of()));
        wrong("preset-keep Dawn key ctrl+shift+2", "Night");
        assertThat(says("preset-keep Dawn key ctrl+F9")).contains("Dawn");
        assertThat(says("preset-keep Night key ctrl+shift+2")).contains("Night");
    }

    @Test
    void whatCannotBeIsSaidAtOnce() {
        wrong("preset-keep", "preset");
        wrong("preset-keep x hall", "on");
        wrong("preset-keep x key Ctrl+Z", "Ctrl+Z");
        wrong("preset-keep x key \"the red one\"", "Ctrl+Shift+A");
        wrong("preset-keep x key F9", "F9");
        wrong("preset-keep x key ctrl+shift+m", "ctrl+shift+m");
        wrong("preset-drop dawn", "night");
        wrong("wall-rule hall/9 x", "hall/1, hall/2");
        wrong("wall-rule hall/1 x priority 9", "must be 1 to 5");
        wrong("wall-rule hall/1 x category Feelings", "Fire");
        wrong("wall-rule hall/1 x in Atlantis", "no district “Atlantis”");
        wrong("wall-rule hall/1 x show film", "map, cameras, both");
        wrong("wall-rule-drop x", "no rule “x”");
        wrong("wall-schedule night at 24:00", "no time of the day");
        wrong("wall-schedule night at 20:00 days 8", "must be 1 to 7");
        wrong("wall-schedule night", "at");
        wrong("wall-schedule-drop night", "no schedule");
    }

    private String says(String line) {
        return ENGLISH.say(verbs.plan(line, city.desk(Focus.NONE)).says());
    }

    private void wrong(String line, String why) {
        assertThatThrownBy(() -> says(line)).as(line).isInstanceOfSatisfying(
                VerbException.class, wrong -> assertThat(ENGLISH.say(wrong.phrase())).contains(why).doesNotContain("{"));
    }
}
