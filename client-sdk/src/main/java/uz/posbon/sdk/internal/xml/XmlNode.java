package uz.posbon.sdk.internal.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One element of a document. Names are local ones: prefixes are each sender's own, and some get the namespace wrong as well.
 *
 * @param text its own text, trimmed, without that of its children
 */
public record XmlNode(String name, Map<String, String> attributes, String text, List<XmlNode> children) {
    /** Its direct children of that name. */
    public Stream<XmlNode> all(String child) {
        return children.stream().filter(c -> c.name.equals(child));
    }

    /** The first child down this path. */
    public Optional<XmlNode> at(String... path) {
        Optional<XmlNode> here = Optional.of(this);
        for (String step : path) {
            here = here.flatMap(node -> node.all(step).findFirst());
        }
        return here;
    }

    /** The text down this path; empty when it is not there. */
    public String textAt(String... path) {
        return at(path).map(XmlNode::text).orElse("");
    }

    /** Empty when it has none. */
    public String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** This and everything below it, from the top. */
    public Stream<XmlNode> tree() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlNode::tree));
    }
}
