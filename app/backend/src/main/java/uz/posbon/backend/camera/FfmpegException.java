package uz.posbon.backend.camera;

import static org.bytedeco.ffmpeg.global.avutil.av_strerror;

import java.io.IOException;

/** FFmpeg refused a call; the message is its own. */
final class FfmpegException extends IOException {
    private static final long serialVersionUID = 1;
    private static final int LONGEST_MESSAGE = 256;

    FfmpegException(String what, int error) {
        super(what + ": " + describe(error));
    }

    FfmpegException(String what) {
        super(what);
    }

    static void check(String what, int result) throws FfmpegException {
        if (result < 0) {
            throw new FfmpegException(what, result);
        }
    }

    private static String describe(int error) {
        byte[] text = new byte[LONGEST_MESSAGE];
        av_strerror(error, text, text.length);
        int end = 0;
        while (end < text.length && text[end] != 0) {
            end++;
        }
        return new String(text, 0, end, java.nio.charset.StandardCharsets.UTF_8);
    }
}
