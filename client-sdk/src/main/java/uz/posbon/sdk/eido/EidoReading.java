package uz.posbon.sdk.eido;

import java.util.List;

/**
 * What came out of a document.
 *
 * @param remarks what could not be read or has no place here, in the order of the document; empty when nothing was lost
 */
public record EidoReading(EidoIncident incident, List<EidoRemark> remarks) {
    public EidoReading {
        remarks = List.copyOf(remarks);
    }
}
