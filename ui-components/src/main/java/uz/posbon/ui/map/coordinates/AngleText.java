package uz.posbon.ui.map.coordinates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes a text apart into angles. */
final class AngleText {

    private final List<Angle> angles = new ArrayList<>();
    private final List<Angle.Part> parts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final boolean lettersLead;
    private Angle.@Nullable Hemisphere hemisphere;

    private AngleText(boolean lettersLead) {
        this.lettersLead = lettersLead;
    }

    /** The angles in the order they were written; empty when the text holds anything else. */
    static Optional<List<Angle>> angles(String text) {
        Optional<List<AngleToken>> tokens = AngleToken.of(text);
        if (tokens.isEmpty() || tokens.get().isEmpty()) {
            return Optional.empty();
        }
        AngleText reader = new AngleText(tokens.get().getFirst() instanceof AngleToken.Letters);
        for (AngleToken token : tokens.get()) {
            if (!reader.take(token)) {
                return Optional.empty();
            }
        }
        reader.end();
        List<Angle> found = reader.angles.size() == 1 ? halves(reader.angles.getFirst()) : reader.angles;
        return found.isEmpty() || !found.stream().allMatch(Angle::wellFormed) ? Optional.empty() : Optional.of(found);
    }

    private boolean take(AngleToken token) {
        switch (token) {
            case AngleToken.Number number -> {
                if (number.unit() == 0 && !parts.isEmpty()) {
                    end();
                }
                parts.add(new Angle.Part(number.value(), number.negative(), number.digits(), number.unit()));
            }
            case AngleToken.Letters letters -> {
                if (lettersLead && !parts.isEmpty()) {
                    end();
                }
                if (hemisphere != null || !lettersLead && parts.isEmpty()) {
                    return false;
                }
                hemisphere = letters.hemisphere();
            }
            case AngleToken.Separator ignored -> {
                if (!parts.isEmpty()) {
                    end();
                }
                return true;
            }
        }
        text.append(text.isEmpty() ? "" : " ").append(token.text());
        if (token instanceof AngleToken.Letters && !lettersLead) {
            end();
        }
        return true;
    }

    private void end() {
        if (!parts.isEmpty()) {
            angles.add(new Angle(parts, hemisphere, text.toString()));
            parts.clear();
            hemisphere = null;
            text.setLength(0);
        }
    }

    /** Two, four or six numbers with nothing but spaces between them are two angles. */
    private static List<Angle> halves(Angle whole) {
        List<Angle.Part> parts = whole.parts();
        boolean bare = whole.hemisphere() == null && parts.stream().allMatch(part -> part.unit() < 0);
        if (!bare || parts.size() % 2 != 0) {
            return List.of(whole);
        }
        int middle = parts.size() / 2;
        return List.of(
                new Angle(parts.subList(0, middle), null, whole.text()), new Angle(parts.subList(middle, parts.size()), null, whole.text()));
    }
}
