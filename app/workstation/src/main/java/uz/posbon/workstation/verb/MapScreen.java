package uz.posbon.workstation.verb;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.geo.GeoShape;
import uz.posbon.workstation.words.Phrase;

/** What verbs do with the map on the screen. Every call may be made from any thread but the FX thread, and blocks. */
public interface MapScreen {
    /** A place and how close it is looked at. */
    record View(GeoPoint centre, int zoom) {}

    void go(GeoPoint place, int zoom);

    void home();

    /** To the view before the last jump. */
    void back();

    /** Shows all of these places. */
    void fit(List<GeoPoint> places);

    /** Shows these places where they are out of view, unless the map is locked. */
    void reveal(List<GeoPoint> places);

    boolean isLocked();

    void lock(boolean on);

    boolean isSplit();

    void split(boolean on);

    /** Shows a layer, or leaves it out; a {@link VerbException} names the layers there are. */
    void layer(String name, boolean on);

    /** Keeps a unit in view; null lets it go. */
    void track(@Nullable String unitId);

    /** Puts a measure into the operator's hand. */
    void measure();

    /** Puts a pen for areas or circles into the operator's hand. */
    void draw(boolean circle);

    /** The area the operator drew last; empty once it was taken. */
    Optional<GeoShape> takeDrawn();

    /** Shows what is at a place, and says it in a line; null is the middle of the map. */
    Phrase here(@Nullable GeoPoint place);

    /** Goes to what is called so and says what it is; empty when nothing is. */
    Optional<String> find(String text);

    /** What it shows now. */
    View view();

    /** Remembers what the map shows now. */
    void bookmark(String name) throws IOException;

    /** Shows what was remembered; false when nothing was. */
    boolean bookmarked(String name) throws IOException;

    /** Names of all that was remembered, in their order. */
    List<String> bookmarks() throws IOException;

    /** What its background comes from. */
    MapSource source();

    /**
     * Takes its background from elsewhere, now and at the next start.
     *
     * @throws IOException when it is shown but cannot be kept
     */
    void source(MapSource source) throws IOException;
}
