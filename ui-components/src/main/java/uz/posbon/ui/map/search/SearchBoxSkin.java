package uz.posbon.ui.map.search;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SkinBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.symbol.FittingPrompt;

/** The line and its keys. */
final class SearchBoxSkin extends SkinBase<SearchBox> {

    private static final Logger LOG = LoggerFactory.getLogger(SearchBoxSkin.class);

    private final TextField line = new TextField();
    private final FittingPrompt prompt = new FittingPrompt(line);
    private final SearchPopup popup = new SearchPopup(this::rested, this::pick);
    private final NewestAnswer answers;
    private @Nullable Node before;
    private String answered = "";
    private boolean pickNext;

    SearchBoxSkin(SearchBox box) {
        super(box);
        answers = new NewestAnswer(box.work(), box.fx(), this::show);
        line.getStyleClass().add("search-line");
        line.textProperty().bindBidirectional(box.textProperty());
        line.textProperty().addListener(observable -> ask());
        line.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        line.focusedProperty().subscribe((was, focused) -> {
            if (focused) {
                ask();
            } else {
                close();
            }
        });
        getChildren().add(line);
        box.sceneProperty().flatMap(Scene::focusOwnerProperty).addListener((owner, was, now) -> {
            if (now == line) {
                before = was;
            }
        });
        box.wordsProperty().subscribe(this::describe);
    }

    private void describe(SearchWords words) {
        prompt.show(words.prompt(), words.name());
        line.setAccessibleText(words.name());
        ask();
    }

    void enter() {
        line.requestFocus();
        line.selectAll();
    }

    private void leave() {
        close();
        if (before != null) {
            before.requestFocus();
        }
    }

    private void close() {
        answers.forget();
        answered = "";
        pickNext = false;
        if (popup.hide()) {
            getSkinnable().previewed(null);
        }
    }

    /** Asks only for the line that holds the keyboard: a text set from outside opens no list. */
    private void ask() {
        SearchBox box = getSkinnable();
        pickNext = false;
        if (!line.isFocused()) {
            return;
        }
        String text = line.getText();
        LonLat center = box.centerProperty().get();
        SearchWords words = box.wordsProperty().get();
        PlaceFinder finder = box.finder();
        answers.ask(() -> answer(text, finder, center, words));
    }

    private static SearchAnswer answer(String text, PlaceFinder finder, @Nullable LonLat center, SearchWords words) {
        try {
            return SearchAnswer.of(text, finder, center, words);
        } catch (RuntimeException e) {
            LOG.error("Searching for '{}' failed", text, e);
            return new SearchAnswer(text, List.of(), words.failed());
        }
    }

    private void show(SearchAnswer answer) {
        answered = answer.text();
        popup.show(line, answer);
        if (pickNext) {
            pickNext = false;
            enterKey();
        }
    }

    private void rested(SearchRow row) {
        getSkinnable().previewed(row.place());
    }

    private void key(KeyEvent key) {
        boolean taken = true;
        switch (key.getCode()) {
            case DOWN -> popup.move(1);
            case UP -> popup.move(-1);
            case ENTER -> enterKey();
            case ESCAPE -> leave();
            default -> taken = false;
        }
        if (taken) {
            key.consume();
        }
    }

    /** Fast fingers press Enter before the answer to their last letter is there; then it is picked when it comes. */
    private void enterKey() {
        if (!answered.equals(line.getText())) {
            pickNext = !line.getText().isBlank();
            return;
        }
        SearchRow row = popup.chosenOrFirst();
        if (row != null) {
            pick(row);
        }
    }

    private void pick(SearchRow row) {
        leave();
        getSkinnable().picked(row.place());
    }

    @Override
    public void dispose() {
        close();
        super.dispose();
    }
}
