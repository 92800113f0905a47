package uz.posbon.workstation.room;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.room.AlarmFigures;
import uz.posbon.sdk.room.RoomFigure;
import uz.posbon.sdk.room.RoomRow;
import uz.posbon.sdk.stream.TelemetryEvent;
import uz.posbon.ui.figure.Figure;
import uz.posbon.ui.symbol.Tone;
import uz.posbon.workstation.room.RoomModel.Behind;
import uz.posbon.workstation.room.RoomModel.Section;
import uz.posbon.workstation.room.RoomModel.Tile;
import uz.posbon.workstation.words.Words;

/** Tiles of how the alarms behave, and of what has fallen silent. Pure. */
final class AlarmTiles {
    private static final String LOST = "lost";
    private static final String CAMERA = "camera";

    private final Words words;
    private final List<Tile> tiles = new ArrayList<>();

    AlarmTiles(Words words) {
        this.words = words;
    }

    Section section(AlarmFigures a, Picture picture, Instant now) {
        add("raised", a.raised(), words.text("room.perTen"), a.flood() ? words.text("room.flood") : "", a.flood() ? Tone.EXTREME : Tone.NEUTRAL, RoomFigure.RAISED);
        add("raisedHour", a.raisedHour(), words.text("room.perHour"), "", Tone.NEUTRAL, RoomFigure.RAISED_HOUR);
        add("unacknowledged", a.unacknowledged(), "", "", Tone.NEUTRAL, RoomFigure.UNACKNOWLEDGED);
        add("standing", a.standing(), "", words.text("room.standing.rule"), some(a.standing(), Tone.MODERATE), RoomFigure.STANDING);
        add("chattering", a.chattering(), "", words.text("room.chattering.rule"), some(a.chattering(), Tone.MODERATE), RoomFigure.CHATTERING);
        add("nuisance", a.nuisance(), "", words.text("room.nuisance.rule"), some(a.nuisance(), Tone.MODERATE), RoomFigure.NUISANCE);
        add("shelved", a.shelved(), "", "", Tone.NEUTRAL, RoomFigure.SHELVED);
        add("silent", a.silent(), words.text("room.of", Map.of("n", Integer.toString(a.sources()))), words.text("room.silent.rule"),
                some(a.silent(), Tone.MODERATE), RoomFigure.SILENT, Behind.asked(words.text("room.sources"), RoomFigure.SOURCES, null));
        cameras(picture, now);
        return new Section("alarms", words.text("room.section.alarms"), tiles);
    }

    /** Of those somebody says something of; the rest, and what was said long ago, is not known, which is not the same as none. */
    private void cameras(Picture picture, Instant now) {
        List<TelemetryEvent.CameraHealth> cameras = picture.cameras().values().stream().filter(camera -> !camera.isOld(now)).toList();
        List<RoomRow> lost = cameras.stream()
                .filter(camera -> camera.state().equals(LOST))
                .map(camera -> new RoomRow(CAMERA, camera.cameraId(), null, name(camera.cameraId(), picture), camera.since(), null, null))
                .sorted(Comparator.comparing(RoomRow::title))
                .toList();
        String name = words.text("room.cameras");
        tiles.add(new Tile("cameras", cameras.isEmpty()
                ? new Figure(name, "–", "", words.text("room.cameras.none"), "", Tone.NEUTRAL)
                : new Figure(name, Integer.toString(lost.size()), words.text("room.of", Map.of("n", Integer.toString(cameras.size()))), "", "", some(lost.size(), Tone.SEVERE)),
                Behind.known(name, lost)));
    }

    private static String name(String cameraId, Picture picture) {
        Camera camera = picture.catalogue().cameras().get(cameraId);
        return camera == null ? cameraId : camera.name();
    }

    private void add(String key, int count, String unit, String limit, Tone tone, RoomFigure behind, Behind... others) {
        String name = words.text("room.alarms." + key);
        List<Behind> all = new ArrayList<>(List.of(Behind.asked(name, behind, null)));
        all.addAll(List.of(others));
        tiles.add(new Tile(key, new Figure(name, Integer.toString(count), unit, limit, "", tone), all));
    }

    private static Tone some(int count, Tone tone) {
        return count > 0 ? tone : Tone.NEUTRAL;
    }
}
