package uz.posbon.workstation.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.catalogue.ResponsePlan;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.stream.PictureState;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitPosition;
import uz.posbon.sdk.unit.UnitStatus;
import uz.posbon.workstation.SmallCity;

class RecommendationPropertyTest {
    private static final List<String> CAPABILITIES = List.of("a", "b", "c", "d");
    private static final Instant NOW = SmallCity.NOW;

    /** A unit of a made-up city. */
    record Made(Set<String> can, boolean available, int seenSecondsAgo, int kilometres) {
        boolean isFree() {
            return available && seenSecondsAgo <= Recommendation.STALE.toSeconds();
        }
    }

    @Provide
    Arbitrary<List<Made>> units() {
        return Combinators.combine(
                        Arbitraries.of(CAPABILITIES).set().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(4, Arbitraries.just(true)), net.jqwik.api.Tuple.of(1, Arbitraries.just(false))),
                        Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(4, Arbitraries.just(10)), net.jqwik.api.Tuple.of(1, Arbitraries.just(500))),
                        Arbitraries.integers().between(1, 12))
                .as(Made::new)
                .list().ofMinSize(0).ofMaxSize(7);
    }

    @Provide
    Arbitrary<List<ResponsePlan.Need>> needs() {
        return Arbitraries.of(CAPABILITIES).set().ofMinSize(1).ofMaxSize(3)
                .flatMap(some -> Arbitraries.integers().between(1, 2).list().ofSize(some.size())
                        .map(counts -> {
                            List<ResponsePlan.Need> needs = new ArrayList<>();
                            some.forEach(capability -> needs.add(new ResponsePlan.Need(capability, counts.get(needs.size()))));
                            return needs;
                        }));
    }

    @Property(tries = 400)
    void nobodyGoesTwiceAndNobodyBusyOrLost(@ForAll("units") List<Made> units, @ForAll("needs") List<ResponsePlan.Need> needs) {
        List<Pick> picks = advice(units, needs).picks();
        assertThat(picks).extracting(p -> p.unit().id()).doesNotHaveDuplicates();
        assertThat(picks).allSatisfy(pick -> {
            assertThat(units.get(Integer.parseInt(pick.unit().id())).isFree()).isTrue();
            assertThat(pick.unit().capabilities()).contains(pick.capability());
        });
    }

    @Property(tries = 400)
    void asManyNeedsAreMetAsCanBeAndTheLastIsMetAsSoonAsCanBe(
            @ForAll("units") List<Made> units, @ForAll("needs") List<ResponsePlan.Need> needs) {
        Recommendation advice = advice(units, needs);
        List<String> places = places(needs);
        Best best = new Best(units, places);
        best.search(0, new HashSet<>(), 0, 0, 0);
        assertThat(advice.picks()).hasSize(best.met);
        assertThat(places.size() - advice.picks().size())
                .isEqualTo(advice.shortfalls().stream().mapToInt(s -> s instanceof Shortfall.Unmet unmet ? unmet.missing() : 0).sum());
        if (best.met == places.size()) {
            assertThat(latest(advice)).isEqualTo(best.latest);
            assertThat(advice.picks().stream().mapToInt(p -> kilometres(units, p)).sum()).isEqualTo(best.sum);
        }
    }

    @Property(tries = 400)
    void oneMoreUnitNeverMakesTheLastArrivalLater(
            @ForAll("units") List<Made> units, @ForAll("needs") List<ResponsePlan.Need> needs, @ForAll("units") List<Made> more) {
        Recommendation before = advice(units, needs);
        List<Made> all = new ArrayList<>(units);
        all.addAll(more);
        Recommendation after = advice(all, needs);
        assertThat(after.picks().size()).isGreaterThanOrEqualTo(before.picks().size());
        if (after.picks().size() == before.picks().size()) {
            assertThat(latest(all, after)).isLessThanOrEqualTo(latest(all, before));
        }
    }

    @Property(tries = 100)
    void theSameCityGivesTheSameAdvice(@ForAll("units") List<Made> units, @ForAll("needs") List<ResponsePlan.Need> needs) {
        assertThat(advice(units, needs)).isEqualTo(advice(units, needs));
    }

    /** Every way to fill the places, one by one. */
    private static final class Best {
        private final List<Made> units;
        private final List<String> places;
        int met;
        int latest;
        int sum;

        Best(List<Made> units, List<String> places) {
            this.units = units;
            this.places = places;
        }

        void search(int place, Set<Integer> used, int metNow, int latestNow, int sumNow) {
            if (place == places.size()) {
                boolean better = metNow > met
                        || (metNow == met && (latestNow < latest || (latestNow == latest && sumNow < sum)));
                if (better) {
                    met = metNow;
                    latest = latestNow;
                    sum = sumNow;
                }
                return;
            }
            for (int unit = 0; unit < units.size(); unit++) {
                Made made = units.get(unit);
                if (made.isFree() && made.can().contains(places.get(place)) && used.add(unit)) {
                    search(place + 1, used, metNow + 1, Math.max(latestNow, made.kilometres()), sumNow + made.kilometres());
                    used.remove(unit);
                }
            }
            search(place + 1, used, metNow, latestNow, sumNow);
        }
    }

    private static List<String> places(List<ResponsePlan.Need> needs) {
        return needs.stream().flatMap(need -> java.util.Collections.nCopies(need.count(), need.capability()).stream()).toList();
    }

    private int latest(Recommendation advice) {
        return advice.picks().stream().mapToInt(p -> kilometresOf(p)).max().orElse(0);
    }

    private int latest(List<Made> units, Recommendation advice) {
        return advice.picks().stream().mapToInt(p -> kilometres(units, p)).max().orElse(0);
    }

    private static int kilometres(List<Made> units, Pick pick) {
        return units.get(Integer.parseInt(pick.unit().id())).kilometres();
    }

    private static int kilometresOf(Pick pick) {
        return Integer.parseInt(String.valueOf(pick.unit().more().get("km")));
    }

    private static Recommendation advice(List<Made> made, List<ResponsePlan.Need> needs) {
        return Recommendation.of(picture(made, needs), SmallCity.incident("i", 1), new Journeys(), NOW);
    }

    private static Picture picture(List<Made> made, List<ResponsePlan.Need> needs) {
        List<Unit> units = new ArrayList<>();
        List<UnitPosition> positions = new ArrayList<>();
        for (int i = 0; i < made.size(); i++) {
            Made one = made.get(i);
            String id = String.valueOf(i);
            units.add(new Unit(id, 1, id, "x", "Engine", one.can(), null, one.available() ? UnitStatus.AVAILABLE : UnitStatus.ON_SCENE, NOW,
                    null, null, null, null, null, Map.of("km", one.kilometres())));
            positions.add(new UnitPosition(id, new GeoPoint(SmallCity.FIRE.longitude() + one.kilometres() * 0.01, SmallCity.FIRE.latitude()),
                    NOW.minus(Duration.ofSeconds(one.seenSecondsAgo())), null, null));
        }
        ResponsePlan plan = new ResponsePlan("p", "FIRE-DWELLING", needs, List.of(), null, null, null, Map.of());
        Catalogue catalogue = new Catalogue(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of("p", plan));
        OperationalPicture picture = new OperationalPicture();
        picture.onStart(new PictureState("log", 1, NOW, List.of(), List.of(), List.of(), List.of(), units, positions, catalogue));
        return picture.snapshot();
    }
}
