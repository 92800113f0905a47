package uz.posbon.ui.video.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WallWordsTest {

    @Test
    void theListedWordsAreTheEnglishOnesAndAllOfThem() throws IOException {
        Properties listed = new Properties();
        try (InputStream words = WallWords.class.getResourceAsStream("words.properties")) {
            listed.load(words);
        }
        Set<String> asked = new HashSet<>();
        WallWords read = WallWords.from(key -> {
            asked.add(key);
            return listed.getProperty(key);
        });

        assertThat(read).isEqualTo(WallWords.ENGLISH);
        assertThat(asked).isEqualTo(listed.stringPropertyNames());
    }

    @Test
    void describesASlotInOneSentence() {
        WallSlot slot = new WallSlot(3, null, true, false, new TourStatus("{1} night", 2, 5, true));

        assertThat(WallWords.ENGLISH.describe(slot, 9))
                .isEqualTo("Tile 3 of 9. Pinned: only your hand changes it. Tour {1} night paused at step 2 of 5");
    }
}
