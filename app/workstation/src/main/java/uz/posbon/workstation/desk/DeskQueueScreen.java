package uz.posbon.workstation.desk;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uz.posbon.workstation.queue.SavedFilters;
import uz.posbon.workstation.verb.QueueScreen;
import uz.posbon.workstation.verb.VerbException;
import uz.posbon.workstation.words.Phrase;

/** The desk's queues as verbs see them: each call is handed to the FX thread and waited for. */
final class DeskQueueScreen implements QueueScreen {
    private final DeskController desk;
    private final SavedFilters saved;
    private final FxCalls fx;

    DeskQueueScreen(DeskController desk, SavedFilters saved, FxCalls fx) {
        this.desk = desk;
        this.saved = saved;
        this.fx = fx;
    }

    @Override
    public View view(Which queue) {
        return fx.get(() -> desk.queueView(queue));
    }

    @Override
    public void show(Which queue, View view) {
        String complaint = fx.get(() -> desk.showQueue(queue, view));
        if (!complaint.isEmpty()) {
            throw new VerbException(Phrase.plain(complaint));
        }
    }

    @Override
    public void save(String name) throws IOException {
        Map<Which, View> views = new EnumMap<>(Which.class);
        for (Which queue : Which.values()) {
            views.put(queue, view(queue));
        }
        saved.save(name, views);
    }

    @Override
    public void recall(String name) throws IOException {
        String names = String.join(", ", saved());
        saved.find(name).orElseThrow(() -> new VerbException(Phrase.of("verb.filter.unknown", "name", name, "names", names))).forEach(this::show);
    }

    @Override
    public List<String> saved() throws IOException {
        return saved.names();
    }
}
