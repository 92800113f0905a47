package uz.posbon.ui.video;

/**
 * One compressed picture as it came from the camera.
 *
 * @param format how it is coded
 * @param at when its picture is to be seen, in nanoseconds since 1970-01-01T00:00Z by this machine's clock
 * @param decodeAt when it is to be decoded, on the same scale; never falls within a stream
 * @param key whether a decoder can begin here
 * @param data the coded bytes; not to be changed
 */
public record Packet(StreamFormat format, long at, long decodeAt, boolean key, byte[] data) {

    /** As it came; the bytes are not shown. */
    @Override
    public String toString() {
        return (key ? "key " : "") + format + " at " + at + " with " + data.length + " bytes";
    }
}
