package uz.posbon.workstation.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.ui.dock.Arrangement;

class WorkspacesTest {
    private static final Arrangement NIGHT = Arrangement.parse("arrangement1\nmain row([alarms]:520 [map *case]:900)\nwindow 2000 -40 800 600 ~[cameras]");
    private static final Arrangement DAY = Arrangement.parse("arrangement1\nmain [map]");

    @TempDir
    Path folder;

    private Workspaces workspaces;

    @BeforeEach
    void open() {
        workspaces = new Workspaces(folder.resolve("workspaces"));
    }

    @Test
    void whatIsSavedIsFoundUnderItsNameWithoutRegardToCase() throws IOException {
        workspaces.save("Tungi smena", NIGHT);
        workspaces.save("День", DAY);

        assertThat(workspaces.find("tungi smena")).contains(NIGHT);
        assertThat(workspaces.find("день")).contains(DAY);
        assertThat(workspaces.find("другой")).isEmpty();
        assertThat(workspaces.names()).containsExactly("Tungi smena", "День");
    }

    @Test
    void theSeatsOwnIsNobodysName() throws IOException {
        assertThat(workspaces.left()).isEmpty();
        workspaces.leave(() -> NIGHT);
        workspaces.save(".left", DAY);

        assertThat(workspaces.left()).contains(NIGHT);
        assertThat(workspaces.names()).containsExactly(".left");
    }

    @Test
    void aNameLeadsNowhereElse() throws IOException {
        workspaces.save("../../outside", DAY);

        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile)).allMatch(file -> file.getParent().equals(folder.resolve("workspaces")));
        }
        assertThat(workspaces.find("../../outside")).contains(DAY);
    }

    @Test
    void whatIsForgottenIsGone() throws IOException {
        workspaces.save("Tungi smena", NIGHT);
        workspaces.save("TUNGI SMENA", DAY);
        assertThat(workspaces.find("Tungi smena")).contains(DAY);
        assertThat(workspaces.drop("tungi smena")).isTrue();
        assertThat(workspaces.drop("tungi smena")).isFalse();
        assertThat(workspaces.names()).isEmpty();
    }

    @Test
    void aDamagedFileIsAnErrorThatSaysSo() throws IOException {
        workspaces.leave(() -> NIGHT);
        Path file = folder.resolve("workspaces/.left.workspace");
        for (byte[] damage : List.of(new byte[0], "arrangement1\nmain row([ala".getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1}, new byte[200_000])) {
            Files.write(file, damage);
            assertThatThrownBy(() -> workspaces.left()).isInstanceOf(IOException.class).hasMessageContaining("damaged");
        }
        workspaces.leave(() -> DAY);
        assertThat(workspaces.left()).contains(DAY);
    }
}
