package uz.posbon.workstation.citymap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** When a chosen case is brought into view: once, and never against the operator's hand. */
class RevealTest {
    private final Reveal reveal = new Reveal();

    @Test
    void eachChoiceIsShownOnce() {
        assertThat(reveal.isDue("alarm:1", true)).isTrue();
        assertThat(reveal.isDue("alarm:1", true)).as("the next picture, perhaps with another place").isFalse();
        assertThat(reveal.isDue("alarm:2", true)).isTrue();
        assertThat(reveal.isDue(null, false)).isFalse();
        assertThat(reveal.isDue("alarm:2", true)).as("chosen again").isTrue();
    }

    @Test
    void whatGoesAndComesAgainIsNoNewChoice() {
        assertThat(reveal.isDue("alarm:1", true)).isTrue();
        assertThat(reveal.isDue("alarm:1", false)).isFalse();
        assertThat(reveal.isDue("alarm:1", true)).isFalse();
    }

    @Test
    void aCaseWithoutAPlaceIsShownWhenItGetsOneUnlessTheMapWasMovedMeanwhile() {
        assertThat(reveal.isDue("incident:1", false)).isFalse();
        assertThat(reveal.isDue("incident:1", true)).isTrue();

        assertThat(reveal.isDue("incident:2", false)).isFalse();
        reveal.moved();
        assertThat(reveal.isDue("incident:2", true)).isFalse();
    }
}
