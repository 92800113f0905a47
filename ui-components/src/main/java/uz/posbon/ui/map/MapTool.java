package uz.posbon.ui.map;

import javafx.beans.value.ObservableValue;

/**
 * Something the operator holds in his hand over the map: his clicks go to it and not to what lies on the map, while dragging and the wheel move the
 * map as ever. Enter and double click end what was begun, Backspace takes the last step back, Esc puts the tool away. FX thread only.
 */
public interface MapTool {

    /** What the tool draws, above everything else. */
    Layer layer();

    /** What the map says while the tool is in hand: what was found so far and what to do next. */
    ObservableValue<String> says();

    /** @return whether the tool has done its work and is put away */
    boolean clicked(LonLat place);

    /** The pointer has moved over the map. */
    void moved(LonLat place);

    /** Ends what was begun. @return whether the tool has done its work and is put away */
    boolean done();

    /** Takes the last step back; nothing when there is none. */
    void undo();
}
