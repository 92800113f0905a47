package uz.posbon.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import uz.posbon.ui.live.FxExecutor;
import uz.posbon.ui.showcase.Tokens;

@ExtendWith(ApplicationExtension.class)
class CommandBarTest {

    private final ExecutorService work = Executors.newSingleThreadExecutor();
    private final List<String> ran = new ArrayList<>();
    private CompletionStage<CommandResult> answer = CompletableFuture.completedFuture(new CommandResult(true, "Done"));
    private CommandBar bar;
    private Button elsewhere;

    @Start
    void start(Stage stage) {
        bar = new CommandBar(new Verbs(), this::run, new CommandWords("Type", "Running", "Failed:", "F1 keys", "Command line"), work, new FxExecutor());
        elsewhere = new Button("elsewhere");
        Scene scene = new Scene(new VBox(260, elsewhere, bar), 900, 340);
        scene.getStylesheets().setAll(Tokens.of("dark"));
        bar.listenIn(scene);
        stage.setScene(scene);
        stage.show();
        elsewhere.requestFocus();
    }

    @AfterEach
    void stop() {
        work.shutdownNow();
    }

    private CompletionStage<CommandResult> run(String line) {
        ran.add(line);
        return answer;
    }

    private static String line(FxRobot robot) {
        return robot.lookup(".command-line").queryAs(TextField.class).getText();
    }

    private static void says(FxRobot robot, String words) {
        Awaitility.await().atMost(60, TimeUnit.SECONDS)
                .untilAsserted(() -> assertThat(robot.lookup(".command-says").queryAs(Labeled.class).getText()).isEqualTo(words));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void slashLeadsHereTabCompletesEnterRuns(FxRobot robot) {
        robot.write("/");
        robot.write("as");
        says(robot, "Which one");
        robot.type(KeyCode.TAB);
        assertThat(line(robot)).isEqualTo("assign ");
        robot.write("x");
        says(robot, "Would assign x");
        robot.type(KeyCode.ENTER);
        says(robot, "Done");
        assertThat(ran).containsExactly("assign x");
        assertThat(line(robot)).isEmpty();
        assertThat(bar.resultProperty().get()).isEqualTo(new CommandResult(true, "Done"));
    }

    @Test
    void aResultFromElsewhereIsSaidToo(FxRobot robot) {
        robot.interact(() -> bar.resultProperty().set(new CommandResult(false, "Not sent")));
        says(robot, "Not sent");
        robot.interact(() -> bar.resultProperty().set(new CommandResult(true, "Отправлено")));
        says(robot, "Отправлено");
    }

    @Test
    void downChoosesAndEnterTakesTheChoiceWithoutRunning(FxRobot robot) {
        robot.write("/");
        robot.write("a");
        says(robot, "Which one");
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertThat(line(robot)).isEqualTo("answer ");
        assertThat(ran).isEmpty();
    }

    @Test
    void wrongInputExplainsItselfAndStays(FxRobot robot) {
        answer = CompletableFuture.failedFuture(new IllegalStateException("no such thing"));
        robot.write("/");
        robot.write("zzz");
        says(robot, "No verb zzz");
        robot.type(KeyCode.ENTER);
        says(robot, "Failed: no such thing");
        assertThat(line(robot)).isEqualTo("zzz");
    }

    @Test
    void upBringsBackWhatWasRun(FxRobot robot) {
        robot.write("/");
        robot.write("assign 1");
        robot.type(KeyCode.ENTER);
        says(robot, "Done");
        robot.write("assign 2");
        robot.type(KeyCode.ENTER);
        says(robot, "Done");
        robot.type(KeyCode.UP).type(KeyCode.UP);
        assertThat(line(robot)).isEqualTo("assign 1");
        robot.type(KeyCode.DOWN);
        assertThat(line(robot)).isEqualTo("assign 2");
        robot.type(KeyCode.DOWN);
        assertThat(line(robot)).isEmpty();
    }

    @Test
    void whatIsSecretIsNotRemembered(FxRobot robot) {
        robot.write("/");
        robot.write("assign secret");
        robot.type(KeyCode.ENTER);
        says(robot, "Done");
        robot.type(KeyCode.UP);
        assertThat(ran).containsExactly("assign secret");
        assertThat(line(robot)).isEqualTo("assign ***");
    }

    @Test
    void escapeLeavesToWhereTheKeyboardWas(FxRobot robot) {
        robot.write("/");
        robot.write("as");
        says(robot, "Which one");
        robot.type(KeyCode.ESCAPE);
        assertThat(line(robot)).isEqualTo("as");
        robot.type(KeyCode.ESCAPE);
        assertThat(line(robot)).isEmpty();
        assertThat(elsewhere.isFocused()).isTrue();
    }

    @Test
    void aLineBegunWhileACommandRunsIsKept(FxRobot robot) {
        CompletableFuture<CommandResult> slow = new CompletableFuture<>();
        answer = slow;
        robot.write("/");
        robot.write("assign 1");
        robot.type(KeyCode.ENTER);
        says(robot, "Running");
        robot.write("2");
        slow.complete(new CommandResult(true, "Done"));
        says(robot, "Done");
        assertThat(line(robot)).isEqualTo("assign 12");
    }

    /** A small grammar: one verb, one word. */
    private static final class Verbs implements CommandSource {
        @Override
        public String remembered(String text) {
            return text.replace("secret", "***");
        }

        @Override
        public List<Completion> complete(String text, int caret) {
            return Stream.of("assign", "answer").filter(verb -> !text.isEmpty() && verb.startsWith(text))
                    .map(verb -> new Completion(verb, "help of " + verb, verb + " ", 0, caret)).toList();
        }

        @Override
        public Preview preview(String text) {
            if (text.isEmpty()) {
                return new Preview.Unfinished("");
            }
            if (text.startsWith("assign ")) {
                return new Preview.Ready("Would " + text);
            }
            return complete(text, 0).isEmpty() ? new Preview.Wrong("No verb " + text) : new Preview.Unfinished("Which one");
        }
    }
}
