package uz.posbon.sdk.internal.onvif;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.internal.xml.XmlNode;
import uz.posbon.sdk.onvif.MediaProfile;
import uz.posbon.sdk.onvif.VideoEncoding;

/** Reads media profiles of Media 1 and Media 2, of which devices leave out nearly everything. */
final class ProfileList {
    private ProfileList() {}

    static List<MediaProfile> read(XmlNode answer) {
        return answer.all("Profiles").filter(p -> !p.attribute("token").isEmpty()).map(ProfileList::profile).toList();
    }

    private static MediaProfile profile(XmlNode profile) {
        String token = profile.attribute("token");
        String name = profile.textAt("Name");
        // Media 2 puts the configurations one level down and drops the suffix of their names.
        @Nullable XmlNode video = profile.at("VideoEncoderConfiguration").or(() -> profile.at("Configurations", "VideoEncoder")).orElse(null);
        boolean ptz = profile.at("PTZConfiguration").isPresent() || profile.at("Configurations", "PTZ").isPresent();
        return new MediaProfile(token, name.isEmpty() ? token : name, video == null ? null : encoding(video), ptz);
    }

    private static VideoEncoding encoding(XmlNode video) {
        return new VideoEncoding(video.textAt("Encoding"), (int) number(video.textAt("Resolution", "Width")), (int) number(video.textAt("Resolution", "Height")),
                number(video.textAt("RateControl", "FrameRateLimit")));
    }

    private static double number(String text) {
        try {
            double value = Double.parseDouble(text);
            return Double.isFinite(value) && value > 0 ? value : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
