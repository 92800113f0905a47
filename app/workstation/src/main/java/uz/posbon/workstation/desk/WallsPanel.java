package uz.posbon.workstation.desk;

import java.util.function.Consumer;
import javafx.scene.layout.Region;
import uz.posbon.workstation.words.Words;

/**
 * The panel of the walls: of those there are, or of those there were.
 *
 * @param words puts every fixed text of it into another language
 */
public record WallsPanel(Region node, Consumer<Words> words) {}
