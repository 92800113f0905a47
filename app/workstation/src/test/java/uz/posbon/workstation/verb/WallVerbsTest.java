package uz.posbon.workstation.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.posbon.assets.Languages;
import uz.posbon.sdk.wall.Display;
import uz.posbon.sdk.wall.Scene;
import uz.posbon.sdk.wall.SceneLayout;
import uz.posbon.sdk.wall.ScenePanel;
import uz.posbon.sdk.wall.Wall;
import uz.posbon.sdk.wall.WallLock;
import uz.posbon.sdk.wall.WallTour;
import uz.posbon.workstation.SmallCity;
import uz.posbon.workstation.words.Words;

/** What a line about walls will do, before it does it. The desk is Dilnoza's. */
class WallVerbsTest {
    private static final Words ENGLISH = new Words(Languages.ENGLISH.texts(), ZoneId.of("Asia/Tashkent"));

    private final SmallCity city = new SmallCity();
    private final Verbs verbs = new Verbs(Stream.concat(WallVerbs.all().stream(), WallPlanVerbs.all(ZoneId.of("Asia/Tashkent")).stream()).toList());

    @BeforeEach
    void wall() {
        city.wall(Scene.of("Usual", new ScenePanel.Message("Usual", null, Map.of())), null);
    }

    private void lock() {
        Wall hall = city.picture().snapshot().walls().get("hall");
        city.wall(new Wall(hall.id(), hall.version() + 1, hall.name(), hall.displays(), hall.presets(), hall.rules(), hall.schedules(),
                new WallLock("Sardor", "Briefing", SmallCity.NOW), hall.more()));
    }

    @Test
    void whoHasLockedAWallAndWhyIsSaidBeforeAnythingIsSent() {
        lock();
        for (String line : List.of("push map to hall/1", "push message Hello to hall/1", "push night to 2", "preset night", "preset night on hall", "wall-undo hall/1", "wall-undo hall", "wall-lock hall mine",
                "wall-tour hall/1 night every 10", "wall-tour hall/1 pause", "preset-keep Dawn", "preset-drop night on hall", "wall-rule hall/1 x show map", "wall-rule-drop x", "wall-schedule night at 20:00")) {
            wrong(line, "Hall is locked by Sardor: Briefing");
        }
        assertThat(says("wall-unlock hall")).isEqualTo("Unlock Hall, which Sardor has locked: Briefing");
    }

    @Test
    void aLineSaysWhatItWillShowAndWhere() {
        assertThat(says("push incident #427 to hall/1")).isEqualTo("Show #0427 Dwelling fire on hall/1");
        assertThat(says("push incident to 2")).isEqualTo("Show #0427 Dwelling fire on hall/2");
        assertThat(says("push camera near mid to HALL/1")).isEqualTo("Show Camera near, Camera mid on hall/1");
        assertThat(says("push map to hall/1")).isEqualTo("Show Map on hall/1");
        assertThat(says("push message Go to gate 2 to hall/1")).isEqualTo("Show Go to gate 2 on hall/1");
        assertThat(says("push figures operators.load alarms.raised to hall/1")).isEqualTo("Show Figures of the room on hall/1");
        assertThat(says("push queue incidents to hall/1")).isEqualTo("Show Incidents on hall/1");
        assertThat(says("push units to hall/1")).isEqualTo("Show Units on hall/1");
        assertThat(says("push clock to hall/1")).isEqualTo("Show Clock on hall/1");
        assertThat(says("push units beside hall/1")).isEqualTo("Show Units beside what hall/1 shows");
        assertThat(says("push camera near mid beside 1")).isEqualTo("Show Camera near, Camera mid beside what hall/1 shows");
        assertThat(says("push message Stand beside gate 2 to hall/1")).isEqualTo("Show Stand beside gate 2 on hall/1");
        assertThat(says("push message Go to gate 2 beside hall/1")).isEqualTo("Show Go to gate 2 beside what hall/1 shows");
        assertThat(says("push message " + "very ".repeat(40) + "long to hall/1")).hasSizeLessThan(110).endsWith("… on hall/1");
        assertThat(says("push night to hall/1")).isEqualTo("Show Clock on hall/1");
        assertThat(says("push clock to hall/2")).isEqualTo("Show Clock on hall/2");
        assertThat(says("preset night")).isEqualTo("Show preset “Night” on Hall");
        assertThat(says("preset night on hall")).isEqualTo("Show preset “Night” on Hall");
        assertThat(says("wall-lock hall the minister is here")).isEqualTo("Lock Hall: the minister is here");
        assertThat(says("wall-unlock hall")).isEqualTo("Unlock Hall");
        assertThat(says("wall-undo hall/1")).isEqualTo("Show Clock on hall/1 again");
        assertThat(says("wall-undo 1")).isEqualTo("Show Clock on hall/1 again");
        assertThat(says("wall-undo Hall")).isEqualTo("Take back the last change of Hall, on all displays it has changed");
    }

    @Test
    void whatIsNotThereIsSaidWithWhatIs() {
        wrong("push night to hall/9", "hall/1, hall/2");
        wrong("push night to lobby/1", "hall/1, hall/2");
        wrong("push night to hall/x", "hall/1, hall/2");
        wrong("push day to hall/1", "night");
        wrong("push camera to hall/1", "at least one camera");
        wrong("push camera nowhere to hall/1", "nowhere");
        wrong("push message to hall/1", "message is missing");
        wrong("push figures to hall/1", "districts.coverage");
        wrong("push figures moon.phase to hall/1", "operators.load");
        wrong("push queue units to hall/1", "incidents");
        wrong("push picture plan.png to hall/1", "No file “plan.png” is kept with #0427");
        wrong("preset day", "night");
        wrong("preset day on hall", "night");
        wrong("wall-lock lobby x", "hall");
        wrong("wall-lock hall", "why");
        wrong("wall-undo hall/2", "nothing before");
    }

    @Test
    void aDisplayHoldsFourPanels() {
        ScenePanel clock = new ScenePanel.Clock(Map.of());
        city.displays.removeIf(display -> display.key().equals("hall/1"));
        city.displays.add(new Display("hall", 1, 3, new Scene("Three", SceneLayout.MAIN, List.of(clock, clock, clock)), List.of(), List.of(), SmallCity.NOW, "Sardor", null, Map.of()));
        assertThat(says("push message Fourth beside hall/1")).contains("Fourth");
        wrong("push incident beside hall/1", "at most");
    }

    @Test
    void aStepOfATourIsNotTakenForSomebodysChange() {
        Display seen = toured(3, "tour:Olim", null);
        city.displays.removeIf(display -> display.key().equals("hall/1"));
        city.displays.add(seen);
        DeskState desk = city.desk(Focus.incident("i-fire"));
        assertThat(WallVerbs.version(desk, toured(4, "tour:Olim", null))).isEqualTo(4);
        assertThat(WallVerbs.version(desk, toured(4, "Sardor", "Sardor"))).as("he has shown something else").isEqualTo(3);
        assertThat(WallVerbs.version(desk, toured(4, "tour:Sardor", null))).as("another's tour").isEqualTo(3);
    }

    private static Display toured(long version, String shownBy, @Nullable String pausedBy) {
        WallTour tour = new WallTour(List.of("night"), 5, 0, SmallCity.NOW, shownBy.replace("tour:", ""), pausedBy);
        return new Display("hall", 1, version, Scene.of("Clock", new ScenePanel.Clock(Map.of())), List.of(), List.of(), SmallCity.NOW, shownBy, tour, Map.of());
    }

    private String says(String line) {
        return ENGLISH.say(verbs.plan(line, city.desk(Focus.incident("i-fire"))).says());
    }

    private void wrong(String line, String why) {
        assertThatThrownBy(() -> says(line)).as(line).isInstanceOfSatisfying(
                VerbException.class, wrong -> assertThat(ENGLISH.say(wrong.phrase())).contains(why).doesNotContain("{"));
    }
}
