package uz.posbon.sdk.internal.eido;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import uz.posbon.sdk.eido.EidoFinding;

/**
 * One object of a document somebody else wrote. Members of a wrong type count as missing and are remarked on; so one bad member never
 * costs the rest.
 */
final class Part {
    private static final int MOST_DIGITS = 9;

    private final Map<?, ?> members;
    private final String pointer;
    private final Remarks remarks;

    Part(Map<?, ?> members, String pointer, Remarks remarks) {
        this.members = members;
        this.pointer = pointer;
        this.remarks = remarks;
    }

    /** Where it stands, as JSON Pointer. */
    String pointer() {
        return pointer;
    }

    String pointer(String member) {
        return pointer + "/" + member.replace("~", "~0").replace("/", "~1");
    }

    void remark(String member, EidoFinding finding, String... values) {
        remarks.add(pointer(member), finding, values);
    }

    Iterable<String> names() {
        return members.keySet().stream().map(String::valueOf).toList();
    }

    boolean has(String member) {
        return members.get(member) != null;
    }

    /** How many a member holds. */
    int count(String member) {
        return members.get(member) instanceof List<?> list ? list.size() : has(member) ? 1 : 0;
    }

    /** A text that says something. */
    Optional<String> text(String member) {
        Object value = members.get(member);
        if (value == null) {
            return Optional.empty();
        }
        if (!(value instanceof String text)) {
            remark(member, EidoFinding.NOT_TEXT);
            return Optional.empty();
        }
        return Optional.of(clean(text)).filter(t -> !t.isBlank());
    }

    Optional<Instant> time(String member) {
        Optional<String> text = text(member);
        try {
            return text.map(t -> OffsetDateTime.parse(t.strip()).toInstant());
        } catch (DateTimeException e) {
            remark(member, EidoFinding.NOT_TIME);
            return Optional.empty();
        }
    }

    OptionalInt whole(String member) {
        Object value = members.get(member);
        if (value == null) {
            return OptionalInt.empty();
        }
        if (value instanceof Integer number) {
            return OptionalInt.of(number);
        }
        if (value instanceof String text && text.strip().matches("\\d{1," + MOST_DIGITS + "}")) {
            return OptionalInt.of(Integer.parseInt(text.strip()));
        }
        remark(member, EidoFinding.NOT_WHOLE);
        return OptionalInt.empty();
    }

    /** All texts of a member; one that stands alone counts as a list of one. */
    List<String> texts(String member) {
        List<String> texts = new ArrayList<>();
        List<?> values = list(member);
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof String text) {
                texts.add(clean(text));
            } else {
                remarks.add(pointer(member) + "/" + i, EidoFinding.NOT_TEXT);
            }
        }
        return texts.stream().filter(t -> !t.isBlank()).toList();
    }

    /** All objects of a member; one that stands alone counts as a list of one. */
    List<Part> parts(String member) {
        List<Part> parts = new ArrayList<>();
        List<?> values = list(member);
        for (int i = 0; i < values.size(); i++) {
            String at = members.get(member) instanceof List<?> ? pointer(member) + "/" + i : pointer(member);
            if (values.get(i) instanceof Map<?, ?> map) {
                parts.add(new Part(map, at, remarks));
            } else {
                remarks.add(at, EidoFinding.NOT_OBJECT);
            }
        }
        return parts;
    }

    /** The ids a member refers to. */
    List<String> references(String member) {
        return parts(member).stream().flatMap(p -> p.reference().stream()).toList();
    }

    private Optional<String> reference() {
        Optional<String> id = text("$ref");
        if (id.isEmpty()) {
            remark("$ref", EidoFinding.MISSING);
        }
        return id;
    }

    private List<?> list(String member) {
        Object value = members.get(member);
        return value == null ? List.of() : value instanceof List<?> list ? list : List.of(value);
    }

    /** Without what no screen shows and no log can keep: control characters, halves of characters; line ends as {@code \n}. */
    private static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                out.append('\uFFFD');
            } else if (!Character.isISOControl(c) || c == '\n' || c == '\t') {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
