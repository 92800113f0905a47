package uz.posbon.benchmarks.wall;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import uz.posbon.backend.store.Store;
import uz.posbon.sdk.internal.json.PosbonJson;

/**
 * Writes a year of a room's work into a backend's database, without going through commands: a year of those would take a day.
 * It writes what figures and the rows behind them are read from (the room's tables, the incidents' and alarms' documents), not the
 * events that led there. The same seed gives the same year.
 */
final class YearOfHistory {
    private static final int UNITS = 300;
    private static final int OPERATORS = 20;
    private static final int OPEN = 150;
    private static final Duration YEAR = Duration.ofDays(365);

    private final int incidents;
    private final Instant now;
    private final Random random = new Random(7);
    private final PosbonJson json = new PosbonJson();

    /** @param now when the year ends */
    YearOfHistory(int incidents, Instant now) {
        this.incidents = incidents;
        this.now = now;
    }

    /** Makes the database in {@code file} and fills it. */
    void write(Path file) throws SQLException {
        makeSchema(file);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            try (Statement settings = connection.createStatement()) {
                settings.execute("pragma synchronous = off");
                settings.execute("pragma cache_size = -200000");
            }
            connection.setAutoCommit(false);
            try (HistoryRows rows = new HistoryRows(connection, json)) {
                people(rows);
                for (int i = 0; i < incidents; i++) {
                    incident(rows, i);
                }
            }
            connection.commit();
        }
    }

    /** By the backend itself, as it is now. */
    private void makeSchema(Path file) {
        Store store = Store.open(file, json, Clock.systemUTC(), () -> UUID.randomUUID().toString());
        Thread.ofPlatform().name("schema").start(() -> store.writer().work(committed -> {}));
        store.close();
    }

    private void people(HistoryRows rows) throws SQLException {
        HistoryRows.DISTRICTS.forEach(rows::district);
        for (int i = 0; i < UNITS; i++) {
            rows.unit("U-" + i, i % 3 == 0 ? "EnRoute" : i % 7 == 0 ? "OutOfService" : "Available", one(HistoryRows.DISTRICTS), now.minusSeconds(random.nextInt(7200)));
        }
        for (int i = 0; i < OPERATORS; i++) {
            rows.source("panel-" + i, now.minus(Duration.ofMinutes(random.nextInt(4000))));
            rows.shift("s" + i, i + 1, "Operator " + i, now.minus(Duration.ofHours(9)), i % 6 == 0, now.minusSeconds(random.nextInt(600)));
        }
    }

    private void incident(HistoryRows rows, int i) throws SQLException {
        Instant raised = now.minus(YEAR).plusMillis(YEAR.toMillis() / incidents * i);
        HistoryIncident one = new HistoryIncident(
                i, raised, one(HistoryRows.TYPES), one(HistoryRows.DISTRICTS), 1 + random.nextInt(5), "Operator " + random.nextInt(OPERATORS),
                seconds(15, 0.8), seconds(60, 0.7), seconds(420, 0.5), incidents - i <= OPEN ? null : seconds(2400, 0.5));
        rows.write(one, now);
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Times people take: log-normal about a median. */
    private Duration seconds(double median, double spread) {
        return Duration.ofMillis(Math.round(1000 * median * Math.exp(spread * random.nextGaussian())));
    }
}
