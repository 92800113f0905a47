package uz.posbon.backend.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.posbon.backend.fixture.MemoryState;
import uz.posbon.sdk.catalogue.Agency;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.unit.NewUnit;
import uz.posbon.sdk.unit.UnitPosition;

/** Which of a unit's reports of where it is are news. */
class UnitPositionsTest {
    private static final GeoPoint STATION = new GeoPoint(69.24, 41.3);
    private static final GeoPoint BRIDGE = new GeoPoint(69.3, 41.32);

    private final MemoryState state = new MemoryState();

    @BeforeEach
    void register() {
        state.with("103", new Agency("103", LocalText.of("Ambulance"), "103", "Health", Map.of()));
        state.decide(ledger -> new Units(ledger).register("A-103", new NewUnit("A-103", "103", "Ambulance", Set.of(), null, null, 3, null)));
    }

    private @Nullable UnitPosition report(GeoPoint point, Instant time) {
        state.decide(ledger -> {
            new Units(ledger).positions(List.of(new UnitPosition("A-103", point, time, null, null)));
            return "";
        });
        return state.position("A-103");
    }

    @Test
    void aReportThatWasOvertakenIsNoNews() {
        Instant now = state.now();
        report(BRIDGE, now);
        assertThat(report(STATION, now.minusSeconds(40))).extracting(UnitPosition::point, UnitPosition::time).containsExactly(BRIDGE, now);
    }

    @Test
    void aClockThatIsFarBehindHidesNoUnit() {
        report(STATION, state.now());
        Instant wrong = state.now().minusSeconds(86_400);
        assertThat(report(BRIDGE, wrong)).extracting(UnitPosition::point, UnitPosition::time).containsExactly(BRIDGE, wrong);
    }

    @Test
    void aClockThatIsAheadDoesNotHoldAUnitWhereItWas() {
        Instant now = state.now();
        assertThat(report(STATION, now.plusSeconds(86_400))).extracting(UnitPosition::time).isEqualTo(state.now());
        assertThat(report(BRIDGE, state.now().plusSeconds(1))).extracting(UnitPosition::point).isEqualTo(BRIDGE);
    }

    @Test
    void whatWasKeptBeforeTheClockWasSetBackIsReplaced() {
        state.with("A-103", new UnitPosition("A-103", STATION, state.now().plusSeconds(86_400), null, null));
        assertThat(report(BRIDGE, state.now())).extracting(UnitPosition::point).isEqualTo(BRIDGE);
    }
}
