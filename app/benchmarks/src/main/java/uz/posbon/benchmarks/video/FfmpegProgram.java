package uz.posbon.benchmarks.video;

import java.util.List;
import org.bytedeco.javacpp.Loader;

/** The {@code ffmpeg} program out of the same jar whose libraries the workstation plays with. */
final class FfmpegProgram {
    private FfmpegProgram() {}

    static String path() {
        return Loader.load(org.bytedeco.ffmpeg.ffmpeg.class);
    }

    /** Pulls and decodes one stream and throws the pictures away. */
    static List<String> decodeOnly(String address) {
        return List.of(path(), "-nostdin", "-v", "fatal", "-rtsp_transport", "tcp", "-threads", "1", "-c:v", "h264", "-i", address,
                "-an", "-f", "null", "-");
    }

    /** Raw pictures that move everywhere and have sharp edges; encoded they fill a camera's usual megabit. */
    static List<String> pictures(int seconds) {
        return List.of(path(), "-nostdin", "-v", "fatal", "-f", "lavfi", "-i", "testsrc2=size=640x360:rate=25", "-t", Integer.toString(seconds),
                "-pix_fmt", "yuv420p", "-f", "rawvideo", "-");
    }
}
