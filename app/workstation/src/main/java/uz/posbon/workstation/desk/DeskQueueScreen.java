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
    public List<String> together(String alarmId) {
        return fx.get(desk::behindOneLine).apply(alarmId);
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
        VerbException unknown = unknown(name);
        saved.find(name).orElseThrow(() -> unknown).forEach(this::show);
    }

    @Override
    public void drop(String name) throws IOException {
        if (!saved.drop(name)) {
            throw unknown(name);
        }
    }

    private VerbException unknown(String name) throws IOException {
        List<String> names = saved();
        return new VerbException(names.isEmpty()
                ? Phrase.of("verb.filters.none")
                : Phrase.of("verb.filter.unknown", "name", name, "names", Phrase.list(names)));
    }

    @Override
    public List<String> saved() throws IOException {
        return saved.names();
    }
}
