package uz.posbon.backend.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import uz.posbon.backend.decide.Refusal;
import uz.posbon.backend.store.Command;
import uz.posbon.backend.store.Outcome;
import uz.posbon.backend.store.Reply;
import uz.posbon.sdk.alarm.AlarmApi;
import uz.posbon.sdk.alarm.NewAlarm;
import uz.posbon.sdk.problem.Problem;

/** Many alarms in one request: each is read, decided, kept under its key and answered by itself. */
final class AlarmBatch {
    private record Keyed(String key, JsonNode alarm) {}

    private record Batch(List<Keyed> alarms) {}

    private final Services services;

    AlarmBatch(Services services) {
        this.services = services;
    }

    void raise(Exchange x) {
        List<Keyed> alarms = x.body(Batch.class).alarms();
        check(alarms);
        List<@Nullable Refusal> unreadable = new ArrayList<>();
        List<Command> commands = new ArrayList<>();
        for (Keyed one : alarms) {
            try {
                NewAlarm report = services.bodies().read(one.alarm(), NewAlarm.class);
                commands.add(new Command(x.operator(report.source()), one.key(), fingerprint(one.alarm()), AlarmRoutes.raising(report)));
                unreadable.add(null);
            } catch (Refusal e) {
                unreadable.add(e);
            }
        }
        List<Outcome> outcomes = services.store().writer().performAll(commands);
        StringBuilder answers = new StringBuilder("{\"answers\":[");
        int next = 0;
        for (int i = 0; i < alarms.size(); i++) {
            Refusal refusal = unreadable.get(i);
            Outcome outcome = refusal == null ? outcomes.get(next++) : new Outcome(null, refusal);
            answers.append(i == 0 ? "" : ",").append(text(outcome));
        }
        x.json(answers.append("]}").toString());
    }

    private static void check(List<Keyed> alarms) {
        if (alarms.isEmpty() || alarms.size() > AlarmApi.BATCH) {
            throw Refusal.invalid("/alarms", "must hold 1 to " + AlarmApi.BATCH + " alarms");
        }
        for (int i = 0; i < alarms.size(); i++) {
            if (!Exchange.isKey(alarms.get(i).key())) {
                throw Refusal.invalid("/alarms/" + i + "/key", Exchange.KEY);
            }
        }
    }

    private String text(Outcome outcome) {
        Reply reply = outcome.reply();
        if (reply != null) {
            return "{\"status\":" + reply.status() + ",\"alarm\":" + reply.body() + "}";
        }
        Problem problem = Objects.requireNonNull(outcome.refusal()).problem();
        return "{\"status\":" + problem.status() + ",\"problem\":" + services.json().text(problem) + "}";
    }

    private static String fingerprint(JsonNode alarm) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return "batch " + HexFormat.of().formatHex(digest.digest(alarm.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
