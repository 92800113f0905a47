package uz.posbon.ui.command;

import java.util.ArrayList;
import java.util.List;

/** Lines that were run, oldest first, and a place in them. The line being written is kept while one looks back. */
final class History {

    private final int most;
    private final List<String> lines = new ArrayList<>();
    private int place;
    private String draft = "";

    History(int most) {
        this.most = most;
    }

    /** Remembers a line, once if it is run again and again, and goes to the end. */
    void add(String line) {
        lines.remove(line);
        lines.add(line);
        if (lines.size() > most) {
            lines.removeFirst();
        }
        toEnd();
    }

    void toEnd() {
        place = lines.size();
        draft = "";
    }

    boolean isWalking() {
        return place < lines.size();
    }

    /** One line back; at the first it stays. */
    String older(String current) {
        if (place == lines.size()) {
            draft = current;
        }
        if (place > 0) {
            place--;
        }
        return place < lines.size() ? lines.get(place) : draft;
    }

    /** One line forward; after the last comes what was being written. */
    String newer(String current) {
        if (place == lines.size()) {
            return current;
        }
        place++;
        return place < lines.size() ? lines.get(place) : draft;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
