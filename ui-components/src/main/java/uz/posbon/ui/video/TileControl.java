package uz.posbon.ui.video;

import java.util.Locale;
import java.util.Optional;

/** What can be done on a tile by a click. */
public enum TileControl {
    BACK_10("−10"),
    BACK_30("−30"),
    BACK_60("−60"),
    FORWARD_10("+10"),
    STEP_BACK("mdmz-skip_previous"),
    PAUSE("mdmz-pause"),
    PLAY("mdmz-play_arrow"),
    STEP_FORWARD("mdmz-skip_next"),
    SLOWER("mdmz-remove"),
    FASTER("mdal-add"),
    LIVE("mdal-fast_forward"),
    SOUND_ON("mdmz-volume_off"),
    SOUND_OFF("mdmz-volume_up"),
    WHOLE("mdmz-zoom_out_map"),
    SNAPSHOT("mdmz-photo_camera"),
    EVIDENCE("mdmz-save_alt"),
    STEER("mdal-control_camera");

    private final String face;

    /** @param face an icon's name, or letters */
    TileControl(String face) {
        this.face = face;
    }

    Optional<String> icon() {
        return face.startsWith("md") ? Optional.of(face) : Optional.empty();
    }

    String letters() {
        return face.startsWith("md") ? "" : face;
    }

    /** The key of its word: {@code video.control.back-10} and so on. */
    String key() {
        return "video.control." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
