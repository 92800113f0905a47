package uz.posbon.benchmarks.video;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import uz.posbon.benchmarks.ScreenProcess;

/**
 * {@code enlarge_black_frames}, {@code enlarge_oldest_ms}: a tile is made large and small again, and at every pulse of the four seconds that
 * follow it is looked at before it is painted: whether it shows a picture of now at all, and for how long that has been the same one.
 */
final class EnlargePart {
    private static final int TIMES = 8;
    private static final List<String> LARGE = List.of("1600", "900");
    private static final List<String> SMALL = List.of("320", "180");

    private final Session session;

    EnlargePart(Session session) {
        this.session = session;
    }

    void run() throws IOException, InterruptedException {
        for (String engine : session.options().engines()) {
            List<Map<String, String>> answers = new ArrayList<>();
            try (ScreenProcess screen = session.screen(1, engine)) {
                screen.order("play", session.cameras().addresses(1));
                TimeUnit.SECONDS.sleep(2);
                // Not counted: the window grows.
                screen.order("enlarge", LARGE);
                for (int i = 0; i < TIMES; i++) {
                    answers.add(screen.order("enlarge", SMALL));
                    answers.add(screen.order("enlarge", LARGE));
                }
            }
            session.figure("enlarge_pulses", engine, sum(answers, "pulses"), "pulses", null);
            session.figure("enlarge_black_frames", engine, sum(answers, "black"), "pulses", "= 0");
            double oldest = answers.stream().mapToLong(answer -> number(answer, "oldest")).max().orElse(0) / 1e6;
            session.figure("enlarge_oldest_ms", engine, oldest, "ms", "<= 1000");
        }
    }

    private static long sum(List<Map<String, String>> answers, String key) {
        return answers.stream().mapToLong(answer -> number(answer, key)).sum();
    }

    private static long number(Map<String, String> answer, String key) {
        return Long.parseLong(answer.getOrDefault(key, ""));
    }
}
