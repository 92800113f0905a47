package uz.posbon.workstation.queue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uz.posbon.workstation.kept.NamedFiles;
import uz.posbon.workstation.verb.QueueScreen.View;
import uz.posbon.workstation.verb.QueueScreen.Which;

/** What the queues showed, kept by name: two lines a queue, its filter and its order. Blocks; not for the FX thread. */
public final class SavedFilters {
    private final NamedFiles files;

    /** @param folder made when the first is saved */
    public SavedFilters(Path folder) {
        files = new NamedFiles(folder, ".filter");
    }

    /** Saves it, in the place of what had the same name. */
    public void save(String name, Map<Which, View> views) throws IOException {
        StringBuilder text = new StringBuilder();
        views.forEach((queue, view) -> text
                .append(queue.word()).append(" filter ").append(view.filter()).append('\n')
                .append(queue.word()).append(" sort ").append(view.sort()).append(view.descending() ? " desc" : "").append('\n'));
        files.save(name, text);
    }

    /**
     * What was saved under that name.
     *
     * @throws IOException when its file cannot be read or is damaged
     */
    public Optional<Map<Which, View>> find(String name) throws IOException {
        Optional<String> text = files.find(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Map<Which, View> views = new EnumMap<>(Which.class);
        for (String line : text.get().lines().toList()) {
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

    /** Forgets it; false when nothing was saved under that name. */
    public boolean drop(String name) throws IOException {
        return files.drop(name);
    }

    /** Names of all that were saved. */
    public List<String> names() throws IOException {
        return files.names();
    }
}
