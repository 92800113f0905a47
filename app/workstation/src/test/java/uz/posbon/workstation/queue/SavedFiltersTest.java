package uz.posbon.workstation.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.workstation.verb.QueueScreen.View;
import uz.posbon.workstation.verb.QueueScreen.Which;

class SavedFiltersTest {
    @TempDir
    Path folder;

    @Test
    void whatWasSavedComesBackAndSoDoesItsName() throws IOException {
        SavedFilters filters = new SavedFilters(folder.resolve("filters"));
        assertThat(filters.names()).isEmpty();
        Map<Which, View> views = Map.of(
                Which.ALARMS, new View("severity:severe district:chilonzor ўт", "age", true), Which.INCIDENTS, new View("", "limit", false));
        filters.save("tungi smena", views);
        filters.save("b", Map.of(Which.ALARMS, View.ALL, Which.INCIDENTS, View.ALL));
        assertThat(filters.find("tungi smena")).contains(views);
        assertThat(filters.find("b")).contains(Map.of(Which.ALARMS, View.ALL, Which.INCIDENTS, View.ALL));
        assertThat(filters.find("none")).isEmpty();
        assertThat(filters.names()).containsExactly("b", "tungi smena");
    }

    @Test
    void twoNamesNeverShareAFileAndWhatIsForgottenIsGone() throws IOException {
        SavedFilters filters = new SavedFilters(folder.resolve("filters"));
        Map<Which, View> fires = Map.of(Which.ALARMS, new View("category:fire", "", false), Which.INCIDENTS, View.ALL);
        filters.save("A/B", fires);
        filters.save("A_B", Map.of(Which.ALARMS, View.ALL, Which.INCIDENTS, View.ALL));
        assertThat(filters.find("a/b")).contains(fires);
        assertThat(filters.names()).containsExactly("A/B", "A_B");
        assertThat(filters.drop("a/B")).isTrue();
        assertThat(filters.drop("A/B")).isFalse();
        assertThat(filters.names()).containsExactly("A_B");
    }

    @Test
    void aDamagedFileSaysSo() throws IOException {
        Files.writeString(folder.resolve("x.filter"), "nonsense\n");
        assertThatThrownBy(() -> new SavedFilters(folder).find("x")).isInstanceOf(IOException.class).hasMessageContaining("damaged");
    }
}
