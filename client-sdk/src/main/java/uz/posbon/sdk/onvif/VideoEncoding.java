package uz.posbon.sdk.onvif;

/**
 * How a profile's pictures are made, as far as the device says.
 *
 * @param codec as the device calls it: H264, H265, JPEG; empty when it does not say
 * @param width pixels, 0 when not said
 * @param height pixels, 0 when not said
 * @param framesPerSecond upper limit, 0 when not said
 */
public record VideoEncoding(String codec, int width, int height, double framesPerSecond) {}
