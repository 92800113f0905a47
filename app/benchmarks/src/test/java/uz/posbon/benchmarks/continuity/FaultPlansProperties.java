package uz.posbon.benchmarks.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.Store;
import uz.posbon.benchmarks.TemporaryFolder;

/** Whatever fails and in whatever order, nothing is lost, nothing is done twice and every picture is the backend's. A few tries; the bench has the rest. */
class FaultPlansProperties {
    /** One room for all tries, as a city has one. */
    private static final class OpenRoom implements Store.CloseOnReset {
        private final TemporaryFolder folder;
        private final Room room;
        private int rounds;

        OpenRoom() {
            try {
                folder = TemporaryFolder.create("posbon-continuity");
                room = Room.open(folder.path());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        Outcome suffer(FaultPlan plan) throws IOException, InterruptedException {
            return new Round(room, "try-" + ++rounds, plan).run();
        }

        @Override
        public void close() {
            try {
                room.close();
                folder.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Provide
    Arbitrary<FaultPlan> plans() {
        return FaultPlans.any();
    }

    @Property(tries = 3, edgeCases = EdgeCasesMode.NONE)
    void nothingIsLostAndNothingDoneTwice(@ForAll("plans") FaultPlan plan) throws IOException, InterruptedException {
        OpenRoom open = Store.getOrCreate("room", Lifespan.PROPERTY, OpenRoom::new).get();
        Outcome outcome = open.suffer(plan);
        assertThat(outcome.commands()).isPositive();
        assertThat(outcome).matches(Outcome::isClean, "is clean");
        assertThat(outcome.startsOver()).isZero();
    }
}
