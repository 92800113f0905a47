package uz.posbon.ui.command;

/**
 * How a line ended.
 *
 * @param ok false keeps the line for correction
 * @param line one sentence: what happened, or what went wrong and what to do next
 */
public record CommandResult(boolean ok, String line) {}
