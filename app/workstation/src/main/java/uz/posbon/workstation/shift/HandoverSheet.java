package uz.posbon.workstation.shift;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import uz.posbon.workstation.words.Words;

/** The sheet of open cases as Markdown, to be printed or sent: it reads without a program, too. Pure. */
public final class HandoverSheet {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private HandoverSheet() {}

    public static String of(ShiftModel model, Instant now, Words words) {
        StringBuilder text = new StringBuilder("# ").append(words.text("shift.sheet")).append("\n\n");
        text.append(MOMENT.format(now.atZone(words.zone()))).append(" · ").append(model.status()).append(" · ")
                .append(words.count("shift.cases", model.cases().size())).append("\n\n");
        model.onDuty().forEach(duty -> text.append("- ").append(words.text("shift.since", Map.of("operator", duty.operator(), "time", duty.since())))
                .append(duty.remark().isEmpty() ? "" : ", " + duty.remark()).append('\n'));
        if (model.offered() != null && !model.offered().text().isEmpty()) {
            text.append('\n').append(model.offered().by()).append(": ").append(model.offered().text()).append('\n');
        }
        for (ShiftModel.Case one : model.cases()) {
            text.append("\n## ").append(one.number()).append(" P").append(one.priority()).append(' ').append(one.title()).append("\n\n");
            line(text, words.text("detail.address"), one.place());
            line(text, words.text("shift.opened"), one.since());
            line(text, words.text("detail.units"), one.units());
            line(text, words.text("shift.last"), one.last());
            line(text, words.text("shift.note"), one.note().isEmpty() ? "________________________________" : one.note());
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String value) {
        if (!value.isEmpty()) {
            text.append("- ").append(name).append(": ").append(value).append('\n');
        }
    }
}
