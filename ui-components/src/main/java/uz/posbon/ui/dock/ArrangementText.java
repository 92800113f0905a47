package uz.posbon.ui.dock;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Rectangle2D;
import uz.posbon.ui.dock.Arrangement.Window;
import uz.posbon.ui.dock.Place.Part;
import uz.posbon.ui.dock.Place.Split;
import uz.posbon.ui.dock.Place.Stack;

/**
 * An arrangement as lines: {@code arrangement1}, {@code main PLACE}, and {@code window X Y WIDTH HEIGHT PLACE} for each further window. A place is
 * {@code [alarms *incidents]} with a star at the panel in front and {@code ~} before a folded one, {@code row([a]:520 [b]:700)} or {@code column(...)}.
 */
final class ArrangementText {
    private static final String VERSION = "arrangement1";
    private static final int LONGEST = 64 * 1024;
    private static final int MOST_WINDOWS = 32;

    private ArrangementText() {}

    static String of(Arrangement arrangement) {
        StringBuilder text = new StringBuilder(VERSION + "\nmain " + place(arrangement.main()) + "\n");
        for (Window window : arrangement.windows()) {
            Rectangle2D at = window.bounds();
            text.append(String.format(Locale.ROOT, "window %.0f %.0f %.0f %.0f %s%n", at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight(), place(window.place())));
        }
        return text.toString();
    }

    private static String place(Place place) {
        return switch (place) {
            case Stack stack -> stack.inOrder().stream()
                    .map(panel -> panel.equals(stack.front()) && stack.inOrder().size() > 1 ? "*" + panel : panel)
                    .collect(Collectors.joining(" ", stack.folded() ? "~[" : "[", "]"));
            case Split split -> split.parts().stream().map(ArrangementText::part).collect(Collectors.joining(" ", split.row() ? "row(" : "column(", ")"));
        };
    }

    private static String part(Part part) {
        return place(part.place()) + ":" + Math.round(part.size());
    }

    static Arrangement parse(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("An arrangement has at most " + LONGEST + " characters, this one has " + text.length() + ".");
        }
        List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.isEmpty() || !lines.getFirst().equals(VERSION)) {
            throw new IllegalArgumentException("Not an arrangement of this program, or one of a newer version.");
        }
        if (lines.size() < 2 || !lines.get(1).startsWith("main ")) {
            throw new IllegalArgumentException("The arrangement says nothing of the main window.");
        }
        if (lines.size() > 2 + MOST_WINDOWS) {
            throw new IllegalArgumentException("An arrangement has at most " + MOST_WINDOWS + " windows, this one has " + (lines.size() - 2) + ".");
        }
        List<Window> windows = new ArrayList<>();
        for (String line : lines.subList(2, lines.size())) {
            windows.add(window(line));
        }
        return new Arrangement(PlaceReader.read(lines.get(1).substring(5)), windows);
    }

    private static Window window(String line) {
        String[] words = line.split(" ", 6);
        if (words.length < 6 || !words[0].equals("window")) {
            throw new IllegalArgumentException("No window can be read from \"" + PlaceReader.head(line) + "\".");
        }
        double width = PlaceReader.number(words[3]);
        double height = PlaceReader.number(words[4]);
        if (width < 0 || height < 0) {
            throw new IllegalArgumentException("A window cannot be " + words[3] + " by " + words[4] + " pixels large.");
        }
        return new Window(PlaceReader.read(words[5]), new Rectangle2D(PlaceReader.number(words[1]), PlaceReader.number(words[2]), width, height));
    }
}
