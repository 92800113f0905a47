package uz.posbon.ui.video.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SavedViewTest {

    @Example
    void isOneReadableLine() {
        SavedView view = new SavedView("Чорсу; night", "2x2", List.of(
                new SavedSlot("cam-17", true, false), SavedSlot.EMPTY, new SavedSlot(null, false, true), new SavedSlot("a;b", true, true)));

        assertThat(view.text()).isEqualTo("view1;Чорсу%3b night;2x2;p=cam-17;;f;pf=a%3bb");
        assertThat(SavedView.parse(view.text())).isEqualTo(view);
        assertThat(SavedView.parse("view1;Short;3x3;=a").slots()).containsExactly(new SavedSlot("a", false, false));
        assertThat(SavedView.parse("view1;;1").slots()).isEmpty();
    }

    @Property
    void roundTrips(@ForAll("views") SavedView view) {
        assertThat(view.text()).doesNotContain("\n", "\r");
        assertThat(SavedView.parse(view.text())).isEqualTo(view);
    }

    @Property
    void anythingElseIsRefusedInASentence(@ForAll("hostile") String text) {
        for (String hostile : List.of(text, "view1;" + text, "view1;n;" + text, "view1;n;2x2;" + text, "view1;" + text + ";2x2")) {
            try {
                assertThat(SavedView.parse(hostile).slots().size()).isLessThanOrEqualTo(64);
            } catch (IllegalArgumentException refused) {
                assertThat(refused.getMessage()).matches("(?s)[A-Z].*\\.").hasSizeLessThan(400);
            }
        }
    }

    @Example
    void refusesWhatItDoesNotKnow() {
        refused("", "Not a saved view");
        refused("view2;n;2x2", "newer version");
        refused("view1", "breaks off");
        refused("view1;n", "breaks off");
        refused("view1;n;9x9", "A grid goes");
        refused("view1;n;1;=a;=b", "only 1");
        refused("view1;n;2x2;x=a", "Tile 1");
        refused("view1;n;2x2;=a;fp", "Tile 2");
        refused("view1;n;2x2;=%zz", "broken character");
        refused("view1;%;2x2", "broken character");
        refused("view1;n;2x2;" + "=a".repeat(50_000), "at most 65536");
    }

    private static void refused(String text, String why) {
        assertThatIllegalArgumentException().isThrownBy(() -> SavedView.parse(text)).withMessageContaining(why);
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(200), Arbitraries.strings().withChars(";%=pf3x1,/view\n\u0000").ofMaxLength(60));
    }

    @Provide
    Arbitrary<SavedView> views() {
        // Half of them full of what could break the line.
        Arbitrary<String> texts = Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(12), Arbitraries.strings().withChars(";%=pf3\n\r\u0000 ў").ofMaxLength(12));
        Arbitrary<SavedSlot> slots = Combinators.combine(texts.injectNull(0.3), Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as(SavedSlot::new);
        return Combinators.combine(texts, Arbitraries.of("4x4", "8x8", "3x3", "5x2"), slots.list().ofMaxSize(9)).as(SavedView::new);
    }
}
