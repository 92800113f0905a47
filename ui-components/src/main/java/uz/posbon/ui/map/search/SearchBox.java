package uz.posbon.ui.map.search;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.symbol.ControlStyle;

/**
 * A line in which places and coordinates are typed, with what is found under it. Down and Up choose, Enter picks the chosen row or else the
 * first, Esc closes and gives the keyboard back to where it was. It knows no map: whoever owns one listens.
 *
 * <p>The finder is asked off the FX thread; only the answer to what stands in the line is ever shown. FX thread only. Style class
 * {@code search-box}.
 */
public final class SearchBox extends Control {

    private final PlaceFinder finder;
    private final Executor work;
    private final Executor fx;
    private final ObjectProperty<SearchWords> words = new SimpleObjectProperty<>(this, "words", SearchWords.ENGLISH);
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ObjectProperty<@Nullable LonLat> center = new SimpleObjectProperty<>(this, "center");
    private Consumer<Place> onPick = place -> {};
    private Consumer<@Nullable Place> onPreview = place -> {};

    /**
     * @param finder asked on the work executor for every change of the line
     * @param work off the FX thread
     * @param fx the FX thread
     */
    public SearchBox(PlaceFinder finder, Executor work, Executor fx) {
        this.finder = finder;
        this.work = work;
        this.fx = fx;
        getStyleClass().add("search-box");
        getStylesheets().add(ControlStyle.beside(SearchBox.class, "search-box.css"));
        setFocusTraversable(false);
    }

    /** Texts; set another language at any time. */
    public ObjectProperty<SearchWords> wordsProperty() {
        return words;
    }

    public void setWords(SearchWords value) {
        words.set(value);
    }

    /** What is typed. */
    public StringProperty textProperty() {
        return text;
    }

    /** Where the operator is looking: near places come first and their distance is shown. Null when nothing is looked at. */
    public ObjectProperty<@Nullable LonLat> centerProperty() {
        return center;
    }

    public void setCenter(@Nullable LonLat value) {
        center.set(value);
    }

    /** Told which place was picked; the list is closed and the keyboard back by then. */
    public void onPick(Consumer<Place> listener) {
        onPick = listener;
    }

    /** Told which row the operator rests on while choosing; null when the choosing is over, picked or not. */
    public void onPreview(Consumer<@Nullable Place> listener) {
        onPreview = listener;
    }

    /** Puts the keyboard into the line, remembering where it was; what stands there is selected. */
    public void enter() {
        if (getSkin() instanceof SearchBoxSkin skin) {
            skin.enter();
        }
    }

    void picked(Place place) {
        onPick.accept(place);
    }

    void previewed(@Nullable Place place) {
        onPreview.accept(place);
    }

    PlaceFinder finder() {
        return finder;
    }

    Executor work() {
        return work;
    }

    Executor fx() {
        return fx;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new SearchBoxSkin(this);
    }
}
