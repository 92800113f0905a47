package uz.posbon.backend.cap;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One element of a CAP message: its name, its own text, its children in their order. */
final class Element {
    final String namespace;
    final String name;
    final List<Element> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Element(@Nullable String namespace, String name) {
        this.namespace = namespace == null ? "" : namespace;
        this.name = name;
    }

    void append(String more) {
        text.append(more);
    }

    /** Its text without the space around it. */
    String text() {
        return text.toString().strip();
    }

    List<Element> all(String childName) {
        return children.stream().filter(child -> child.name.equals(childName)).toList();
    }

    /** Text of the first child of this name; null when there is none or it is empty. */
    @Nullable String first(String childName) {
        for (Element child : children) {
            if (child.name.equals(childName)) {
                String value = child.text();
                return value.isEmpty() ? null : value;
            }
        }
        return null;
    }
}
