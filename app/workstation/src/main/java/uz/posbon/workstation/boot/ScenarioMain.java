package uz.posbon.workstation.boot;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uz.posbon.assets.Languages;
import uz.posbon.backend.city.SampleCity;
import uz.posbon.geodata.csv.DispatchCalls;
import uz.posbon.geodata.csv.DispatchImport;
import uz.posbon.sdk.ScenarioFiles;
import uz.posbon.sdk.training.scenario.Scenario;
import uz.posbon.sdk.training.scenario.ScenarioCity;
import uz.posbon.sdk.training.scenario.ScenarioException;
import uz.posbon.workstation.scenario.DispatchScenario;
import uz.posbon.workstation.words.Words;

/**
 * Checks scenarios against the demo city, and makes them of dispatch data. Ends with 0 when all is well, 1 when a file is no scenario or cannot be read,
 * 2 when it was not understood.
 */
public final class ScenarioMain {
    private static final int UNUSABLE = 1;
    private static final int WRONG_CALL = 2;

    private final PrintStream out;
    private final PrintStream err;
    private final ScenarioFiles scenarios = new ScenarioFiles();

    private ScenarioMain(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs it and ends the process. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out, err));
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            return new ScenarioMain(out, err).run(arguments);
        } catch (IllegalArgumentException e) {
            err.println("scenario: " + e.getMessage() + "\n" + ScenarioOptions.USAGE);
            return WRONG_CALL;
        }
    }

    private int run(List<String> arguments) {
        String verb = arguments.isEmpty() ? "" : arguments.getFirst();
        List<String> rest = arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size());
        return switch (verb) {
            case "check" -> check(rest);
            case "import" -> make(ScenarioOptions.of(rest));
            default -> throw new IllegalArgumentException(verb.isEmpty() ? "check or import?" : verb + " is unknown");
        };
    }

    private int check(List<String> names) {
        boolean spoken = names.size() > 1 && names.getFirst().equals("--lang");
        if (spoken && Languages.of(names.get(1)).isEmpty()) {
            throw new IllegalArgumentException("--lang is uz-Latn, uz-Cyrl, ru or en, not " + names.get(1));
        }
        Words words = StartWords.of(spoken ? names.get(1) : "en");
        List<String> files = spoken ? names.subList(2, names.size()) : names;
        if (files.isEmpty()) {
            throw new IllegalArgumentException("which files?");
        }
        List<Path> paths = files.stream().map(ScenarioOptions::path).toList();
        ScenarioCity city = new SampleCity().forScenarios();
        int status = 0;
        for (Path file : paths) {
            try {
                out.println(file + ": " + facts(scenarios.read(file, city).scenario()));
            } catch (ScenarioException e) {
                err.println(words.say(TrainingScenarios.faults(e)));
                status = UNUSABLE;
            } catch (IOException e) {
                err.println(why(e));
                status = UNUSABLE;
            }
        }
        return status;
    }

    private int make(ScenarioOptions options) {
        try {
            DispatchImport read = DispatchCalls.read(options.csv());
            read.problems().forEach(problem -> err.println("scenario: " + problem));
            if (read.calls().isEmpty()) {
                err.println("scenario: " + options.csv() + " holds no call");
                return UNUSABLE;
            }
            SampleCity city = new SampleCity();
            DispatchScenario.Span span = options.span(read.calls());
            Optional<Scenario> made = new DispatchScenario(city.catalogue()).of(read.calls(), span);
            if (made.isEmpty()) {
                err.println("scenario: no call was received from " + span.from() + " to " + span.to() + "; the file has "
                        + read.calls().getFirst().received() + " to " + read.calls().getLast().received());
                return UNUSABLE;
            }
            scenarios.write(options.out(), made.get());
            out.println(options.out() + ": " + facts(scenarios.read(options.out(), city.forScenarios()).scenario()) + ", of " + read.inFile() + " rows");
            return 0;
        } catch (IOException e) {
            err.println(why(e));
            return UNUSABLE;
        }
    }

    private static String facts(Scenario scenario) {
        return String.format(Locale.ROOT, "%s, %d steps, %d expectations, %d points, %d min", scenario.title().in("en"), scenario.steps().size(),
                scenario.expectations().size(), scenario.points(), scenario.length().toMinutes());
    }

    private static String why(IOException e) {
        return "scenario: " + (e instanceof NoSuchFileException ? e.getMessage() + " is not there" : String.valueOf(e.getMessage()));
    }
}
