package uz.posbon.sdk.internal.eido;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uz.posbon.sdk.internal.xml.XmlNode;

/** A civic address (RFC 5139) as the one line a desk has for it: street and house, building, then outwards to the country. */
final class CivicAddress {
    private static final List<String> STREET = List.of("PRM", "PRD", "RD", "STS", "POD", "POM", "HNO", "HNS");
    private static final List<String> INSIDE = List.of("BLD", "UNIT", "FLR", "ROOM", "SEAT");
    private static final List<String> NAMES = List.of("NAM", "LMK", "LOC");
    private static final List<String> OUTWARDS = List.of("A6", "A5", "A4", "A3", "A2", "A1", "PC", "country");

    private CivicAddress() {}

    /** Empty when it says nothing. */
    static String line(XmlNode civic) {
        return Stream.of(
                        STREET.stream().map(civic::textAt).filter(t -> !t.isEmpty()).collect(Collectors.joining(" ")),
                        joined(civic, INSIDE),
                        joined(civic, NAMES),
                        joined(civic, OUTWARDS))
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String joined(XmlNode civic, List<String> names) {
        return names.stream().map(civic::textAt).filter(t -> !t.isEmpty()).collect(Collectors.joining(", "));
    }
}
