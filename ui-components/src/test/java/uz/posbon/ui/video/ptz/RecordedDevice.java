package uz.posbon.ui.video.ptz;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;

/** Writes down what it is told. Answers at once, unless it is told otherwise. */
final class RecordedDevice implements PtzDevice {
    final List<String> told = new CopyOnWriteArrayList<>();
    final List<PtzVelocity> moves = new CopyOnWriteArrayList<>();
    volatile CompletionStage<Void> answer = CompletableFuture.completedStage(null);
    volatile CompletionStage<List<Preset>> presets = CompletableFuture.completedStage(
            List.of(new Preset("1", "Gate"), new Preset("2", "North_side parking"), new Preset("3", "Square")));

    @Override
    public CompletionStage<Void> move(PtzVelocity velocity) {
        told.add("move");
        moves.add(velocity);
        return answer;
    }

    @Override
    public CompletionStage<Void> stop() {
        told.add("stop");
        return CompletableFuture.completedStage(null);
    }

    @Override
    public CompletionStage<List<Preset>> presets() {
        return presets;
    }

    @Override
    public CompletionStage<Void> goToPreset(String token) {
        told.add("preset " + token);
        return answer;
    }

    boolean moving() {
        return !told.isEmpty() && told.getLast().equals("move");
    }

    boolean stopped() {
        return !told.isEmpty() && told.getLast().equals("stop");
    }

    long count(String what) {
        return told.stream().filter(what::equals).count();
    }
}
