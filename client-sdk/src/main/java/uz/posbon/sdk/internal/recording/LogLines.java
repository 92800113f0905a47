package uz.posbon.sdk.internal.recording;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.incident.LogEntry;

/**
 * Lines of incidents' logs in one block: they are most of a picture and say the same words again and again, so each text stands there once, and the
 * lines are columns of numbers.
 */
final class LogLines {
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final Bytes lines = new Bytes();

    private LogLines() {}

    static byte[] packed(List<LogEntry> entries) {
        LogLines packing = new LogLines();
        packing.columns(entries);
        Bytes out = new Bytes();
        out.number(packing.texts.size());
        packing.texts.keySet().forEach(text -> out.block(text.getBytes(StandardCharsets.UTF_8)));
        out.number(entries.size());
        out.block(packing.lines.all());
        return out.all();
    }

    private void columns(List<LogEntry> entries) {
        long before = 0;
        for (LogEntry entry : entries) {
            lines.signed(entry.sequence() - before);
            before = entry.sequence();
        }
        texts(entries, LogEntry::incidentId);
        before = 0;
        for (LogEntry entry : entries) {
            lines.signed(entry.time().getEpochSecond() - before);
            before = entry.time().getEpochSecond();
        }
        entries.forEach(entry -> lines.number(entry.time().getNano()));
        for (LogEntry entry : entries) {
            Duration later = Duration.between(entry.time(), entry.recordedTime());
            lines.signed(later.getSeconds());
            lines.number(later.getNano());
        }
        texts(entries, LogEntry::actor);
        texts(entries, LogEntry::kind);
        texts(entries, LogEntry::text);
        for (LogEntry entry : entries) {
            lines.number(entry.details().size());
            entry.details().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(detail -> {
                lines.number(text(detail.getKey()));
                lines.number(text(detail.getValue()));
            });
        }
    }

    /** Numbers of texts, 0 for none. */
    private void texts(List<LogEntry> entries, Function<LogEntry, @Nullable String> column) {
        for (LogEntry entry : entries) {
            String value = column.apply(entry);
            lines.number(value == null ? 0 : text(value) + 1);
        }
    }

    private int text(String value) {
        return texts.computeIfAbsent(value, v -> texts.size());
    }

    static List<LogEntry> unpacked(byte[] block) throws BytesIn.Broken {
        BytesIn in = new BytesIn(block);
        String[] texts = new String[in.count()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = new String(in.block(), StandardCharsets.UTF_8);
        }
        long lines = in.number();
        byte[] columns = in.block();
        if (lines < 0 || lines > columns.length) {
            throw new BytesIn.Broken("there are fewer lines than it says");
        }
        try {
            return new Reading(new BytesIn(columns), texts, (int) lines).all();
        } catch (DateTimeException | ArithmeticException e) {
            throw new BytesIn.Broken("a time is none");
        }
    }

    private record Reading(BytesIn in, String[] texts, int size) {
        List<LogEntry> all() throws BytesIn.Broken {
            long[] sequences = sums();
            @Nullable String[] incidents = column();
            long[] seconds = sums();
            long[] nanos = new long[size];
            for (int i = 0; i < size; i++) {
                nanos[i] = in.number();
            }
            Instant[] times = new Instant[size];
            Instant[] recorded = new Instant[size];
            for (int i = 0; i < size; i++) {
                times[i] = Instant.ofEpochSecond(seconds[i], nanos[i]);
                recorded[i] = times[i].plusSeconds(in.signed()).plusNanos(in.number());
            }
            @Nullable String[] actors = column();
            @Nullable String[] kinds = column();
            @Nullable String[] said = column();
            List<LogEntry> entries = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                entries.add(new LogEntry(
                        sequences[i], some(incidents[i]), times[i], recorded[i], some(actors[i]), some(kinds[i]), said[i], details()));
            }
            return entries;
        }

        private long[] sums() throws BytesIn.Broken {
            long[] sums = new long[size];
            long sum = 0;
            for (int i = 0; i < size; i++) {
                sum += in.signed();
                sums[i] = sum;
            }
            return sums;
        }

        private @Nullable String[] column() throws BytesIn.Broken {
            @Nullable String[] column = new @Nullable String[size];
            for (int i = 0; i < size; i++) {
                long number = in.number();
                column[i] = number == 0 ? null : text(number - 1);
            }
            return column;
        }

        private Map<String, String> details() throws BytesIn.Broken {
            int count = in.count();
            @SuppressWarnings({"unchecked", "rawtypes"})
            Map.Entry<String, String>[] details = new Map.Entry[count];
            for (int i = 0; i < count; i++) {
                details[i] = Map.entry(text(in.number()), text(in.number()));
            }
            try {
                return Map.ofEntries(details);
            } catch (IllegalArgumentException e) {
                throw new BytesIn.Broken("a detail is told twice");
            }
        }

        private String text(long number) throws BytesIn.Broken {
            if (number < 0 || number >= texts.length) {
                throw new BytesIn.Broken("a line says something that is not there");
            }
            return texts[(int) number];
        }

        private static String some(@Nullable String text) throws BytesIn.Broken {
            if (text == null) {
                throw new BytesIn.Broken("a line lacks what every line has");
            }
            return text;
        }
    }
}
