package uz.posbon.ui.map.coordinates;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers in figures and a point, whatever the machine's language. */
final class Decimal {

    private Decimal() {}

    /** So many digits behind the point, no minus before a zero. */
    static String fixed(double value, int digits) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_EVEN);
        return (rounded.signum() == 0 ? rounded.abs() : rounded).toPlainString();
    }

    /** As many digits as it needs. */
    static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
