package uz.posbon.backend.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.backend.decide.Ledger;
import uz.posbon.backend.decide.Refusal;
import uz.posbon.backend.store.Answer;
import uz.posbon.backend.store.Command;
import uz.posbon.backend.store.Follower;
import uz.posbon.backend.store.Writer;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.stream.DurableEvent;

/** The backend a session is played in, as the session sees it: its picture, and commands that are done when they return. Not thread-safe. */
final class Room {
    private static final Logger LOG = LoggerFactory.getLogger(Room.class);

    private final Writer writer;
    private final Follower follower;
    private final OperationalPicture picture = new OperationalPicture();
    private Picture seen = picture.snapshot();

    Room(Writer writer, Follower follower) {
        this.writer = writer;
        this.follower = follower;
    }

    /** What happened since the last look; it is on the picture now. */
    List<DurableEvent> news() {
        List<DurableEvent> events = follower.next();
        if (!events.isEmpty()) {
            picture.onEvents(events);
            seen = picture.snapshot();
        }
        return events;
    }

    /** Everything up to the last {@link #news}. */
    Picture picture() {
        return seen;
    }

    /**
     * Does something by the decisions every command goes through.
     *
     * @throws Refusal if it is not to be done
     */
    <T> T perform(String actor, Function<Ledger, T> decide) {
        List<T> result = new ArrayList<>(1);
        writer.perform(new Command(actor, null, "", ledger -> {
            result.add(decide.apply(ledger));
            return Answer.empty();
        }));
        return result.getLast();
    }

    /**
     * A part of what is done, in a name of its own; where the room stands so that it cannot be, it is left out and said in the program's log. What is done
     * on one ledger is in the log as a whole or not at all, whatever happens to the machine meanwhile.
     */
    static <T> Optional<T> attempt(Ledger ledger, String actor, Supplier<T> decide) {
        String before = ledger.actor();
        ledger.speakFor(actor);
        try {
            return Optional.of(decide.get());
        } catch (Refusal e) {
            LOG.info("{} could not do what the scenario says: {}", actor, e.getMessage());
            return Optional.empty();
        } finally {
            ledger.speakFor(before);
        }
    }

    /** Does what the played city does, unless the room stands so that it cannot be. */
    <T> Optional<T> attempt(String actor, Function<Ledger, T> decide) {
        try {
            return Optional.of(perform(actor, decide));
        } catch (Refusal e) {
            LOG.info("{} could not do what the scenario says: {}", actor, e.getMessage());
            return Optional.empty();
        }
    }
}
