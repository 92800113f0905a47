package uz.posbon.ui.command;

/** What a line would do. */
public sealed interface Preview {

    /** One sentence, shown beside the line; may be empty. */
    String line();

    /** Enter would do this. */
    record Ready(String line) implements Preview {}

    /** Right so far; the line says what comes next. */
    record Unfinished(String line) implements Preview {}

    /** Cannot be right; the line says why and what would be. */
    record Wrong(String line) implements Preview {}
}
