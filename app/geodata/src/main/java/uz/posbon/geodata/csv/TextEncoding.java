package uz.posbon.geodata.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Tells the encoding of a text: by its mark, else by the zeros of UTF-16, else UTF-8 when it is that without a fault, else
 * windows-1251, what Excel writes here.
 */
record TextEncoding(Charset charset, int mark) {
    private static final int LOOKED_AT = 4096;

    static TextEncoding of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2);
        }
        int[] zeros = new int[2];
        int looked = Math.min(bytes.length, LOOKED_AT);
        for (int i = 0; i < looked; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        // Delimiters, digits and line ends have a zero byte in UTF-16, whatever the language.
        if (zeros[0] + zeros[1] > looked / 20) {
            return new TextEncoding(zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, 0);
        }
        return new TextEncoding(isUtf8(bytes) ? StandardCharsets.UTF_8 : Charset.forName("windows-1251"), 0);
    }

    String decode(byte[] bytes) {
        return new String(bytes, mark, bytes.length - mark, charset);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
