package uz.posbon.ui.queue;

import java.util.function.IntFunction;

/**
 * What a queue says, in one language.
 *
 * @param title header, for example the plural of what is listed
 * @param waiting label of the counter of rows that wait, by their number
 * @param filter prompt of the filter field
 * @param empty what will appear here and how to make it
 * @param nothingMatches shown when the filter hides every row
 * @param hour one letter after hours
 * @param day one letter after days
 */
public record QueueWords(
        String title,
        IntFunction<String> waiting,
        String filter,
        String empty,
        String nothingMatches,
        String hour,
        String day) {}
