package uz.posbon.sdk.internal.eido;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.internal.xml.XmlNode;
import uz.posbon.sdk.internal.xml.XmlReader;

/** Reads a PIDF-LO: of any shape its centre, or the middle of its corners; of a civic address one line. */
final class PidfReader {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int MOST_NUMBERS = 10_000;

    /** What it says; either may be missing. */
    record Place(@Nullable GeoPoint position, @Nullable String address) {}

    private PidfReader() {}

    /** @throws XMLStreamException if it is not XML, or its numbers are none */
    static Place read(String pidf) throws XMLStreamException {
        XmlNode root = XmlReader.read(pidf.strip().getBytes(StandardCharsets.UTF_8));
        Optional<String> address = root.tree()
                .filter(n -> n.name().equals("civicAddress"))
                .map(CivicAddress::line)
                .filter(line -> !line.isEmpty())
                .findFirst();
        return new Place(position(root), address.orElse(null));
    }

    private static @Nullable GeoPoint position(XmlNode root) throws XMLStreamException {
        Optional<XmlNode> list = root.tree().filter(n -> n.name().equals("posList")).findFirst();
        List<double[]> corners = new ArrayList<>();
        if (list.isPresent()) {
            double[] numbers = numbers(list.get().text());
            int step = "3".equals(list.get().attribute("srsDimension")) ? 3 : 2;
            for (int i = 0; i + 1 < numbers.length; i += step) {
                corners.add(new double[] {numbers[i], numbers[i + 1]});
            }
        } else {
            for (XmlNode pos : root.tree().filter(n -> n.name().equals("pos")).toList()) {
                double[] numbers = numbers(pos.text());
                if (numbers.length < 2) {
                    throw new XMLStreamException("its position has fewer than two numbers");
                }
                corners.add(numbers);
            }
        }
        return corners.isEmpty() ? null : middle(corners);
    }

    /** A ring ends where it began; that corner counts once. */
    private static GeoPoint middle(List<double[]> corners) throws XMLStreamException {
        boolean closed = corners.size() > 1 && corners.getFirst()[0] == corners.getLast()[0] && corners.getFirst()[1] == corners.getLast()[1];
        List<double[]> once = closed ? corners.subList(0, corners.size() - 1) : corners;
        if (once.size() == 1) {
            return point(once.getFirst()[1], once.getFirst()[0]);
        }
        return point(once.stream().mapToDouble(c -> c[1]).average().orElseThrow(), once.stream().mapToDouble(c -> c[0]).average().orElseThrow());
    }

    private static GeoPoint point(double longitude, double latitude) throws XMLStreamException {
        try {
            return new GeoPoint(longitude, latitude);
        } catch (IllegalArgumentException e) {
            throw new XMLStreamException(e.getMessage(), e);
        }
    }

    private static double[] numbers(String text) throws XMLStreamException {
        String[] words = BLANKS.split(text.strip());
        if (words.length > MOST_NUMBERS) {
            throw new XMLStreamException("its shape has too many corners");
        }
        double[] numbers = new double[words.length];
        for (int i = 0; i < words.length; i++) {
            try {
                numbers[i] = Double.parseDouble(words[i]);
            } catch (NumberFormatException e) {
                throw new XMLStreamException("its position '" + (words[i].length() > 20 ? words[i].substring(0, 20) : words[i]) + "' is not a number", e);
            }
        }
        return numbers;
    }
}
