package uz.posbon.workstation.boot;

import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import javafx.scene.Scene;
import uz.posbon.ui.live.Conflated;
import uz.posbon.ui.live.DelayedExecutor;
import uz.posbon.ui.sound.Announcer;
import uz.posbon.ui.sound.EspeakVoice;
import uz.posbon.ui.sound.LineSpeaker;
import uz.posbon.workstation.annunciate.Annunciator;
import uz.posbon.workstation.annunciate.AnnunciatorChip;
import uz.posbon.workstation.annunciate.SettingsFile;
import uz.posbon.workstation.annunciate.Shown;
import uz.posbon.workstation.desk.LiveDesk;
import uz.posbon.workstation.verb.Sounds;
import uz.posbon.workstation.words.Words;

/** What is heard of the desk: this machine's output and voice, and a thread of their own. Made on the FX thread. */
final class DeskSounds implements AutoCloseable {
    private static final int SHOWN_PER_SECOND = 8;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("sound").daemon().factory());
    private final Annunciator annunciator;
    private final AnnunciatorChip chip;

    /** @param heard false for a desk of another time: what sounds in a room is what happens in it */
    DeskSounds(Options options, LiveDesk desk, Supplier<Words> words, Clock clock, Executor background, boolean heard) {
        Announcer announcer = new Announcer(new LineSpeaker(), EspeakVoice.find(System.getenv()), new Workers(thread), System::nanoTime);
        chip = new AnnunciatorChip(() -> background.execute(this::mute), () -> background.execute(this::unmute));
        Conflated<Shown> screen = Conflated.onFx(SHOWN_PER_SECOND, chip::show);
        annunciator = new Annunciator(
                () -> desk.state().picture(), words, announcer, new SettingsFile(options.data().resolve("annunciator.properties")), clock,
                DelayedExecutor.onto(background), screen::offer);
        if (heard) {
            annunciator.start();
        }
    }

    private void mute() {
        annunciator.mute();
    }

    private void unmute() {
        annunciator.unmute();
    }

    /** For the status line. */
    AnnunciatorChip chip() {
        return chip;
    }

    Sounds sounds() {
        return annunciator;
    }

    void listenIn(Scene scene) {
        chip.listenIn(scene);
    }

    @Override
    public void close() {
        annunciator.close();
        // Not waited for: a sound system that hangs must not keep the desk from closing.
        thread.shutdownNow();
    }
}
