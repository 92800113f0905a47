package uz.posbon.geodata.problem;

/**
 * One thing that is wrong.
 *
 * @param where feature number and path, or line number; empty when it is the file as a whole
 * @param detail the piece of the file that is wrong, shortened; may be empty
 */
public record Problem(Fault fault, String where, String detail) {
    private static final int LONGEST = 80;

    public Problem {
        detail = detail.length() > LONGEST ? detail.substring(0, LONGEST) + "…" : detail;
    }

    @Override
    public String toString() {
        return (where.isEmpty() ? "" : where + ": ") + fault.words() + (detail.isEmpty() ? "" : ": " + detail);
    }
}
