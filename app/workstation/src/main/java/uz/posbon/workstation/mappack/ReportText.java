package uz.posbon.workstation.mappack;

import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.LonLatBox;
import uz.posbon.ui.map.Mercator;
import uz.posbon.ui.map.tiles.TileId;
import uz.posbon.ui.map.tiles.pack.PackFacts;

/** A report for people. */
final class ReportText {

    private ReportText() {}

    static String of(PackReport report) {
        StringJoiner lines = new StringJoiner("\n");
        lines.add(report.file() + ": " + (report.isUsable() ? "good" : "unusable"));
        PackFacts facts = report.facts();
        if (facts != null) {
            lines.add(say("  %s of %s, %s, %.1f MB", facts.kind(), facts.format(), pixels(report.tileSize()), report.bytes() / 1e6));
            lines.add("  name      " + dash(facts.name()));
            lines.add("  owed to   " + dash(facts.attribution()));
            lines.add("  bounds    " + bounds(facts.bounds()));
        }
        if (!report.zooms().isEmpty()) {
            lines.add("");
            lines.add("  zoom        tiles  of its bounds   Tashkent  Uzbekistan  decoded  first hole at");
            report.zooms().forEach(zoom -> lines.add(row(zoom)));
            lines.add("");
        }
        report.problems().forEach(problem -> lines.add("  unusable: " + problem));
        report.warnings().forEach(warning -> lines.add("  note: " + warning));
        return lines.toString();
    }

    private static String row(ZoomReport zoom) {
        Long found = zoom.found();
        Long expected = zoom.expected();
        String share = found == null || expected == null ? "-" : percent((double) found / expected);
        return say("  %4d  %11d  %13s  %9s  %10s  %7d  %s", zoom.zoom(), zoom.tiles(), share,
                percent(zoom.shares().getOrDefault(Area.TASHKENT, 0.0)), percent(zoom.shares().getOrDefault(Area.UZBEKISTAN, 0.0)),
                zoom.sampled(), place(zoom.missing())).stripTrailing();
    }

    /** All is said only of all: 99.99 is not 100. */
    private static String percent(double share) {
        return share == 1 ? "all" : share == 0 ? "none" : say("%.1f %%", Math.clamp(Math.floor(share * 1000) / 10, 0.1, 99.9));
    }

    private static String place(@Nullable TileId missing) {
        if (missing == null) {
            return "";
        }
        double side = 1L << missing.zoom();
        return say("%.4f,%.4f", Mercator.lat((missing.y() + 0.5) / side), Mercator.lon((missing.x() + 0.5) / side));
    }

    private static String bounds(@Nullable LonLatBox box) {
        return box == null ? "-" : say("%.4f,%.4f to %.4f,%.4f (latitude, longitude)", box.south(), box.west(), box.north(), box.east());
    }

    private static String pixels(int side) {
        return side == 0 ? "no tile readable" : side + " x " + side + " pixels";
    }

    private static String dash(String text) {
        return text.isEmpty() ? "-" : text;
    }

    private static String say(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
