package uz.posbon.ui.map.tiles;

import java.util.Locale;

/** What a tile's bytes are. */
public enum TileFormat {
    PNG, JPEG, WEBP, AVIF,
    /** Shapes for the viewer to draw, not a picture. */
    VECTOR,
    OTHER;

    /** Whether this machine can turn it into pixels. */
    public boolean isShown() {
        return this == PNG || this == JPEG;
    }

    /** By the word packs and servers use: {@code png}, {@code jpg}, {@code image/webp}, {@code pbf}. */
    public static TileFormat named(String word) {
        String name = word.strip().toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('/') + 1)) {
            case "png", "png8", "png24", "png32" -> PNG;
            case "jpg", "jpeg" -> JPEG;
            case "webp" -> WEBP;
            case "avif" -> AVIF;
            case "pbf", "mvt", "mlt", "vnd.mapbox-vector-tile", "x-protobuf" -> VECTOR;
            default -> OTHER;
        };
    }

    /** By its first bytes. Vector tiles have no mark of their own; compressed bytes are taken for them, since no picture comes compressed. */
    public static TileFormat of(byte[] file) {
        if (starts(file, 0, 0x89, 'P', 'N', 'G')) {
            return PNG;
        }
        if (starts(file, 0, 0xFF, 0xD8, 0xFF)) {
            return JPEG;
        }
        if (starts(file, 0, 'R', 'I', 'F', 'F') && starts(file, 8, 'W', 'E', 'B', 'P')) {
            return WEBP;
        }
        if (starts(file, 4, 'f', 't', 'y', 'p', 'a', 'v', 'i')) {
            return AVIF;
        }
        boolean compressed = starts(file, 0, 0x1F, 0x8B) || starts(file, 0, 0x78, 0x9C) || starts(file, 0, 0x28, 0xB5, 0x2F, 0xFD);
        return compressed || starts(file, 0, 0x1A) ? VECTOR : OTHER;
    }

    /** Whether the file is a PNG or JPEG from its first to its last byte: decoders are content with half a file; an operator is not. */
    public static boolean isWhole(byte[] file) {
        return switch (of(file)) {
            case JPEG -> file.length > 3 && starts(file, file.length - 2, 0xFF, 0xD9);
            case PNG -> file.length > 15 && starts(file, file.length - 8, 'I', 'E', 'N', 'D');
            default -> false;
        };
    }

    private static boolean starts(byte[] file, int offset, int... mark) {
        if (file.length < offset + mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((file[offset + i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
