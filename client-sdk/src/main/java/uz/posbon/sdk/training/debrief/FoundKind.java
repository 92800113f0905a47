package uz.posbon.sdk.training.debrief;

import java.util.List;
import uz.posbon.sdk.code.Code;

/** What was chosen otherwise than expected. */
public record FoundKind(String code) implements Code {
    /** A type of incident, by its id. */
    public static final FoundKind TYPE = new FoundKind("Type");
    /** A priority, 1 to 5. */
    public static final FoundKind PRIORITY = new FoundKind("Priority");
    /** A disposition of the EIDO registry, by its code. */
    public static final FoundKind DISPOSITION = new FoundKind("Disposition");
    /** A unit that should have stayed, by its id. */
    public static final FoundKind UNIT = new FoundKind("Unit");

    /** The values of this version, in their natural order; a newer one may write others. */
    public static final List<FoundKind> KNOWN = List.of(TYPE, PRIORITY, DISPOSITION, UNIT);

    public FoundKind {
        Code.check(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
