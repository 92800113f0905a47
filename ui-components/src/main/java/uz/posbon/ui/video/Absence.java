package uz.posbon.ui.video;

/** What is missing on this machine to play something. */
public enum Absence {
    /** FFmpeg cannot be loaded: live cameras do not play. */
    FFMPEG,
    /** VLC's library is not installed: some recordings do not play. */
    VLC,
    /** No engine there is plays such addresses. */
    ENGINE
}
