package uz.posbon.sdk.internal.scenario;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import uz.posbon.sdk.training.scenario.ScenarioProblem.Kind;

/** Says that a name is unknown, and which one may have been meant. */
final class Spelling {
    private static final int FARTHEST = 2;
    private static final int LONGEST = 64;

    private Spelling() {}

    static void unknown(Findings findings, Place place, String list, String name, Collection<String> known) {
        Optional<String> near = findings.isFull() ? Optional.empty() : near(name, known);
        if (near.isPresent()) {
            findings.add(Kind.MISSPELT_NAME, place, "list", list, "name", name, "near", near.get());
        } else {
            findings.add(Kind.UNKNOWN_NAME, place, "list", list, "name", name);
        }
    }

    private static Optional<String> near(String name, Collection<String> known) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        return known.stream()
                .filter(other -> Math.abs(other.length() - name.length()) <= FARTHEST && other.length() <= LONGEST)
                .filter(other -> distance(name, other) <= Math.min(FARTHEST, name.length() / 2))
                .min(Comparator.comparingInt((String other) -> distance(name, other)).thenComparing(Comparator.naturalOrder()));
    }

    /** Letters to add, take away or change (Levenshtein), upper or lower case being the same. */
    private static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] now = new int[b.length() + 1];
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(changed, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        return before[b.length()];
    }
}
