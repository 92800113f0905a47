package uz.posbon.workstation.mappack;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.LonLatBox;
import uz.posbon.ui.map.tiles.pack.PackFacts;

/** A report for programs: one JSON object in one line. */
final class ReportJson {

    private ReportJson() {}

    static String of(PackReport report) {
        PackFacts facts = report.facts();
        String said = facts == null ? "" : "\"kind\":%s,\"format\":%s,\"name\":%s,\"attribution\":%s,\"minzoom\":%d,\"maxzoom\":%d,\"bounds\":%s,"
                .formatted(quote(facts.kind()), quote(facts.format().name()), quote(facts.name()), quote(facts.attribution()),
                        facts.minZoom(), facts.maxZoom(), bounds(facts.bounds()));
        return "{\"file\":%s,\"usable\":%b,\"bytes\":%d,%s\"tileSize\":%d,\"zooms\":%s,\"problems\":%s,\"notes\":%s}".formatted(
                quote(report.file().toString()), report.isUsable(), report.bytes(), said, report.tileSize(),
                report.zooms().stream().map(ReportJson::zoom).collect(array()), texts(report.problems()), texts(report.warnings()));
    }

    private static String zoom(ZoomReport zoom) {
        return String.format(Locale.ROOT,
                "{\"zoom\":%d,\"tiles\":%d,\"found\":%s,\"expected\":%s,\"tashkent\":%.6f,\"uzbekistan\":%.6f,\"decoded\":%d}",
                zoom.zoom(), zoom.tiles(), zoom.found(), zoom.expected(), zoom.shares().getOrDefault(Area.TASHKENT, 0.0),
                zoom.shares().getOrDefault(Area.UZBEKISTAN, 0.0), zoom.sampled());
    }

    private static String bounds(@Nullable LonLatBox box) {
        return box == null ? "null" : "[%s,%s,%s,%s]".formatted(box.west(), box.south(), box.east(), box.north());
    }

    private static String texts(List<String> texts) {
        return texts.stream().map(ReportJson::quote).collect(array());
    }

    private static java.util.stream.Collector<CharSequence, ?, String> array() {
        return Collectors.joining(",", "[", "]");
    }

    private static String quote(String text) {
        String escaped = text.chars()
                .mapToObj(c -> c == '"' || c == '\\' ? "\\" + (char) c : c < ' ' ? String.format("\\u%04x", c) : Character.toString(c))
                .collect(Collectors.joining());
        return '"' + escaped + '"';
    }
}
