package uz.posbon.ui.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The different looks of many symbols, numbered, so that drawing a crowd need not visit each symbol's record, which lie all over the
 * memory. Any thread.
 */
final class Looks {

    private final Map<Sprite.Look, Integer> numbers = new HashMap<>();
    private final List<Sprite.Look> looks = new ArrayList<>();

    /** The look's number; a new one if it was never seen. */
    synchronized int number(Sprite.Look look) {
        Integer known = numbers.putIfAbsent(look, looks.size());
        if (known != null) {
            return known;
        }
        looks.add(look);
        return looks.size() - 1;
    }

    synchronized Sprite.Look look(int number) {
        return looks.get(number);
    }
}
