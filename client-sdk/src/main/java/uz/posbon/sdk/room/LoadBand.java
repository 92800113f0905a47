package uz.posbon.sdk.room;

import java.util.List;
import uz.posbon.sdk.code.Code;

/** What so many alarms in ten minutes mean for one operator (ISA-18.2, EEMUA 191). */
public record LoadBand(String code) implements Code {
    /** Up to one: very likely to be acceptable. */
    public static final LoadBand ACCEPTABLE = new LoadBand("Acceptable");
    /** Up to two: the most that can be managed for long. */
    public static final LoadBand MANAGEABLE = new LoadBand("Manageable");
    /** Up to ten: likely to be over-demanding. */
    public static final LoadBand OVER_DEMANDING = new LoadBand("OverDemanding");
    /** More: very likely to be unacceptable; a flood begins here. */
    public static final LoadBand UNACCEPTABLE = new LoadBand("Unacceptable");

    /** The values of this version of the contract, in their natural order; a newer backend may send others. */
    public static final List<LoadBand> KNOWN = List.of(ACCEPTABLE, MANAGEABLE, OVER_DEMANDING, UNACCEPTABLE);

    private static final int MOST_ACCEPTABLE = 1;
    private static final int MOST_MANAGEABLE = 2;
    private static final int MOST_DEMANDING = 10;

    public LoadBand {
        Code.check(code);
    }

    /** The band of so many alarms in ten minutes. */
    public static LoadBand of(int alarms) {
        if (alarms <= MOST_ACCEPTABLE) {
            return ACCEPTABLE;
        }
        if (alarms <= MOST_MANAGEABLE) {
            return MANAGEABLE;
        }
        return alarms <= MOST_DEMANDING ? OVER_DEMANDING : UNACCEPTABLE;
    }

    @Override
    public String toString() {
        return code;
    }
}
