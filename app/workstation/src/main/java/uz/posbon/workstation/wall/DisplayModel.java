package uz.posbon.workstation.wall;

import java.util.List;
import uz.posbon.sdk.wall.Scene;
import uz.posbon.ui.symbol.SymbolShape;
import uz.posbon.ui.symbol.Tone;

/**
 * What one display shows, ready to be painted. Immutable.
 *
 * @param wallId the wall it belongs to; empty while nobody has defined it
 * @param number of the display
 * @param title wall, display and scene
 * @param lock who has locked it and why; empty while it is open
 * @param scene what the panels are of
 * @param panels in the order of the scene's
 * @param drawn for the maps among them
 * @param problems what cannot be shown, in words
 * @param sequence last event that is in it
 */
record DisplayModel(
        String wallId, int number, String title, String lock, String clock, Connection connection, Scene scene, List<PanelModel> panels, WallCity.Drawn drawn,
        List<String> problems, long sequence) {
    /** How old what is shown may be. */
    record Connection(Tone tone, SymbolShape shape, String text) {}

    DisplayModel {
        panels = List.copyOf(panels);
        problems = List.copyOf(problems);
    }
}
