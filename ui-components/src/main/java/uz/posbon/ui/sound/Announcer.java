package uz.posbon.ui.sound;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes announcements heard, never two at once: a new one ends the one before. What cannot be heard is noted ({@link #hearing()}) and tried
 * again with the next announcement. Thread-safe; every call but the work on the executor returns at once.
 */
public final class Announcer {
    private static final Logger LOG = LoggerFactory.getLogger(Announcer.class);

    /** An announcement that takes longer hangs in the system, and counts as not heard. */
    private static final long HANGS_AFTER_NANOS = Duration.ofSeconds(30).toNanos();

    /** Looking for an output takes the system some milliseconds; one that is plugged in may be found a little later. */
    private static final long LOOK_AGAIN_NANOS = Duration.ofSeconds(5).toNanos();

    private final Speaker speaker;
    private final Voice voice;
    private final Executor executor;
    private final LongSupplier nanoTime;
    private @Nullable Announcement next;
    private boolean working;
    private long workingSince;
    private boolean broken;
    private boolean looked;
    private boolean thereThen;
    private long lookedAt;
    private volatile boolean stopped;
    private volatile boolean speakerFailed;
    private volatile boolean speakerBroken;
    private volatile boolean voiceFailed;

    /**
     * @param executor where sounds are played; an announcement keeps a thread of it busy to its end
     * @param nanoTime a clock that never goes back, in nanoseconds
     */
    public Announcer(Speaker speaker, Voice voice, Executor executor, LongSupplier nanoTime) {
        this.speaker = speaker;
        this.voice = voice;
        this.executor = executor;
        this.nanoTime = nanoTime;
    }

    /** Makes it heard in the place of whatever is heard now. */
    public synchronized void announce(Announcement announcement) {
        next = announcement;
        stopped = true;
        if (!working) {
            working = true;
            workingSince = nanoTime.getAsLong();
            executor.execute(this::work);
        }
    }

    /** Ends what is heard now, and what would have followed. */
    public synchronized void silence() {
        next = null;
        stopped = true;
    }

    /** Whether something is being announced; false again where the system hangs on it. */
    public synchronized boolean isBusy() {
        return working && !hangs();
    }

    /** What can be heard, as far as was seen in the last seconds. */
    public Hearing hearing() {
        boolean there = isThere();
        boolean hanging;
        synchronized (this) {
            hanging = hangs();
        }
        // What failed for want of an output is in order again as soon as there is one.
        return new Hearing(!hanging && !speakerBroken && there, !voiceFailed && voice.isThere());
    }

    private boolean isThere() {
        synchronized (this) {
            if (looked && nanoTime.getAsLong() - lookedAt < LOOK_AGAIN_NANOS) {
                return thereThen;
            }
        }
        return look();
    }

    private boolean look() {
        boolean there = speaker.isThere();
        synchronized (this) {
            looked = true;
            lookedAt = nanoTime.getAsLong();
            thereThen = there;
        }
        return there;
    }

    private boolean hangs() {
        return broken || working && nanoTime.getAsLong() - workingSince > HANGS_AFTER_NANOS;
    }

    private void work() {
        try {
            Announcement announcement = take();
            while (announcement != null) {
                sound(announcement);
                announcement = take();
            }
        } catch (InterruptedException e) {
            // The program ends; nothing is announced any more.
            Thread.currentThread().interrupt();
            synchronized (this) {
                broken = true;
            }
        } catch (RuntimeException e) {
            LOG.error("announcing failed", e);
            synchronized (this) {
                speakerBroken = true;
                working = false;
            }
        }
    }

    private synchronized @Nullable Announcement take() {
        Announcement taken = next;
        next = null;
        stopped = false;
        working = taken != null;
        workingSince = nanoTime.getAsLong();
        return taken;
    }

    private void sound(Announcement announcement) throws InterruptedException {
        play(announcement.sound().at(announcement.volume()));
        String words = announcement.words();
        if (words != null && !stopped && !speakerFailed && voice.isThere()) {
            speak(words, announcement);
        }
    }

    private void speak(String words, Announcement announcement) throws InterruptedException {
        Sound speech;
        try {
            speech = voice.speak(words, announcement.language());
            voiceFailed = false;
        } catch (SoundException e) {
            if (!voiceFailed) {
                LOG.warn("nothing is spoken: {}", e.getMessage());
                LOG.debug("nothing is spoken", e);
            }
            voiceFailed = true;
            return;
        }
        if (!stopped) {
            play(speech.at(announcement.volume()));
        }
    }

    private void play(Sound sound) throws InterruptedException {
        try {
            speaker.play(sound, () -> stopped);
            speakerFailed = false;
            speakerBroken = false;
        } catch (SoundException e) {
            if (!speakerFailed) {
                LOG.warn("nothing is heard: {}", e.getMessage());
                LOG.debug("nothing is heard", e);
            }
            speakerFailed = true;
            speakerBroken = look();
        }
    }
}
