package uz.posbon.workstation.eido;

import java.util.List;
import java.util.Locale;
import uz.posbon.sdk.eido.EidoRemark;
import uz.posbon.workstation.words.Phrase;

/** What was found in a document of another centre, in the operator's language. */
public final class FindingWords {
    private FindingWords() {}

    public static Phrase of(EidoRemark remark) {
        List<String> values = remark.values();
        return Phrase.of(
                "eido-finding." + remark.finding().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "where", remark.pointer().isEmpty() ? Phrase.of("eido.document") : Phrase.plain(remark.pointer()),
                "a", value(values, 0),
                "b", value(values, 1));
    }

    private static String value(List<String> values, int place) {
        return place < values.size() ? values.get(place) : "";
    }
}
