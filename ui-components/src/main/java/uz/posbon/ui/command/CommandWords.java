package uz.posbon.ui.command;

/**
 * What a command bar says, in one language.
 *
 * @param prompt shown while the line is empty
 * @param running shown while a command is under way
 * @param failed shown, with the reason appended, when a command broke
 * @param keys a short reminder at the right end; may be empty
 * @param name for screen readers
 */
public record CommandWords(String prompt, String running, String failed, String keys, String name) {}
