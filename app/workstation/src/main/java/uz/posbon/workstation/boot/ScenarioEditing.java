package uz.posbon.workstation.boot;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import uz.posbon.assets.Languages;
import uz.posbon.assets.TextSize;
import uz.posbon.backend.city.SampleCity;
import uz.posbon.sdk.ScenarioFiles;
import uz.posbon.sdk.training.scenario.Scenario;
import uz.posbon.sdk.training.scenario.ScenarioCity;
import uz.posbon.ui.live.FxExecutor;
import uz.posbon.workstation.look.Look;
import uz.posbon.workstation.scenario.ScenarioEditor;
import uz.posbon.workstation.words.Phrase;
import uz.posbon.workstation.words.Words;

/** The scenario editor as a program of its own. Ends with 0, with 1 when the file cannot be read, with 2 when it was called wrongly. */
public final class ScenarioEditing {
    static final String USAGE = "Usage: scenario edit FILE [--lang en|ru|uz-Latn|uz-Cyrl] [--theme dark|light|contrast]";
    private static final int UNUSABLE = 1;
    private static final int WRONG_CALL = 2;
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 860;

    private final Path file;
    private final Words words;
    private final String theme;
    private final ScenarioFiles files = new ScenarioFiles();
    private final Workers background = new Workers(Executors.newSingleThreadExecutor(Thread.ofPlatform().name("scenario-check").daemon().factory()));
    private final CompletableFuture<Integer> end = new CompletableFuture<>();
    private boolean warned;

    private ScenarioEditing(Path file, Words words, String theme) {
        this.file = file;
        this.words = words;
        this.theme = theme;
    }

    /** Opens the window and ends the process when it is closed. */
    public static void main(String[] arguments) {
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), err));
    }

    private static int run(List<String> arguments, PrintStream err) {
        String language = "en";
        String theme = "dark";
        Path file = null;
        for (int i = 0; i < arguments.size(); i++) {
            boolean more = i + 1 < arguments.size();
            switch (arguments.get(i)) {
                case "--lang" -> language = more ? arguments.get(++i) : "";
                case "--theme" -> theme = more ? arguments.get(++i) : "";
                default -> file = file == null ? Path.of(arguments.get(i)) : null;
            }
        }
        Languages known = Languages.of(language).orElse(null);
        if (file == null || known == null) {
            err.println(USAGE);
            return WRONG_CALL;
        }
        Workstation.startToolkit();
        ScenarioEditing editing = new ScenarioEditing(file, new Words(known.texts(), Scenario.ZONE), theme);
        try {
            String text = Files.exists(file) ? Files.readString(file) : blank();
            Workstation.onFx(() -> editing.open(text));
            return editing.end.join();
        } catch (IOException e) {
            err.println("scenario: " + file + ": " + e.getMessage());
            return UNUSABLE;
        } finally {
            editing.background.close();
        }
    }

    /** What a new scenario begins as. */
    private static String blank() throws IOException {
        try (InputStream in = ScenarioEditor.class.getResourceAsStream("new.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Stage open(String text) {
        ScenarioCity city = new SampleCity().forScenarios();
        ScenarioEditor editor = new ScenarioEditor(
                text, words, now -> files.outline(now, city), files::time, this::save, background, new FxExecutor());
        Scene scene = new Scene(editor, WIDTH, HEIGHT);
        new Look(scene, List.of(), Look.named(theme), TextSize.USUAL, shown -> {}, size -> {});
        Stage stage = new Stage();
        stage.setTitle(file.getFileName() + " · Posbon");
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> {
            if (editor.isUnsaved() && !warned) {
                warned = true;
                editor.warn();
                event.consume();
            } else {
                end.complete(0);
            }
        });
        stage.show();
        editor.requestFocus();
        return stage;
    }

    private void save(String text, Consumer<@Nullable Phrase> done) {
        background.execute(() -> {
            Phrase failure = null;
            try {
                files.write(file, text);
            } catch (IOException e) {
                failure = Phrase.of("scenarioEditor.failed", "file", file, "why", String.valueOf(e.getMessage()));
            }
            Phrase said = failure;
            new FxExecutor().execute(() -> {
                warned = false;
                done.accept(said);
            });
        });
    }
}
