package uz.posbon.ui.map.coordinates;

import com.google.openlocationcode.OpenLocationCode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.LonLat;

/** Plus Codes, whole or short. */
final class PlusCodeReader {

    private static final Pattern CODE = Pattern.compile("([23456789CFGHJMPQRVWX0]{2,8}\\+[23456789CFGHJMPQRVWX]{0,7})(.*)", Pattern.CASE_INSENSITIVE);

    private PlusCodeReader() {}

    static Reading read(String text, @Nullable LonLat reference) {
        Matcher match = CODE.matcher(text);
        if (!match.matches()) {
            return new Reading.Other();
        }
        String code = match.group(1).toUpperCase(Locale.ROOT);
        boolean alone = match.group(2).isBlank();
        if (!OpenLocationCode.isValidCode(code)) {
            return new Reading.Other();
        }
        if (OpenLocationCode.isFullCode(code)) {
            return Reading.Understood.named(middle(new OpenLocationCode(code)), Notation.PLUS_CODE);
        }
        if (!alone) {
            return new Reading.Refused(Fault.SHORT_CODE_OF_A_TOWN, match.group(2).strip());
        }
        if (reference == null) {
            return new Reading.Refused(Fault.SHORT_CODE_ALONE, code);
        }
        return Reading.Understood.named(middle(new OpenLocationCode(code).recover(reference.lat(), reference.lon())), Notation.PLUS_CODE);
    }

    private static LonLat middle(OpenLocationCode code) {
        OpenLocationCode.CodeArea area = code.decode();
        return new LonLat(Wrap.longitude(area.getCenterLongitude()), Math.clamp(area.getCenterLatitude(), -90, 90));
    }
}
