package uz.posbon.ui.dock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uz.posbon.ui.dock.Place.Part;
import uz.posbon.ui.dock.Place.Split;
import uz.posbon.ui.dock.Place.Stack;

class ArrangementTest {

    @Provide
    Arbitrary<Arrangement> any() {
        return Places.any();
    }

    @Property
    void whatIsWrittenIsRead(@ForAll("any") Arrangement arrangement) {
        assertThat(Arrangement.parse(arrangement.text())).isEqualTo(arrangement);
    }

    @Property
    void aPanelPutAnywhereIsThereOnceAndNobodyElseIsLost(@ForAll("any") Arrangement before, @ForAll DockSide side, @ForAll("any") Arrangement others) {
        String panel = "a";
        Arrangement after = before.docked(panel, new Beside(others.main().panels(), side, 100));

        Set<String> all = new HashSet<>(before.panels());
        all.add(panel);
        assertThat(after.panels()).isEqualTo(all);
        assertThat(after.main().panels()).contains(panel);
        assertThat(isTidy(after.main())).as(after.text()).isTrue();
    }

    @Property
    void whatIsTakenOutClosesUp(@ForAll("any") Arrangement before) {
        Set<String> rest = new HashSet<>(before.panels());
        if (!before.isLast("a")) {
            rest.remove("a");
            Arrangement after = before.without("a");
            assertThat(after.panels()).isEqualTo(rest);
            assertThat(isTidy(after.main())).as(after.text()).isTrue();
        }
    }

    /** No row in a row, no column in a column. */
    private static boolean isTidy(Place place) {
        return !(place instanceof Split split) || split.parts().stream()
                .allMatch(part -> !(part.place() instanceof Split inner && inner.row() == split.row()) && isTidy(part.place()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"alarms", "incidents", "map", "case", "cameras"})
    void aPanelGoesBackToWhereItWas(String panel) {
        Arrangement desk = Places.desk();
        Arrangement away = desk.detached(panel, new Rectangle2D(0, 0, 400, 300));

        assertThat(away.main().panels()).doesNotContain(panel).hasSize(4);
        assertThat(away.docked(panel, desk.beside(panel).orElseThrow())).isEqualTo(desk);
    }

    @Test
    void behindATabTheNewOneIsInFrontAndLeavesTheOldOneBehind() {
        Arrangement tabbed = Places.desk().docked("units", new Beside(Set.of("map"), DockSide.CENTRE, 1));

        assertThat(tabbed.stackOf("map")).contains(new Stack(List.of("map", "units"), "units", false));
        assertThat(tabbed.without("units")).isEqualTo(Places.desk());
        assertThat(tabbed.inFront("map").stackOf("units").orElseThrow().front()).isEqualTo("map");
    }

    @Test
    void atTheEdgeOfTheWholeItTakesTheWholeEdge() {
        Arrangement left = Places.desk().docked("units", Beside.edge(DockSide.LEFT, 420));

        assertThat(left.main()).isInstanceOfSatisfying(Split.class, split -> {
            assertThat(split.row()).isTrue();
            assertThat(split.parts().getFirst()).isEqualTo(new Part(Place.alone("units"), 420));
        });
    }

    @Test
    void nothingLeavesTheMainWindowEmpty() {
        Arrangement one = Arrangement.of(Place.alone("map"));

        assertThat(one.isLast("map")).isTrue();
        assertThatThrownBy(() -> one.without("map")).isInstanceOf(IllegalArgumentException.class);
        assertThat(one.docked("map", Beside.edge(DockSide.LEFT, 10))).isEqualTo(one);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "arrangement2\nmain [a]\n", "arrangement1\n", "arrangement1\nmain \n", "arrangement1\nmain []\n", "arrangement1\nmain [a\n",
        "arrangement1\nmain [A]\n", "arrangement1\nmain [../../etc]\n", "arrangement1\nmain [a] [b]\n", "arrangement1\nmain row([a]:10)\n",
        "arrangement1\nmain row([a]:0 [b]:10)\n", "arrangement1\nmain row([a]:-5 [b]:10)\n", "arrangement1\nmain row([a]:NaN [b]:10)\n",
        "arrangement1\nmain row([a]:99999999999999999999 [b]:10)\n", "arrangement1\nmain row([a]:10,[b]:10)\n", "arrangement1\nmain row([a]:10 [a]:10)\n",
        "arrangement1\nmain [a a]\n", "arrangement1\nmain [a]\nwindow 1 2 3\n", "arrangement1\nmain [a]\nwindow 1 2 -3 4 [b]\n",
        "arrangement1\nmain [a]\nwindow 1 2 3 4 [a]\n", "arrangement1\nmain [a]\nwindow x 2 3 4 [b]\n", "arrangement1\nmain row([a]:10 [b]:10\n",
        "{\"main\": \"a\"}", "\u0000\u0001\u0002"})
    void whatIsNoArrangementIsSaidInASentence(String text) {
        assertThatThrownBy(() -> Arrangement.parse(text)).isExactlyInstanceOf(IllegalArgumentException.class).hasMessageEndingWith(".");
    }

    @Test
    void aFileThatWantsTheStackOrTheMemoryGetsNeither() {
        String deep = "arrangement1\nmain " + "row(".repeat(10_000);
        String long_ = "arrangement1\nmain [" + "a ".repeat(100_000) + "]";
        String windows = "arrangement1\nmain [a]\n" + "window 1 2 3 4 [b]\n".repeat(1000);

        assertThatThrownBy(() -> Arrangement.parse(deep)).isExactlyInstanceOf(IllegalArgumentException.class).hasMessageContaining("deep");
        assertThatThrownBy(() -> Arrangement.parse(long_)).isExactlyInstanceOf(IllegalArgumentException.class).hasMessageContaining("characters");
        assertThatThrownBy(() -> Arrangement.parse(windows)).isExactlyInstanceOf(IllegalArgumentException.class).hasMessageContaining("windows");
    }

    @Property
    void noTextBringsItDown(@ForAll String rest) {
        try {
            assertThat(Arrangement.parse("arrangement1\nmain " + rest).panels()).isNotEmpty();
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageEndingWith(".");
        }
    }
}
