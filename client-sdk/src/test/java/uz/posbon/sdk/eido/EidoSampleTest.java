package uz.posbon.sdk.eido;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import uz.posbon.sdk.EidoDocuments;
import uz.posbon.sdk.incident.Caller;

/** NENA's own sample of a call that is transferred. */
class EidoSampleTest {
    private static final Path SHARED = Path.of(System.getProperty("posbon.shared", "../../shared"));

    @Test
    void aTransferredCallIsRead() throws Exception {
        Path sample = SHARED.resolve("data/eido/sample-call-transfer.json");
        assumeThat(Files.exists(sample)).as("%s is not here", sample).isTrue();
        EidoReading reading = new EidoDocuments().read(Files.readAllBytes(sample));
        EidoIncident incident = reading.incident();
        assertThat(incident.id()).isEqualTo("urn:emergency:uid:incidentid:a56e556d871:bcf.state.pa.us");
        assertThat(incident.sender().id()).isEqualTo("state.pa.us");
        assertThat(incident.sender().types()).containsExactly("psap");
        assertThat(incident.issuer()).isEqualTo("idx.state.pa.us");
        assertThat(incident.updatedBy()).isEqualTo("tjones.atroop@state.pa.us");
        assertThat(incident.updatedTime()).isEqualTo(Instant.parse("2021-04-30T18:43:49.439Z"));
        assertThat(incident.reportedTime()).isEqualTo(Instant.parse("2021-04-30T18:40:00Z"));
        assertThat(incident.caller()).isEqualTo(new Caller(null, "8195551212"));
        assertThat(incident.address()).isEqualTo("W Cellular Street 42, Wilmington, DE, US");
        assertThat(incident.position()).isNull();
        assertThat(incident.commonType()).isNull();
        assertThat(incident.notes()).extracting(EidoNote::text).containsExactly("This is an example text.");
        assertThat(reading.remarks()).extracting(EidoRemark::pointer).containsExactly(
                "/additionalDataComponent/0/additionalDataByValue", "/additionalDataComponent/1/additionalDataByValue",
                "/locationComponent/1/locationByReferenceUrl", "/locationComponent/0/locationTypeDescriptionRegistryText");
    }

    @Test
    void theCheckOfStructureFindsTheSampleRight() throws Exception {
        Path sample = SHARED.resolve("data/eido/sample-call-transfer.json");
        assumeThat(Files.exists(sample)).as("%s is not here", sample).isTrue();
        assertThat(EidoStructure.wrong(Files.readString(sample))).isEmpty();
    }
}
