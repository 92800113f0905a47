package uz.posbon.ui.video;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** What the manifest says. Written by hand, because the controls bring no JSON library along. */
final class EvidenceManifest {

    private EvidenceManifest() {}

    static String json(EvidenceOrder order, Instant exportedAt, List<EvidenceFile> files, List<EvidenceGap> missing, boolean memoryShort) {
        return """
                {
                  "format": "posbon-evidence/1",
                  "camera": { "id": %s, "name": %s },
                  "from": %s,
                  "to": %s,
                  "complete": %b,
                  "missing": [%s],
                  "memoryShort": %b,
                  "operator": %s,
                  "reason": %s,
                  "exportedAt": %s,
                  "note": "Packets as they came from the camera, not encoded anew. A file begins with the key picture before 'from'.",
                  "files": [
                %s
                  ]
                }
                """.formatted(
                quote(order.cameraId()), quote(order.cameraName()), quote(order.from()), quote(order.to()), missing.isEmpty(),
                missing.stream().map(EvidenceManifest::gap).collect(Collectors.joining(", ")), memoryShort, quote(order.operator()), quote(order.reason()), quote(exportedAt), files.stream().map(EvidenceManifest::file).collect(Collectors.joining(",\n")));
    }

    private static String gap(EvidenceGap gap) {
        return "{ \"from\": %s, \"to\": %s }".formatted(quote(gap.from()), quote(gap.to()));
    }

    private static String file(EvidenceFile file) {
        Clip take = file.take();
        StreamFormat format = take.packets().getFirst().format();
        return """
                    { "file": %s, "sha256": "%s", "bytes": %d, "codec": %s, "width": %d, "height": %d,
                      "pictures": %d, "firstPicture": %s, "lastPicture": %s }\
                """.formatted(
                quote(file.name()), file.sha256(), file.bytes(), quote(format.codec()), format.width(), format.height(),
                take.packets().size(), quote(Clip.instant(take.begin())), quote(Clip.instant(take.end())));
    }

    private static String quote(Object value) {
        StringBuilder quoted = new StringBuilder("\"");
        value.toString().chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c < ' ') {
                quoted.append("\\u%04x".formatted(c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }
}
