package uz.posbon.workstation.wall;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.catalogue.Zone;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.wall.ScenePanel;
import uz.posbon.ui.symbol.SymbolShape;
import uz.posbon.ui.symbol.Tone;
import uz.posbon.workstation.words.Words;

/** Queues as a wall shows them: the most urgent first, no more rows than a screen can hold. Pure. */
final class QueuePanel {
    /** More than the largest display has rows. */
    private static final int MOST = 40;

    private QueuePanel() {}

    static PanelModel of(ScenePanel.Queue queue, Picture picture, Instant now, Words words) {
        return queue.of().equals(ScenePanel.Queue.ALARMS) ? alarms(queue.filter(), picture, now, words) : incidents(queue.filter(), picture, now, words);
    }

    private static PanelModel alarms(@Nullable String filter, Picture picture, Instant now, Words words) {
        List<Alarm> all = picture.alarms().values().stream()
                .filter(alarm -> alarm.incidentId() == null)
                .map(alarm -> alarm.in(words.tag()))
                .filter(alarm -> matches(filter, alarm.title(), words.name("severity", alarm.severity()), alarm.source(),
                        zone(alarm.zoneId(), picture, words)))
                .toList();
        List<PanelModel.Row> rows = all.stream()
                .sorted(Comparator.comparing(Alarm::isAcknowledged).thenComparing(alarm -> alarm.severity().rank())
                        .thenComparing(Alarm::reportedTime, Comparator.reverseOrder()).thenComparing(Alarm::id))
                .limit(MOST)
                .map(alarm -> {
                    Tone tone = Tones.of(alarm.severity());
                    return new PanelModel.Row(tone, tone.shape(), "!" + alarm.number(), alarm.title(), zone(alarm.zoneId(), picture, words), Ages.span(alarm.reportedTime(), now));
                })
                .toList();
        return new PanelModel.Rows(words.text("queue.alarms"), Integer.toString(all.size()), words.text("seat.empty"), rows);
    }

    private static PanelModel incidents(@Nullable String filter, Picture picture, Instant now, Words words) {
        List<Incident> all = picture.incidents().values().stream()
                .filter(incident -> incident.isOpen() && matches(filter, incident.title(), words.name("category", incident.category()),
                        "p" + incident.priority(), zone(incident.zoneId(), picture, words)))
                .toList();
        List<PanelModel.Row> rows = all.stream()
                .sorted(Comparator.comparing(Incident::priority).thenComparing(Incident::reportedTime).thenComparing(Incident::id))
                .limit(MOST)
                .map(incident -> row(incident, picture, now, words))
                .toList();
        return new PanelModel.Rows(words.text("queue.incidents"), Integer.toString(all.size()), words.text("seat.empty"), rows);
    }

    private static PanelModel.Row row(Incident incident, Picture picture, Instant now, Words words) {
        long units = picture.assignmentsOf(incident.id()).stream().filter(Assignment::isOpen).count();
        String sent = units == 0 ? words.text("incident.noUnits") : words.count("incident.units", units);
        return new PanelModel.Row(Tones.ofPriority(incident.priority()), SymbolShape.CROSS, "P" + incident.priority() + " " + number(incident),
                incident.title(), sent, Ages.span(incident.reportedTime(), now));
    }

    static String number(Incident incident) {
        return String.format(Locale.ROOT, "#%04d", incident.number());
    }

    private static String zone(@Nullable String id, Picture picture, Words words) {
        Zone zone = id == null ? null : picture.catalogue().zones().get(id);
        return zone == null ? "" : words.local(zone.name());
    }

    /** Whether every word of the filter stands somewhere in these texts. */
    static boolean matches(@Nullable String filter, String... texts) {
        if (filter == null || filter.isBlank()) {
            return true;
        }
        String all = String.join(" ", texts).toLowerCase(Locale.ROOT);
        return List.of(filter.toLowerCase(Locale.ROOT).strip().split("\\s+")).stream().allMatch(all::contains);
    }
}
