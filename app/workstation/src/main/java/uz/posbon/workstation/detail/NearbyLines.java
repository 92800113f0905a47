package uz.posbon.workstation.detail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.workstation.recommend.Duplicates;
import uz.posbon.workstation.verb.Numbers;
import uz.posbon.workstation.words.Words;

/** What may be the same as an alarm, so that nobody sends a second crew to one fire. */
final class NearbyLines {
    private NearbyLines() {}

    static List<String> of(List<Duplicates.Match> near, Picture picture, Instant now, Words words) {
        return near.stream().map(match -> line(picture, match, now, words)).toList();
    }

    private static String line(Picture picture, Duplicates.Match match, Instant now, Words words) {
        String distance = words.text("detail.metres", Map.of("metres", Long.toString(Math.round(match.metres()))));
        Incident incident = match.incident();
        if (incident != null) {
            long units = picture.assignmentsOf(incident.id()).stream().filter(Assignment::isOpen).count();
            return String.join("  ", Numbers.of(incident), distance, words.count("incident.units", units), incident.title());
        }
        Alarm other = match.alarm();
        return other == null ? "" : String.join("  ", Numbers.of(other), distance,
                Words.span(Duration.between(other.reportedTime(), now)), other.in(words.tag()).title());
    }
}
