package uz.posbon.workstation.units;

import java.util.List;

/** One line of the board. */
sealed interface BoardLine {
    /** An agency, with so many units shown, so many of them available and so many overdue. */
    record Heading(String agencyId, String agency, int units, int available, int overdue) implements BoardLine {}

    /**
     * Units side by side.
     *
     * @param group what they have in common; empty where the line above says it
     * @param size so many the group has in all its lines
     */
    record Units(String group, int size, List<UnitRow> units) implements BoardLine {
        public Units {
            units = List.copyOf(units);
        }
    }
}
