package uz.posbon.workstation.queue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uz.posbon.workstation.verb.QueueScreen.View;
import uz.posbon.workstation.verb.QueueScreen.Which;

/**
 * What the queues showed, kept by name, a file each: two lines a queue, its filter and its order. Blocks; not for the FX thread.
 *
 * @param folder made when the first is saved
 */
public record SavedFilters(Path folder) {
    private static final String ENDING = ".filter";

    /** Saves it, in the place of what had the same name. */
    public void save(String name, Map<Which, View> views) throws IOException {
        Files.createDirectories(folder);
        StringBuilder text = new StringBuilder();
        views.forEach((queue, view) -> text
                .append(queue.word()).append(" filter ").append(view.filter()).append('\n')
                .append(queue.word()).append(" sort ").append(view.sort()).append(view.descending() ? " desc" : "").append('\n'));
        Path half = folder.resolve(file(name) + ".part");
        Files.writeString(half, text);
        Files.move(half, folder.resolve(file(name)), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * What was saved under that name.
     *
     * @throws IOException when its file cannot be read or is damaged
     */
    public Optional<Map<Which, View>> find(String name) throws IOException {
        Path file = folder.resolve(file(name));
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Map<Which, View> views = new EnumMap<>(Which.class);
        for (String line : Files.readAllLines(file)) {
            String[] words = line.split(" ", 3);
            Which queue = Stream.of(Which.values()).filter(which -> which.word().equals(words[0])).findFirst()
                    .orElseThrow(() -> new IOException("the filter " + name + " is damaged: " + line));
            View before = views.getOrDefault(queue, View.ALL);
            String rest = words.length > 2 ? words[2].strip() : "";
            views.put(queue, words.length > 1 && words[1].equals("sort")
                    ? new View(before.filter(), rest.replaceFirst(" desc$", ""), rest.endsWith(" desc"))
                    : new View(rest, before.sort(), before.descending()));
        }
        return Optional.of(views);
    }

    /** Names of all that were saved. */
    public List<String> names() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        }
    }

    private static String file(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}_ -]", "_") + ENDING;
    }
}
