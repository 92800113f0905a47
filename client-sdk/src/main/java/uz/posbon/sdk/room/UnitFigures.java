package uz.posbon.sdk.room;

import java.util.List;

/**
 * Units by what they do and by where they are.
 *
 * @param byStatus by the code of the status, only those there are
 * @param districts every district, one without a unit too, and {@link Tally#NONE} where a unit or an open incident is outside of all
 */
public record UnitFigures(int total, List<Tally> byStatus, List<Coverage> districts) {}
