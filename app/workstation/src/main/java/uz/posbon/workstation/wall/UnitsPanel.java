package uz.posbon.workstation.wall;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitPosition;
import uz.posbon.sdk.unit.UnitStatus;
import uz.posbon.sdk.wall.ScenePanel;
import uz.posbon.ui.symbol.Tone;
import uz.posbon.workstation.recommend.Recommendation;
import uz.posbon.workstation.words.Words;

/** The units as a wall shows them: how many there are of each status, then those that work, the latest change first. Pure. */
final class UnitsPanel {
    private static final int MOST = 40;

    private UnitsPanel() {}

    static PanelModel of(ScenePanel.Units panel, Picture picture, Instant now, Words words) {
        List<Unit> all = picture.units().values().stream()
                .filter(unit -> QueuePanel.matches(panel.filter(), unit.callSign(), unit.agencyId(), words.name("status", unit.status())))
                .toList();
        List<PanelModel.Row> rows = new ArrayList<>();
        for (UnitStatus status : UnitStatus.KNOWN) {
            long count = all.stream().filter(unit -> unit.status().equals(status)).count();
            if (count > 0) {
                Tone tone = Tones.of(status);
                rows.add(new PanelModel.Row(tone, tone.shape(), Long.toString(count), words.name("status", status), "", ""));
            }
        }
        all.stream()
                .filter(unit -> unit.incidentId() != null)
                .sorted(Comparator.comparing(Unit::statusTime).reversed().thenComparing(Unit::id))
                .limit(MOST)
                .forEach(unit -> rows.add(row(unit, picture, now, words)));
        return new PanelModel.Rows(words.text("panel.units"), Integer.toString(all.size()), words.text("seat.empty"), rows);
    }

    /** How old its position is, once that is too old to count on. */
    private static String old(@Nullable UnitPosition position, Instant now, Words words) {
        if (!Recommendation.isStale(position, now)) {
            return "";
        }
        return position == null ? words.text("map.unit.nowhere") : words.text("map.unit.position") + " " + Ages.span(position.time(), now);
    }

    private static String join(String number, String remark) {
        return number.isEmpty() || remark.isEmpty() ? number + remark : number + " \u00B7 " + remark;
    }

    private static PanelModel.Row row(Unit unit, Picture picture, Instant now, Words words) {
        Incident incident = unit.incidentId() == null ? null : picture.incidents().get(unit.incidentId());
        Tone tone = Tones.of(unit.status());
        return new PanelModel.Row(tone, tone.shape(), unit.callSign(), words.name("status", unit.status()),
                join(incident == null ? "" : QueuePanel.number(incident), old(picture.positions().get(unit.id()), now, words)), Ages.span(unit.statusTime(), now));
    }
}
