package uz.posbon.ui.command;

/**
 * One way to go on.
 *
 * @param label what the list shows
 * @param help muted beside it; may be empty
 * @param insert replaces the text between from and to
 * @param from first character replaced
 * @param to end of what is replaced, from &lt;= to &lt;= length of the text
 */
public record Completion(String label, String help, String insert, int from, int to) {

    public Completion {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("No range: " + from + ".." + to);
        }
    }

    /** The text after this completion was taken. */
    public String applyTo(String text) {
        return text.substring(0, Math.min(from, text.length())) + insert + text.substring(Math.min(to, text.length()));
    }

    /** Where the caret stands afterwards. */
    public int caretAfter() {
        return from + insert.length();
    }
}
