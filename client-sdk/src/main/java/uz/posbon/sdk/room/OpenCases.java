package uz.posbon.sdk.room;

import java.util.List;

/**
 * Incidents that are not closed.
 *
 * @param byPriority by 1 to 5, only those there are
 * @param byCategory by the code of the category
 * @param byDistrict by the id of the district
 */
public record OpenCases(int total, List<Tally> byPriority, List<Tally> byCategory, List<Tally> byDistrict) {}
