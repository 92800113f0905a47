package uz.posbon.workstation.annunciate;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.ui.live.DelayedExecutor;
import uz.posbon.ui.sound.Announcement;
import uz.posbon.ui.sound.Announcer;
import uz.posbon.ui.sound.Sound;
import uz.posbon.ui.sound.Synthesis;
import uz.posbon.workstation.verb.Sounds;
import uz.posbon.workstation.words.Words;

/**
 * Looks at the picture four times a second and calls the operator. It needs neither the screen nor its thread: a desk that hangs is still
 * heard. Thread-safe.
 */
public final class Annunciator implements Sounds, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Annunciator.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(250);

    private final Supplier<Picture> pictures;
    private final Supplier<Words> words;
    private final Announcer announcer;
    private final SettingsFile file;
    private final Clock clock;
    private final DelayedExecutor later;
    private final Consumer<Shown> screen;
    private final WaitingOnPicture found = new WaitingOnPicture();
    private final Map<Signal, Sound> sounds = new EnumMap<>(Signal.class);
    private Annunciation state = Annunciation.START;
    private Waiting waiting = Waiting.NONE;
    private Settings settings;
    private @Nullable Shown shown;
    private volatile boolean closed;

    /**
     * @param words of the moment, any thread
     * @param later runs each look, not on the FX thread
     * @param screen hears what is to be shown when that changes, on whatever thread; it must return at once
     */
    public Annunciator(
            Supplier<Picture> pictures,
            Supplier<Words> words,
            Announcer announcer,
            SettingsFile file,
            Clock clock,
            DelayedExecutor later,
            Consumer<Shown> screen) {
        this.pictures = pictures;
        this.words = words;
        this.announcer = announcer;
        this.file = file;
        this.clock = clock;
        this.later = later;
        this.screen = screen;
        this.settings = file.load();
        for (Signal signal : Signal.values()) {
            sounds.put(signal, Synthesis.render(signal.melody()));
        }
    }

    /** Begins to look; once. */
    public void start() {
        later.execute(this::look, Duration.ZERO);
    }

    private void look() {
        if (closed) {
            return;
        }
        try {
            Picture picture = pictures.get();
            Instant now = clock.instant();
            // Outside the lock: among very many alarms this takes a while, and a key must not wait for it.
            Waiting next = found.on(picture, now, seen());
            decide(next, picture, now);
        } catch (RuntimeException e) {
            // One picture that cannot be read must not silence the desk; the next one is tried again.
            LOG.error("the picture could not be announced", e);
        } finally {
            later.execute(this::look, LOOK_EVERY);
        }
    }

    private synchronized long seen() {
        return state.seen();
    }

    private synchronized void decide(Waiting next, Picture picture, Instant now) {
        waiting = next;
        Annunciation.Step step = state.next(waiting, settings, announcer.isBusy(), now);
        state = step.next();
        if (step.silence()) {
            announcer.silence();
        }
        Call call = step.call();
        if (call != null) {
            Words spoken = words.get();
            Call.Spoken what = call.spoken();
            announce(call.signal(), call.volume(), what == null ? null : Speech.text(what, picture, spoken), spoken);
        }
        show(now);
    }

    private void announce(Signal signal, int volume, @Nullable String text, Words spoken) {
        Sound sound = sounds.get(signal);
        if (sound != null) {
            announcer.announce(new Announcement(sound, volume, text, spoken.tag()));
        }
    }

    private void show(Instant now) {
        Shown next = Shown.of(waiting, state.mute(), settings, announcer.hearing(), now, words.get());
        if (!next.equals(shown)) {
            shown = next;
            screen.accept(next);
        }
    }

    @Override
    public synchronized int mute(Duration length) {
        Instant now = clock.instant();
        state = state.muted(length, waiting, now);
        announcer.silence();
        show(now);
        return waiting.total();
    }

    @Override
    public synchronized void unmute() {
        state = state.unmuted();
        show(clock.instant());
    }

    /** Mutes for as long as one may. */
    public void mute() {
        mute(Mute.LONGEST);
    }

    @Override
    public void volume(int percent) throws IOException {
        keep(settings().withVolume(percent));
    }

    @Override
    public boolean voice(boolean on) throws IOException {
        keep(settings().withVoice(on));
        return announcer.hearing().voice();
    }

    private synchronized Settings settings() {
        return settings;
    }

    private void keep(Settings next) throws IOException {
        synchronized (this) {
            settings = next;
            show(clock.instant());
        }
        file.save(next);
    }

    @Override
    public synchronized boolean test(Severity severity) {
        Signal signal = Signal.of(severity);
        Words spoken = words.get();
        String text = settings.voice() ? Speech.severity(signal, spoken) + ". " + spoken.text("sound.test") + "." : null;
        announce(signal, settings.volume(signal), text, spoken);
        return announcer.hearing().sound();
    }

    @Override
    public void close() {
        closed = true;
        announcer.silence();
    }
}
