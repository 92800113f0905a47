package uz.posbon.workstation.units;

import java.util.Comparator;
import java.util.regex.Pattern;

/** What the units of an agency are divided by on the board. */
enum Grouping {
    STATUS(Comparator.comparingInt((UnitRow row) -> row.look().rank()).thenComparing(UnitRow::status)) {
        @Override
        String of(UnitRow row) {
            return row.status();
        }
    },
    DISTRICT(Comparator.comparing((UnitRow row) -> row.districtId().isEmpty()).thenComparing(UnitRow::district)) {
        @Override
        String of(UnitRow row) {
            return row.district();
        }
    };

    private static final Pattern NUMBER = Pattern.compile("\\d.*");

    private final Comparator<UnitRow> order;

    Grouping(Comparator<UnitRow> groups) {
        this.order = Comparator.comparing(UnitRow::agencyId)
                .thenComparing(groups)
                // Call signs are numbered: E-9 stands before E-10.
                .thenComparing(Grouping::series)
                .thenComparingInt((UnitRow row) -> row.callSign().length())
                .thenComparing(UnitRow::callSign)
                .thenComparing(UnitRow::id);
    }

    /** Name of the group a unit belongs to. */
    abstract String of(UnitRow row);

    private static String series(UnitRow row) {
        return NUMBER.matcher(row.callSign()).replaceFirst("");
    }

    Comparator<UnitRow> order() {
        return order;
    }

    Grouping other() {
        return this == STATUS ? DISTRICT : STATUS;
    }
}
