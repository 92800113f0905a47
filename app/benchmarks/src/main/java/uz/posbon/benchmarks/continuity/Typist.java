package uz.posbon.benchmarks.continuity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uz.posbon.benchmarks.ScreenProcess;
import uz.posbon.sdk.PictureFiles;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.picture.Picture;

/** The process of a {@link TypingDesk}, and what it has written down. */
final class Typist implements AutoCloseable {
    /** What a count starts from: lines of the ledger that were counted before. */
    private int counted;
    private final List<String> arguments;
    private final Path folder;
    private ScreenProcess process;
    private boolean works;

    private Typist(List<String> arguments, Path folder, ScreenProcess process) {
        this.arguments = arguments;
        this.folder = folder;
        this.process = process;
    }

    static Typist start(String address, String token, Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        List<String> arguments = List.of(address, token, folder.toString());
        return new Typist(arguments, folder, ScreenProcess.start(TypingDesk.class, arguments, null));
    }

    void work() throws IOException, InterruptedException {
        works = true;
        process.order("work");
    }

    void kill() throws InterruptedException {
        process.kill();
    }

    void restart() throws IOException, InterruptedException {
        process = ScreenProcess.start(TypingDesk.class, arguments, null);
        if (works) {
            work();
        }
    }

    /** Lets it finish its case and waits until its outbox is empty. */
    void pause() throws IOException, InterruptedException {
        works = false;
        process.order("pause");
    }

    /** How many sequences its picture has missed or had twice since it was started. */
    int gaps() throws IOException, InterruptedException {
        return Integer.parseInt(process.order("picture").get("gaps"));
    }

    /** What it shows. */
    Picture picture() throws IOException, InterruptedException {
        process.order("picture");
        OperationalPicture read = new OperationalPicture();
        new PictureFiles().read(folder.resolve("picture.json.gz")).ifPresent(read::onStart);
        return read.snapshot();
    }

    /** What was typed since the last call: by event, whether it was said to be kept. */
    Map<Boolean, Set<String>> typed() throws IOException {
        Set<String> kept = new HashSet<>();
        Set<String> only = new HashSet<>();
        Path ledger = folder.resolve("ledger");
        List<String> lines = Files.exists(ledger) ? Files.readAllLines(ledger) : List.of();
        for (String line : lines.subList(counted, lines.size())) {
            String event = line.substring(line.indexOf(' ') + 1);
            if (line.startsWith("kept ")) {
                kept.add(event);
            } else if (line.startsWith("typed ")) {
                only.add(event);
            }
        }
        counted = lines.size();
        only.removeAll(kept);
        return Map.of(true, kept, false, only);
    }

    @Override
    public void close() throws InterruptedException {
        process.close();
    }
}
