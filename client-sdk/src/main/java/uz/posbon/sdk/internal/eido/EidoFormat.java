package uz.posbon.sdk.internal.eido;

import java.util.Map;
import uz.posbon.sdk.eido.EidoException;
import uz.posbon.sdk.eido.EidoFinding;
import uz.posbon.sdk.eido.EidoIncident;
import uz.posbon.sdk.eido.EidoReading;
import uz.posbon.sdk.internal.json.MalformedJsonException;
import uz.posbon.sdk.internal.json.PosbonJson;

/** EIDO documents as text, through the one JSON mapping. Thread-safe. */
public final class EidoFormat {
    private final PosbonJson json;
    private final JCards cards;
    private final int largest;

    /** @param largest bytes of a document that is read */
    public EidoFormat(PosbonJson json, int largest) {
        this.json = json;
        this.largest = largest;
        cards = new JCards(json);
    }

    public String write(EidoIncident incident) {
        return json.indented(new EidoWriter(incident, cards).document());
    }

    /** @throws EidoException if nothing can be made of it */
    public EidoReading read(byte[] document) {
        if (document.length > largest) {
            throw new EidoException("", EidoFinding.TOO_LARGE, Integer.toString(largest / (1024 * 1024)));
        }
        if (document.length == 0) {
            throw new EidoException("", EidoFinding.EMPTY);
        }
        Object root;
        try {
            root = json.read(document, Object.class);
        } catch (MalformedJsonException e) {
            throw new EidoException(e.pointer(), EidoFinding.MALFORMED, e.reason());
        }
        if (!(root instanceof Map<?, ?> members)) {
            throw new EidoException("", EidoFinding.NOT_OBJECT);
        }
        Remarks remarks = new Remarks();
        EidoIncident incident = new EidoReader(new Part(members, "", remarks), cards).incident();
        return new EidoReading(incident, remarks.all());
    }
}
