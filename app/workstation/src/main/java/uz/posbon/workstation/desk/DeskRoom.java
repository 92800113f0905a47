package uz.posbon.workstation.desk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import uz.posbon.sdk.OnvifClient;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.verb.Focus;
import uz.posbon.workstation.verb.Room;
import uz.posbon.workstation.verb.Screen;
import uz.posbon.workstation.verb.SpokenLine;
import uz.posbon.workstation.verb.VerbException;
import uz.posbon.workstation.words.Phrase;

/** What verbs touch, on this desk. */
public final class DeskRoom implements Room {
    private static final Duration SETTLE_WITHIN = Duration.ofSeconds(5);

    /** Conditions on the screen (a camera that plays) change without the picture; they are asked again this often. */
    private static final long ASK_AGAIN_MILLIS = 100;

    private final PosbonClient client;
    private final OnvifClient onvif;
    private final LiveDesk desk;
    private final Supplier<String> language;
    private final Supplier<Screen> screen;
    private final Path directory;

    /**
     * Ties a desk together.
     *
     * @param language the tag of the language of the moment; any thread
     * @param screen asked for when a verb needs it, as the screen itself is made of views that run verbs
     * @param directory where relative file names of a script begin
     */
    public DeskRoom(PosbonClient client, OnvifClient onvif, LiveDesk desk, Supplier<String> language, Supplier<Screen> screen, Path directory) {
        this.client = client;
        this.onvif = onvif;
        this.desk = desk;
        this.language = language;
        this.screen = screen;
        this.directory = directory;
    }

    @Override
    public PosbonClient client() {
        return client;
    }

    @Override
    public Room saying(String line) {
        return new DeskRoom(client.saying(SpokenLine.of(line)), onvif, desk, language, screen, directory);
    }

    @Override
    public String language() {
        return language.get();
    }

    @Override
    public OnvifClient onvif() {
        return onvif;
    }

    @Override
    public DeskState desk() {
        return desk.state();
    }

    @Override
    public void focus(Focus focus) {
        desk.focus(focus);
    }

    @Override
    public void expect(Focus focus) {
        desk.expect(focus);
    }

    @Override
    public void settle(String what, Predicate<Picture> there) throws InterruptedException {
        if (!await(() -> there.test(desk.state().picture()), SETTLE_WITHIN)) {
            throw new VerbException(Phrase.of("wrong.unsettled", "what", what));
        }
    }

    @Override
    public boolean await(BooleanSupplier condition, Duration limit) throws InterruptedException {
        Semaphore changes = new Semaphore(0);
        Runnable stop = desk.watch(changes::release);
        try {
            long end = System.nanoTime() + limit.toNanos();
            while (!condition.getAsBoolean()) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    return false;
                }
                if (changes.tryAcquire(Math.min(left, ASK_AGAIN_MILLIS), TimeUnit.MILLISECONDS)) {
                    changes.drainPermits();
                }
            }
            return true;
        } finally {
            stop.run();
        }
    }

    @Override
    public Screen screen() {
        return screen.get();
    }

    @Override
    public Path file(String name) {
        return directory.resolve(name).normalize();
    }
}
