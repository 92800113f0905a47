package uz.posbon.ui.map.tiles;

import org.jspecify.annotations.Nullable;

/** How large a picture is, read from its head: a small file may unfold into gigabytes, so this is asked before it is decoded. */
public record PictureSize(int width, int height) {

    /** The size a PNG or JPEG file says it has; null where it is neither, or ends before it says. */
    public static @Nullable PictureSize of(byte[] file) {
        return switch (TileFormat.of(file)) {
            case PNG -> file.length < 24 ? null : new PictureSize(number(file, 16, 4), number(file, 20, 4));
            case JPEG -> jpeg(file);
            default -> null;
        };
    }

    /** Segment after segment to the one that begins a frame. */
    private static @Nullable PictureSize jpeg(byte[] file) {
        int at = 2;
        while (at + 9 <= file.length && (file[at] & 0xFF) == 0xFF) {
            int marker = file[at + 1] & 0xFF;
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame) {
                return new PictureSize(number(file, at + 7, 2), number(file, at + 5, 2));
            }
            at += marker == 0xFF ? 1 : 2 + number(file, at + 2, 2);
        }
        return null;
    }

    private static int number(byte[] file, int offset, int bytes) {
        int value = 0;
        for (int i = 0; i < bytes; i++) {
            value = value << 8 | file[offset + i] & 0xFF;
        }
        return value;
    }
}
