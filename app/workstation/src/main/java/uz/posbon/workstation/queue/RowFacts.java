package uz.posbon.workstation.queue;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What filters and sorting ask of a row, whichever language it is shown in.
 *
 * @param rank 0 for the most urgent, 4 for the least
 * @param category code of the category
 * @param type what it is about: codes and names, for a filter to find
 * @param zone id of the district, null when nobody knows
 * @param agencies ids of the agencies that have to do with it
 */
record RowFacts(int rank, String category, String type, @Nullable String zone, Set<String> agencies, RowStatus status) {}
