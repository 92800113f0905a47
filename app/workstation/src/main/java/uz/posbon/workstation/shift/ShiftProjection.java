package uz.posbon.workstation.shift;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.shift.Break;
import uz.posbon.sdk.shift.Shift;
import uz.posbon.sdk.shift.ShiftHandover;
import uz.posbon.sdk.shift.ShiftStatistics;
import uz.posbon.workstation.words.Phrase;
import uz.posbon.workstation.words.Words;

/** Reads from the picture who is on shift, what is offered to whom, and the sheet of open cases. Pure. */
public final class ShiftProjection {
    private final Picture picture;
    private final String operator;
    private final Words words;

    private ShiftProjection(Picture picture, String operator, Words words) {
        this.picture = picture;
        this.operator = operator;
        this.words = words;
    }

    /**
     * What to show the operator.
     *
     * @param barred why he can do nothing here; says nothing where he can
     * @param notes what he wrote for the next one, by incident
     * @param statistics of his shift, as far as they are known
     */
    public static ShiftModel of(
            Picture picture, String operator, Phrase barred, Map<String, String> notes, @Nullable ShiftStatistics statistics, Words words) {
        return new ShiftProjection(picture, operator, words).model(barred, notes, statistics);
    }

    /** The operator's own shift; null while he has none. */
    public static @Nullable Shift own(Picture picture, String operator) {
        return picture.shifts().values().stream().filter(s -> s.operator().equals(operator)).findFirst().orElse(null);
    }

    /** The shifts others offer to the operator, the oldest first. */
    public static List<Shift> offeredTo(Picture picture, String operator) {
        return picture.shifts().values().stream()
                .filter(s -> !s.operator().equals(operator) && isOffered(s.offer(), operator))
                .sorted(Comparator.comparing(Shift::number))
                .toList();
    }

    private static boolean isOffered(@Nullable ShiftHandover offer, String operator) {
        return offer != null && offer.isFor(operator);
    }

    private ShiftModel model(Phrase barred, Map<String, String> notes, @Nullable ShiftStatistics statistics) {
        boolean closed = !barred.equals(Phrase.NOTHING);
        Shift own = own(picture, operator);
        Shift offering = offeredTo(picture, operator).stream().findFirst().orElse(null);
        ShiftHandover offer = offering == null ? null : offering.offer();
        ShiftCases cases = new ShiftCases(picture, words);
        Set<String> known = offer == null ? Set.of() : Set.copyOf(offer.incidentIds());
        return new ShiftModel(
                status(own),
                stage(own),
                offering == null || offer == null ? null : new ShiftModel.Offered(
                        offering.id() + " " + offering.version(), offering.operator(), offer.text() == null ? "" : offer.text()),
                closed ? words.say(barred) : notice(own, offering),
                closed,
                onDuty(),
                own == null || statistics == null || !statistics.shiftId().equals(own.id()) ? List.of() : figures(statistics),
                offer == null ? cases.all(notes::get, id -> false) : cases.all(offer::note, id -> !known.contains(id)));
    }

    private static ShiftModel.Stage stage(@Nullable Shift own) {
        if (own == null) {
            return ShiftModel.Stage.OFF;
        }
        if (own.offer() != null) {
            return ShiftModel.Stage.OFFERED;
        }
        return own.isPresent() ? ShiftModel.Stage.AT_WORK : ShiftModel.Stage.ON_BREAK;
    }

    private String status(@Nullable Shift own) {
        if (own == null) {
            return words.text("shift.status.off", Map.of("operator", operator));
        }
        Break current = own.currentBreak();
        return current == null
                ? words.text("shift.status.on", Map.of("time", ShiftCases.clock(own.startedTime(), words), "operator", operator))
                : words.text("shift.status.break", Map.of("time", ShiftCases.clock(current.startedTime(), words), "operator", operator));
    }

    private String notice(@Nullable Shift own, @Nullable Shift offering) {
        if (offering != null) {
            return words.text("shift.notice.offered", Map.of("operator", offering.operator()));
        }
        if (own != null) {
            ShiftHandover waiting = own.offer();
            return waiting == null ? "" : waiting.to() == null
                    ? words.text("shift.notice.waiting")
                    : words.text("shift.notice.waitingFor", Map.of("operator", waiting.to()));
        }
        return picture.endedShifts().reversed().stream()
                .filter(s -> s.operator().equals(operator))
                .findFirst()
                .map(this::ended)
                .orElse("");
    }

    private String ended(Shift last) {
        ShiftHandover handover = last.handover();
        return handover == null || handover.acceptedTime() == null || handover.acceptedBy() == null
                ? ""
                : words.text("shift.notice.accepted", Map.of(
                        "operator", handover.acceptedBy(), "time", ShiftCases.clock(handover.acceptedTime(), words)));
    }

    private List<ShiftModel.Duty> onDuty() {
        return picture.shifts().values().stream()
                .sorted(Comparator.comparing(Shift::startedTime).thenComparing(Shift::number))
                .map(s -> new ShiftModel.Duty(s.operator(), ShiftCases.clock(s.startedTime(), words), remark(s), s.isPresent()))
                .toList();
    }

    private String remark(Shift shift) {
        List<String> remarks = new ArrayList<>();
        Break current = shift.currentBreak();
        if (current != null) {
            remarks.add(words.text("shift.onBreak", Map.of("time", ShiftCases.clock(current.startedTime(), words)))
                    + (current.reason() == null ? "" : " · " + current.reason()));
        }
        ShiftHandover offer = shift.offer();
        if (offer != null) {
            remarks.add(offer.to() == null ? words.text("shift.offers") : words.text("shift.offersTo", Map.of("operator", offer.to())));
        }
        return remarks.stream().collect(Collectors.joining(", "));
    }

    private List<ShiftModel.Fact> figures(ShiftStatistics s) {
        return List.of(
                new ShiftModel.Fact(words.text("shift.figure.acknowledged"), Integer.toString(s.alarmsAcknowledged())),
                new ShiftModel.Fact(words.text("shift.figure.toAcknowledge"), span(s.medianToAcknowledge()) + " / " + span(s.p90ToAcknowledge())),
                new ShiftModel.Fact(words.text("shift.figure.opened"), Integer.toString(s.incidentsOpened())),
                new ShiftModel.Fact(words.text("shift.figure.sent"), Integer.toString(s.unitsSent())),
                new ShiftModel.Fact(words.text("shift.figure.toFirstUnit"), span(s.medianToFirstUnit())),
                new ShiftModel.Fact(words.text("shift.figure.closed"), Integer.toString(s.incidentsClosed())),
                new ShiftModel.Fact(words.text("shift.figure.onBreak"), Words.span(s.onBreak())));
    }

    private static String span(@Nullable Duration duration) {
        return duration == null ? "–" : Words.span(duration);
    }
}
