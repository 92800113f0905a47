package uz.posbon.ui.map.coordinates;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.openlocationcode.OpenLocationCode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.Ground;
import uz.posbon.ui.map.LonLat;

class CoordinatePropertyTest {

    /** Anywhere, and often where grids end: the poles, the equator, the antimeridian. */
    @Provide
    Arbitrary<LonLat> places() {
        Arbitrary<Double> lon = Arbitraries.oneOf(
                Arbitraries.doubles().between(-180, 180), Arbitraries.of(-180.0, 180.0, 179.999999, -179.999999, 0.0, 6.0, -0.00000001));
        Arbitrary<Double> lat = Arbitraries.oneOf(
                Arbitraries.doubles().between(-90, 90), Arbitraries.of(-90.0, 90.0, 84.0, 83.999999, -80.0, 0.0, 72.0, 64.0, 56.0, -0.00000001));
        return Combinators.combine(lon, lat).as(LonLat::new);
    }

    @Property(tries = 3000)
    void whatIsWrittenIsReadAsTheSamePlace(@ForAll("places") LonLat place) {
        assertThat(CoordinateWriter.all(place)).isNotEmpty().allSatisfy(written -> {
            Position read = first(written.text(), place);
            assertThat(read.notation()).isEqualTo(written.notation());
            // A Plus Code is the middle of a box of 14 m, MGRS the corner of a square metre.
            double metres = written.notation() == Notation.PLUS_CODE ? 10 : 2.5;
            assertThat(Ground.metres(read.place(), place)).as("%s of %s", written, place).isLessThan(metres);
        });
    }

    /** The northernmost metres of a row below a band's edge, far from the middle of its zone. */
    @Property(tries = 3000)
    void aBandsEdgeIsReadInItsOwnBand(@ForAll @DoubleRange(min = -180, max = 180) double lon, @ForAll @IntRange(min = -9, max = 9) int band, @ForAll @DoubleRange(min = -0.02, max = 0.02) double off) {
        whatIsWrittenIsReadAsTheSamePlace(new LonLat(lon, band * 8 + off));
    }

    @Property(tries = 500)
    void shortPlusCodesAreReadNearTheReference(@ForAll("places") LonLat place) {
        String code = new OpenLocationCode(place.lat(), place.lon()).getCode();
        if (Math.abs(place.lat()) < 80) {
            assertThat(Ground.metres(first(code.substring(4), place).place(), place)).isLessThan(10);
        }
    }

    @Property(tries = 2000)
    void nothingTypedIsTooStrange(@ForAll("typed") String text) {
        assertThat(CoordinateReader.read(text, null)).isNotNull();
        assertThat(CoordinateReader.read(text, new LonLat(69.28, 41.31))).isNotNull();
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(40),
                Arbitraries.strings().withChars("0123456789.,-+ °'\"NSEWсшвд42TWL:/?&=#@").ofMaxLength(40),
                Arbitraries.strings().withChars("0123456789.,").ofMaxLength(30).map(rest -> "geo:" + rest));
    }

    private static Position first(String text, @Nullable LonLat reference) {
        Reading reading = CoordinateReader.read(text, reference);
        assertThat(reading).as(text).isInstanceOf(Reading.Understood.class);
        return ((Reading.Understood) reading).positions().getFirst();
    }
}
