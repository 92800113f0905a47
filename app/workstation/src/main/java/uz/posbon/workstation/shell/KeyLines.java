package uz.posbon.workstation.shell;

import java.util.List;
import java.util.Set;
import uz.posbon.sdk.session.Role;
import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.verb.Verb;
import uz.posbon.workstation.verb.Verbs;
import uz.posbon.workstation.words.Phrase;
import uz.posbon.workstation.words.Words;

/**
 * What the help says: every key and every verb, but for what whoever sits here would only be refused.
 *
 * @param barred why something is left out; empty where nothing is
 */
record KeyLines(String barred, List<Line> keys, List<Line> verbs) {
    private static final List<String> KEYS = List.of(
            "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "F10", "F11", "F12", "/", "Enter", "Esc", "F", "A S C", "→ ← Space", "F K S", "M Z O", "1…9", "←→↑↓", "Ctrl+1…7", "Alt+1…9", "Ctrl+Z", "Ctrl+L", "Ctrl+D", "Ctrl+K", "Ctrl+M", "Ctrl+P", "Ctrl + − 0", "P F Del",
            "Enter Esc", "+ − Shift+←→↑↓", "Space PgDn PgUp", "R Space , . - + L", "G M", "S E Z", "T", "A D E S T H C O", "G", "Space , . - + I");
    /** Those that send something to the backend. */
    private static final Set<String> SENDING = Set.of("Enter", "A S C", "Ctrl+Z", "Ctrl+L", "Ctrl+K", "A D E S T H C O");

    /** A key or a verb, and what it does. */
    record Line(String name, String does) {}

    KeyLines {
        keys = List.copyOf(keys);
        verbs = List.copyOf(verbs);
    }

    static KeyLines of(Verbs verbs, DeskState desk, Words words) {
        Phrase why = desk.barred();
        boolean all = why.equals(Phrase.NOTHING);
        return new KeyLines(
                all ? "" : words.say(Phrase.of("keys.barred", "why", why)),
                KEYS.stream().filter(key -> all || !SENDING.contains(key)).map(key -> new Line(key, words.text("keys." + key))).toList(),
                verbs.all().stream()
                        .filter(verb -> all || desk.offers(verb.role()))
                        .map(verb -> new Line((verb.name() + " " + verb.usage()).strip(), help(verb, words)))
                        .toList());
    }

    private static String help(Verb verb, Words words) {
        String help = words.text(verb.helpKey());
        return verb.role().equals(Role.SUPERVISOR) || verb.role().equals(Role.ADMINISTRATOR) ? help + " (" + words.name("role", verb.role()) + ")" : help;
    }
}
