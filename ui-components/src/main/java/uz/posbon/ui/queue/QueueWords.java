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
 * @param together what a heading says to those who hear it, by the number of its rows
 * @param missed rows of the highest rank that the filter hides, by their number
 */
public record QueueWords(
        String title,
        IntFunction<String> waiting,
        String filter,
        String empty,
        String nothingMatches,
        String hour,
        String day,
        IntFunction<String> together,
        IntFunction<String> missed) {}
