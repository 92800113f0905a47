package uz.posbon.workstation.words;

import uz.posbon.ui.command.CommandWords;
import uz.posbon.ui.dock.DockWords;
import uz.posbon.ui.map.MapWords;
import uz.posbon.ui.map.search.SearchWords;
import uz.posbon.ui.map.tool.ToolWords;
import uz.posbon.ui.queue.QueueWords;
import uz.posbon.ui.video.VideoWords;
import uz.posbon.ui.video.ptz.PtzWords;
import uz.posbon.ui.video.wall.WallWords;

/** The controls' words out of the desk's. */
public final class UiWords {
    private UiWords() {}

    public static QueueWords alarms(Words words) {
        return queue(words, "queue.alarms", "queue.alarms.empty");
    }

    public static QueueWords incidents(Words words) {
        return queue(words, "queue.incidents", "queue.incidents.empty");
    }

    /** The same where another time is shown and nothing can be opened. */
    public static QueueWords incidentsThen(Words words) {
        return queue(words, "queue.incidents", "replay.incidents.empty");
    }

    public static QueueWords attention(Words words) {
        return queue(words, "queue.attention", "queue.attention.empty");
    }

    public static QueueWords health(Words words) {
        return queue(words, "queue.health", "queue.health.empty");
    }

    private static QueueWords queue(Words words, String title, String empty) {
        return new QueueWords(
                words.text(title),
                count -> words.count("queue.waiting", count),
                words.text("queue.filter"),
                words.text(empty),
                words.text("queue.nothingMatches"),
                words.text("queue.hour"),
                words.text("queue.day"),
                count -> words.count("queue.together", count),
                count -> words.count("queue.missed", count));
    }

    public static DockWords dock(Words words) {
        return new DockWords(
                words.text("dock.move"),
                words.text("dock.window"),
                words.text("dock.left"),
                words.text("dock.right"),
                words.text("dock.top"),
                words.text("dock.bottom"),
                words.text("dock.fold"),
                words.text("dock.hide"));
    }

    public static CommandWords command(Words words) {
        return new CommandWords(
                words.text("command.prompt"),
                words.text("command.running"),
                words.text("command.failed"),
                words.text("command.keys"),
                words.text("command.name"));
    }

    /** @param hint key of what an empty tile says */
    public static VideoWords video(Words words, String hint) {
        return VideoWords.from(key -> words.text(key.equals("video.idle-hint") ? hint : key));
    }

    public static WallWords wall(Words words) {
        return WallWords.from(words::text);
    }

    public static PtzWords ptz(Words words) {
        return PtzWords.from(words::text);
    }

    public static MapWords map(Words words) {
        return MapWords.from(words::text);
    }

    public static ToolWords tools(Words words) {
        return ToolWords.from(words::text, words.locale());
    }

    public static SearchWords search(Words words) {
        return SearchWords.from(words::text, words.locale());
    }
}
