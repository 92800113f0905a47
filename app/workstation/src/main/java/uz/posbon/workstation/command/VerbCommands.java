package uz.posbon.workstation.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.problem.KeptException;
import uz.posbon.ui.command.CommandResult;
import uz.posbon.ui.command.CommandSource;
import uz.posbon.ui.command.Completion;
import uz.posbon.ui.command.Preview;
import uz.posbon.workstation.verb.Action;
import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.verb.Failure;
import uz.posbon.workstation.verb.Room;
import uz.posbon.workstation.verb.SpokenLine;
import uz.posbon.workstation.verb.Verb;
import uz.posbon.workstation.verb.VerbException;
import uz.posbon.workstation.verb.Verbs;
import uz.posbon.workstation.words.Phrase;
import uz.posbon.workstation.words.Words;

/** The desk's verbs behind the command line. */
public final class VerbCommands implements CommandSource {
    private static final Logger LOG = LoggerFactory.getLogger(VerbCommands.class);
    private static final int MOST = 12;

    private record Outcome(boolean ok, Phrase says) {}

    private final Verbs verbs;
    private final Room room;
    private final Supplier<Words> words;
    private final Executor commands;
    private final AtomicReference<@Nullable Picture> begun = new AtomicReference<>();
    private volatile Outcome last = new Outcome(true, Phrase.NOTHING);

    /**
     * Ties the verbs to the line.
     *
     * @param words the language of the moment
     * @param commands runs what blocks
     */
    public VerbCommands(Verbs verbs, Room room, Supplier<Words> words, Executor commands) {
        this.verbs = verbs;
        this.room = room;
        this.words = words;
        this.commands = commands;
    }

    @Override
    public List<Completion> complete(String text, int caret) {
        String before = text.substring(0, Math.min(caret, text.length()));
        int from = before.lastIndexOf(' ') + 1;
        String word = before.substring(from).toLowerCase(Locale.ROOT);
        if (before.strip().isEmpty() || from == 0) {
            DeskState desk = room.desk();
            return verbs.all().stream()
                    .filter(verb -> verb.name().startsWith(word) && desk.offers(verb.role()))
                    .map(verb -> new Completion(verb.name() + " " + verb.usage(), words.get().text(verb.helpKey()), verb.name() + " ", from, caret))
                    .toList();
        }
        return Candidates.of(verbs, before, room.desk(), KeptNames.on(room.screen()), words.get()).stream()
                .filter(candidate -> candidate.value().toLowerCase(Locale.ROOT).startsWith(word)
                        || (!word.isEmpty() && candidate.help().toLowerCase(Locale.ROOT).contains(word)))
                .limit(MOST)
                .map(candidate -> new Completion(candidate.value(), candidate.help(), candidate.value() + " ", from, caret))
                .toList();
    }

    @Override
    public Preview preview(String text) {
        if (text.isBlank()) {
            begun.set(null);
            return new Preview.Unfinished("");
        }
        begun.compareAndSet(null, room.desk().picture());
        try {
            return new Preview.Ready(say(verbs.plan(text, room.desk()).says()));
        } catch (VerbException e) {
            return unfinished(text) ? new Preview.Unfinished(say(e.phrase())) : new Preview.Wrong(say(e.phrase()));
        }
    }

    @Override
    public String remembered(String text) {
        return SpokenLine.of(text);
    }

    /** Whether a line is being written. */
    public boolean isWriting() {
        return begun.get() != null;
    }

    /** While the verb itself is being typed, nothing is wrong yet. */
    private boolean unfinished(String text) {
        List<String> names = new ArrayList<>(verbs.all().stream().map(Verb::name).toList());
        return !text.strip().contains(" ") && names.stream().anyMatch(name -> name.startsWith(text.strip()));
    }

    /** Runs a line; never fails, the result says how it ended. */
    public CompletionStage<CommandResult> run(String text) {
        return CompletableFuture.supplyAsync(() -> attempt(text), commands);
    }

    /** How the last line ended, said in the language of the moment. Any thread. */
    public CommandResult last() {
        return said(last);
    }

    private CommandResult attempt(String text) {
        Outcome outcome = outcome(text);
        last = outcome;
        return said(outcome);
    }

    private CommandResult said(Outcome outcome) {
        return new CommandResult(outcome.ok(), say(outcome.says()));
    }

    private Outcome outcome(String text) {
        try {
            Picture seen = begun.getAndSet(null);
            DeskState desk = room.desk();
            Action action = verbs.plan(text, seen == null ? desk : desk.begunAt(seen));
            return new Outcome(true, action.work().run(room.saying(text)));
        } catch (KeptException kept) {
            return new Outcome(true, Failure.of(kept));
        } catch (Exception e) {
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            if (Failure.isExpected(e)) {
                LOG.info("the line '{}' was not done: {}", SpokenLine.of(text), SpokenLine.of(String.valueOf(e.getMessage())));
            } else {
                LOG.error("the line '{}' failed", SpokenLine.of(text), e);
            }
            return new Outcome(false, Failure.of(e));
        }
    }

    private String say(Phrase phrase) {
        return words.get().say(phrase);
    }
}
