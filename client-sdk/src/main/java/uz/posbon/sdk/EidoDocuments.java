package uz.posbon.sdk;

import uz.posbon.sdk.eido.EidoIncident;
import uz.posbon.sdk.eido.EidoReading;
import uz.posbon.sdk.internal.eido.EidoFormat;
import uz.posbon.sdk.internal.json.PosbonJson;

/**
 * Cases as documents that other centres' systems read and write: EIDO 1.0, NENA-STA-021.1b, in JSON. Immutable and thread-safe; works
 * on memory alone and blocks for nothing but its own work, some tens of milliseconds for the largest document.
 *
 * <pre>{@code
 * EidoReading reading = new EidoDocuments().read(Files.readAllBytes(file));
 * reading.remarks().forEach(System.out::println);
 * }</pre>
 */
public final class EidoDocuments {
    /** Largest document that is read, in bytes. */
    public static final int LARGEST = 4 * 1024 * 1024;

    private final EidoFormat format = new EidoFormat(new PosbonJson(), LARGEST);

    /**
     * Writes a case. What its record holds comes back from {@link #read} as it was, but for control characters and blanks around an
     * address.
     *
     * @return JSON, indented for people
     */
    public String write(EidoIncident incident) {
        return format.write(incident);
    }

    /**
     * Reads a document of any system. What cannot be read, or has no place in a case of ours, is remarked on and left out.
     *
     * @throws uz.posbon.sdk.eido.EidoException if it is larger than {@link #LARGEST}, is not JSON, or does not say which case it is
     *     about, who tells it or when
     */
    public EidoReading read(byte[] document) {
        return format.read(document);
    }
}
