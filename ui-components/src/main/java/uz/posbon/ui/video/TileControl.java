package uz.posbon.ui.video;

import java.util.Locale;

/** What can be done on a tile by a click. */
public enum TileControl {
    BACK_10("mdmz-replay_10"),
    BACK_30("mdmz-replay_30"),
    BACK_60("mdmz-replay"),
    STEP_BACK("mdmz-skip_previous"),
    PAUSE("mdmz-pause"),
    PLAY("mdmz-play_arrow"),
    STEP_FORWARD("mdmz-skip_next"),
    SLOWER("mdmz-remove"),
    FASTER("mdal-add"),
    LIVE("mdal-fast_forward"),
    WHOLE("mdmz-zoom_out_map"),
    SNAPSHOT("mdmz-photo_camera"),
    EVIDENCE("mdmz-save_alt"),
    STEER("mdal-control_camera");

    private final String icon;

    TileControl(String icon) {
        this.icon = icon;
    }

    String icon() {
        return icon;
    }

    /** The key of its word: {@code video.control.back-10} and so on. */
    String key() {
        return "video.control." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
