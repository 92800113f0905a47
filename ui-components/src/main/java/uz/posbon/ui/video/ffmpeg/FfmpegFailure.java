package uz.posbon.ui.video.ffmpeg;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import org.bytedeco.ffmpeg.global.avutil;
import uz.posbon.ui.video.Loss;
import uz.posbon.ui.video.VideoStream;

/** What FFmpeg's error numbers mean to an operator. */
final class FfmpegFailure {

    /** POSIX numbers, which FFmpeg negates. */
    private static final int IO = -5;
    private static final int NO_SUCH_FILE = -2;

    private FfmpegFailure() {}

    /** @param opened whether the peer had taken the connection already */
    static Loss loss(VideoStream source, int code, boolean opened) {
        if (code == avutil.AVERROR_HTTP_UNAUTHORIZED() || code == avutil.AVERROR_HTTP_FORBIDDEN()) {
            return Loss.LOGIN_REFUSED;
        }
        if (code == avutil.AVERROR_HTTP_NOT_FOUND() || code == NO_SUCH_FILE) {
            return Loss.NOT_FOUND;
        }
        if (code == avutil.AVERROR_INVALIDDATA() || code == avutil.AVERROR_DEMUXER_NOT_FOUND()
                || code == avutil.AVERROR_DECODER_NOT_FOUND() || code == avutil.AVERROR_PROTOCOL_NOT_FOUND()) {
            return Loss.UNREADABLE;
        }
        if (opened) {
            return Loss.BROKEN_OFF;
        }
        return code == IO && unknown(source.uri().getHost()) ? Loss.UNKNOWN_HOST : Loss.UNREACHABLE;
    }

    static String words(int code) {
        byte[] text = new byte[128];
        avutil.av_strerror(code, text, text.length);
        int end = 0;
        while (end < text.length && text[end] != 0) {
            end++;
        }
        return new String(text, 0, end, StandardCharsets.UTF_8);
    }

    /** FFmpeg reports a name that cannot be resolved as a general input error. */
    private static boolean unknown(String host) {
        try {
            InetAddress.getByName(host);
            return false;
        } catch (UnknownHostException e) {
            return true;
        }
    }
}
