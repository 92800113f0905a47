package uz.posbon.ui.video;

import java.util.Arrays;

/**
 * How the packets of a stream are coded: all that a decoder or a container needs to know of it.
 *
 * @param codec short name as FFmpeg uses it: {@code h264}, {@code hevc}, {@code mjpeg}
 * @param extra the codec's own header (parameter sets); empty where the packets carry it; not to be changed
 * @param width of the coded picture in pixels; 0 where it is not known yet
 * @param height of the coded picture in pixels; 0 where it is not known yet
 * @param pixelWidth width of a pixel in units of {@code pixelHeight}; 0 where it is not said
 * @param pixelHeight height of a pixel
 */
public record StreamFormat(String codec, byte[] extra, int width, int height, int pixelWidth, int pixelHeight) {

    /** Width over height as it must be seen; not a number where it is not known. */
    public double aspect() {
        double pixel = pixelWidth > 0 && pixelHeight > 0 ? (double) pixelWidth / pixelHeight : 1;
        return width > 0 && height > 0 ? pixel * width / height : Double.NaN;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StreamFormat that && codec.equals(that.codec) && Arrays.equals(extra, that.extra)
                && width == that.width && height == that.height && pixelWidth == that.pixelWidth && pixelHeight == that.pixelHeight;
    }

    @Override
    public int hashCode() {
        return 31 * codec.hashCode() + Arrays.hashCode(extra);
    }

    @Override
    public String toString() {
        return codec + " " + width + "x" + height;
    }
}
