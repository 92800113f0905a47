package uz.posbon.benchmarks.continuity;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import uz.posbon.benchmarks.BackendProcess;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.catalogue.Agency;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.fault.FaultProxy;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.unit.NewUnit;
import uz.posbon.sdk.unit.UnitPosition;

/** A real backend process, the proxy before it, two desks behind the proxy, and a client that goes past it. */
final class Room implements AutoCloseable {
    private static final int UNITS = 5;
    private static final long STEP_NANOS = 2_000_000;

    final BackendProcess backend;
    final FaultProxy proxy;
    /** Past the proxy. */
    final PosbonClient direct;
    /** Through the proxy, each desk and its operator. */
    final List<PosbonClient> clients = new ArrayList<>();
    final List<Desk> desks = new ArrayList<>();
    /** Through the proxy, with an outbox, in a process that is killed. */
    final Typist typist;

    private Room(BackendProcess backend, Path typing) throws IOException, InterruptedException {
        this.backend = backend;
        proxy = FaultProxy.before(backend.address().getPort());
        direct = PosbonClient.builder().address(backend.address()).token(backend.token()).operator("source").build();
        for (String operator : List.of("first", "second")) {
            clients.add(PosbonClient.builder().address(proxy.address()).token(backend.token()).operator(operator).build());
        }
        typist = Typist.start(proxy.address().toString(), backend.token(), typing);
    }

    static Room open(Path data) throws IOException, InterruptedException {
        Room room = new Room(BackendProcess.start(data.resolve("backend")), data.resolve("typist"));
        room.direct.catalogue().put(new Agency("101", LocalText.of("Fire service"), "101", "Fire", Map.of()));
        room.direct.catalogue().put(new IncidentType("TYPE", LocalText.of("Fire"), Category.FIRE, null, 2, Map.of()));
        for (int i = 0; i < UNITS; i++) {
            room.direct.units().register("E-" + i, new NewUnit("E-" + i, "101", "StructureFireEngineType1", Set.of("pump"), null, null, 5, null));
        }
        room.clients.forEach(client -> room.desks.add(Desk.open(client)));
        if (!room.within(20, () -> room.areLiveAt(room.sequence()))) {
            throw new IOException("the desks did not become live");
        }
        return room;
    }

    /** The end of the backend's log. */
    long sequence() {
        return direct.session().health().sequence();
    }

    boolean areLiveAt(long sequence) {
        return desks.stream().allMatch(desk -> desk.isLive() && desk.picture().sequence() >= sequence);
    }

    /** Every unit says where it is; telemetry that was sent during a fault is nobody's loss. */
    void report() {
        List<UnitPosition> positions = new ArrayList<>();
        Instant now = Instant.now();
        for (int i = 0; i < UNITS; i++) {
            positions.add(new UnitPosition("E-" + i, new GeoPoint(69.2 + i / 100.0, 41.3), now, null, null));
        }
        direct.units().positions(positions);
    }

    /** Whether it came true in so many seconds; a condition that fails to be looked at is not true yet. */
    boolean within(long seconds, BooleanSupplier condition) {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(STEP_NANOS);
        }
        return true;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        typist.close();
        clients.forEach(PosbonClient::close);
        direct.close();
        proxy.close();
        backend.close();
    }
}
