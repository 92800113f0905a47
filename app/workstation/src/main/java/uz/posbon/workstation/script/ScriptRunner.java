package uz.posbon.workstation.script;

import java.io.PrintStream;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.sdk.problem.KeptException;
import uz.posbon.workstation.verb.Failure;
import uz.posbon.workstation.verb.Room;
import uz.posbon.workstation.verb.SpokenLine;
import uz.posbon.workstation.verb.Verbs;
import uz.posbon.workstation.words.Words;

/** Runs a script line by line with the same verbs as the command line, and tells of each step as one JSON line. */
public final class ScriptRunner {
    private static final String REFUSED = "refused ";
    private static final Logger LOG = LoggerFactory.getLogger(ScriptRunner.class);

    private final Verbs verbs;
    private final Room room;
    private final Supplier<Words> words;
    private final PrintStream out;
    private final LongSupplier nanos;

    /** @param words the language of the moment, in which steps are told of */
    public ScriptRunner(Verbs verbs, Room room, Supplier<Words> words, PrintStream out, LongSupplier nanos) {
        this.verbs = verbs;
        this.room = room;
        this.words = words;
        this.out = out;
        this.nanos = nanos;
    }

    /**
     * Runs {@code lines}; blank lines and lines that begin with {@code --} are skipped. Blocks; not for the FX thread.
     *
     * @return 0 when every step succeeded, 1 at the first that did not
     */
    public int run(List<String> lines) {
        int step = 0;
        for (String line : lines) {
            String text = line.strip();
            if (text.isEmpty() || text.startsWith("--")) {
                continue;
            }
            step++;
            long start = nanos.getAsLong();
            StepReport report = attempt(step, text);
            out.println(report.took((nanos.getAsLong() - start) / 1_000_000).toJson());
            out.flush();
            if (!report.ok()) {
                return 1;
            }
        }
        return 0;
    }

    /** A line after {@code refused} has to be refused, as when another desk was first. */
    private StepReport attempt(int step, String text) {
        boolean refused = text.startsWith(REFUSED);
        String line = refused ? text.substring(REFUSED.length()).strip() : text;
        try {
            String result = words.get().say(verbs.plan(line, room.desk()).work().run(room.saying(line)));
            return refused ? StepReport.failed(step, text, result) : StepReport.done(step, text, result);
        } catch (KeptException kept) {
            return StepReport.done(step, text, words.get().say(Failure.of(kept)));
        } catch (Exception e) {
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            boolean expected = Failure.isExpected(e);
            if (!expected) {
                LOG.error("step {} of the script failed: {}", step, SpokenLine.of(text), e);
            }
            String why = words.get().say(Failure.of(e));
            return refused && expected ? StepReport.done(step, text, why) : StepReport.failed(step, text, why);
        }
    }
}
