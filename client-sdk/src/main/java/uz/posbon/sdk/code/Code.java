package uz.posbon.sdk.code;

/**
 * A value of a published code list. Lists grow: a value this version does not know is kept as it came, so
 * that a newer backend never breaks an older desk. Compare with {@code equals}; the constants of each type
 * are the values known when this SDK was built.
 */
public interface Code {
    /** The value as it stands in the contract, never blank. */
    String code();

    /**
     * Refuses a value that no code list can hold.
     *
     * @throws IllegalArgumentException if {@code code} is blank
     */
    static void check(String code) {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a code must not be blank");
        }
    }
}
