package uz.posbon.ui.video;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Every word a tile can show, in the operator's language.
 *
 * @param still before the time of a single picture that stands in the stream's place
 * @param retryIn with {@code {0}} where the seconds go
 * @param controls what a click does, one short phrase each
 * @param sounds why a tile is not heard, one short phrase each
 * @param kept how far back a camera can be replayed where memory is short, with {@code {0}} where the seconds go
 * @param losses why there is no picture, one short phrase each
 * @param absences what is missing on this machine and how to get it, one sentence each
 */
public record VideoWords(
        String idle,
        String idleHint,
        String hidden,
        String opening,
        String live,
        String playing,
        String replay,
        String paused,
        String ended,
        String stalled,
        String lost,
        String missing,
        String still,
        String retryIn,
        String retrying,
        Map<TileControl, String> controls,
        Map<SoundState, String> sounds,
        String kept,
        Map<Loss, String> losses,
        Map<Absence, String> absences) {

    /** What a tile says until the application gives it words. */
    public static final VideoWords ENGLISH = new VideoWords(
            "No camera", "Select an incident or a camera", "Not shown", "Opening", "Live", "Recording", "Replay", "Paused", "Ended", "No picture for", "Lost",
            "Cannot play", "Still from the camera", "next try in {0} s", "trying again",
            Map.ofEntries(
                    Map.entry(TileControl.BACK_10, "Back 10 s (R)"),
                    Map.entry(TileControl.BACK_30, "Back 30 s"),
                    Map.entry(TileControl.BACK_60, "Back 60 s"),
                    Map.entry(TileControl.FORWARD_10, "On 10 s (G)"),
                    Map.entry(TileControl.STEP_BACK, "Picture before (,)"),
                    Map.entry(TileControl.PAUSE, "Pause (Space)"),
                    Map.entry(TileControl.PLAY, "Play (Space)"),
                    Map.entry(TileControl.STEP_FORWARD, "Next picture (.)"),
                    Map.entry(TileControl.SLOWER, "Slower (-)"),
                    Map.entry(TileControl.FASTER, "Faster (+)"),
                    Map.entry(TileControl.LIVE, "Live (L)"),
                    Map.entry(TileControl.SOUND_ON, "Sound on (M)"),
                    Map.entry(TileControl.SOUND_OFF, "Sound off (M)"),
                    Map.entry(TileControl.WHOLE, "Whole picture (Z)"),
                    Map.entry(TileControl.SNAPSHOT, "Snapshot (S)"),
                    Map.entry(TileControl.EVIDENCE, "Export evidence (E)"),
                    Map.entry(TileControl.STEER, "Steer camera (T)")),
            Map.of(
                    SoundState.OPENING, "Sound is opening",
                    SoundState.NONE, "No sound in the stream",
                    SoundState.NO_DEVICE, "No sound device on this computer",
                    SoundState.LOST, "Sound lost",
                    SoundState.MISSING, "VLC is missing: no sound"),
            "{0} s kept, memory is short",
            Map.of(
                    Loss.UNKNOWN_HOST, "Unknown host",
                    Loss.UNREACHABLE, "Cannot be reached",
                    Loss.NO_ANSWER, "Does not answer",
                    Loss.LOGIN_REFUSED, "Login refused",
                    Loss.NOT_FOUND, "No such stream",
                    Loss.UNREADABLE, "Unreadable stream",
                    Loss.NO_VIDEO, "No video in the stream",
                    Loss.NO_SOUND, "No sound in the stream",
                    Loss.BROKEN_OFF, "Connection broke off"),
            Map.of(
                    Absence.FFMPEG, "FFmpeg does not run on this machine, live cameras do not play: install the Posbon package made for it",
                    Absence.VLC, "VLC's library is missing: live cameras play, some recordings do not. Install libvlc5 and vlc-plugin-base",
                    Absence.ENGINE, "No engine plays such addresses"));

    public VideoWords {
        controls = Map.copyOf(controls);
        sounds = Map.copyOf(sounds);
        losses = Map.copyOf(losses);
        absences = Map.copyOf(absences);
    }

    /**
     * Looks every word up by its key: {@code video.live}, {@code video.retry-in}, {@code video.loss.no-answer} and so on
     * (see {@code uz/posbon/ui/video/words.properties} for all of them in English).
     */
    public static VideoWords from(UnaryOperator<String> text) {
        Map<Loss, String> losses = new EnumMap<>(Loss.class);
        for (Loss loss : Loss.values()) {
            losses.put(loss, text.apply("video.loss." + loss.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
        Map<Absence, String> absences = new EnumMap<>(Absence.class);
        for (Absence absence : Absence.values()) {
            absences.put(absence, text.apply("video.absence." + absence.name().toLowerCase(Locale.ROOT)));
        }
        Map<TileControl, String> controls = new EnumMap<>(TileControl.class);
        for (TileControl control : TileControl.values()) {
            controls.put(control, text.apply(control.key()));
        }
        Map<SoundState, String> sounds = new EnumMap<>(SoundState.class);
        for (SoundState sound : EnumSet.complementOf(EnumSet.of(SoundState.OFF, SoundState.ON))) {
            sounds.put(sound, text.apply("video.sound." + sound.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
        return new VideoWords(
                text.apply("video.idle"), text.apply("video.idle-hint"), text.apply("video.hidden"), text.apply("video.opening"),
                text.apply("video.live"), text.apply("video.playing"), text.apply("video.replay"),
                text.apply("video.paused"), text.apply("video.ended"), text.apply("video.stalled"),
                text.apply("video.lost"), text.apply("video.missing"), text.apply("video.still"), text.apply("video.retry-in"), text.apply("video.retrying"),
                controls, sounds, text.apply("video.kept"), losses, absences);
    }

    /** Why it is not heard; empty when it is, or nobody asked. */
    String sound(SoundState state) {
        return sounds.getOrDefault(state, "");
    }

    String control(TileControl control) {
        return controls.getOrDefault(control, control.name());
    }

    String what(Absence absence) {
        return absences.getOrDefault(absence, absence.name());
    }

    String why(Loss loss) {
        return losses.getOrDefault(loss, loss.name());
    }
}
