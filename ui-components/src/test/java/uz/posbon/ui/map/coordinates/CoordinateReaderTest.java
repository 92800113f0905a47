package uz.posbon.ui.map.coordinates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uz.posbon.ui.map.LonLat;

class CoordinateReaderTest {

    private static final LonLat TASHKENT = new LonLat(69.28, 41.31);
    private static final Offset<Double> NEAR = Offset.offset(2e-4);

    @ParameterizedTest
    @ValueSource(strings = {
        "41.3111 69.2797", "41.3111, 69.2797", "69.2797 41.3111", "41,3111 69,2797", "41,3111; 69,2797", "41,3111,69,2797", "41,3111, 69,2797",
        "(41.3111; 69.2797)", "+41.3111/+69.2797", "41.3111N 69.2797E", "N41.3111 E69.2797", "69.2797E, 41.3111N", "41.3111° 69.2797°",
        "41,3111 с.ш. 69,2797 в.д.", "41.3111 с. ш., 69.2797 в. д.", "41.3111 sh.k. 69.2797 sh.u.", "41,3111 ш.к., 69,2797 ш.у.",
        "lat: 41.3111, lon: 69.2797", "широта 41,3111 долгота 69,2797", "lon=69.2797 lat=41.3111",
        "41°18'40\"N 69°16'47\"E", "41° 18′ 40″ N, 69° 16′ 47″ E", "41º18’40”  69º16’47”", "41°18'40'' с.ш. 69°16'47'' в.д.", "N 41 18 40 E 69 16 47",
        "41 18 40 69 16 47", "41 18.666 69 16.782", "41°18,666′ 69°16,782′", "41° 18.666' N 69° 16.782' E",
        "42T 523412 4573331", "42 N 523412 4573331", "UTM 42T 523412mE, 4573331mN", "42TWL2341273330", "42T WL 23412 73330", "42t wl 2341 7333",
        "8JHF876H+CV", "876H+CV", "geo:41.3111,69.2797;u=35", "geo:0,0?q=41.3111,69.2797(Here)",
        "https://www.openstreetmap.org/#map=15/41.3111/69.2797", "https://www.openstreetmap.org/?mlat=41.3111&mlon=69.2797#map=5/10/10",
        "https://www.google.com/maps/@41.3111,69.2797,15z", "https://www.google.com/maps/place/X/@41.5,69.5,17z/data=!3m1!3d41.3111!4d69.2797",
        "https://maps.google.com/?q=41.3111,69.2797", "https://www.google.com/maps/search/41.3111,+69.2797",
        "https://yandex.uz/maps/?ll=69.2797%2C41.3111&z=14", "https://yandex.ru/maps/10335/tashkent/?ll=69.1%2C41.1&pt=69.2797,41.3111",
        "https://yandex.uz/maps/?whatshere%5Bpoint%5D=69.2797%2C41.3111", "https://2gis.uz/tashkent/geo/69.2797,41.3111"})
    void everyUsualNotationIsRead(String text) {
        LonLat place = positions(text).getFirst().place();
        assertThat(place.lat()).isCloseTo(41.3111, NEAR);
        assertThat(place.lon()).isCloseTo(69.2797, NEAR);
    }

    @Test
    void saysWhichOrderWasUnderstood() {
        assertThat(positions("41.31 69.28").getFirst().order()).isEqualTo(AxisOrder.LATITUDE_FIRST);
        assertThat(positions("69.28 41.31").getFirst().order()).isEqualTo(AxisOrder.LONGITUDE_FIRST);
        assertThat(positions("41.31N 69.28E").getFirst().order()).isEqualTo(AxisOrder.NAMED);
        assertThat(positions("69.28 41.31")).as("the other order is offered too").hasSize(2);
        assertThat(positions("121.5 41.31")).as("no latitude is 121.5").singleElement()
                .extracting(Position::order).isEqualTo(AxisOrder.LONGITUDE_FIRST);
    }

    @Test
    void theUsualOrderComesFirstWhenNothingElseDecides() {
        Reading reading = CoordinateReader.read("69.28 41.31", null);
        assertThat(((Reading.Understood) reading).positions().getFirst().order()).isEqualTo(AxisOrder.LATITUDE_FIRST);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "95.2 200.1|OUT_OF_RANGE|200.1", "N95.2 E69.1|OUT_OF_RANGE|n 95.2", "41°75' 69°16'|MINUTES_OUT_OF_RANGE|75", "41.3111|HALF|41.3111",
        "41°18'40\"N|HALF|41°18'40\"N", "41.3N 69.2N|CONTRADICTION|41.3N 69.2N", "-41.3N 69.2E|CONTRADICTION|-41.3 n",
        "42Z 523412 4573331|POLAR|42Z", "ZAB1234512345|POLAR|ZAB1234512345", "61T 523412 4573331|NOT_IN_GRID|61T",
        "42C 523412 4573331|NOT_IN_GRID|42C 523412 4573331", "99TWL2341273330|NOT_IN_GRID|99T",
        "https://maps.app.goo.gl/abc|SHORT_LINK|maps.app.goo.gl", "https://www.google.com/maps|LINK_WITHOUT_PLACE|www.google.com",
        "geo:99,10|OUT_OF_RANGE|99", "geo:here|LINK_WITHOUT_PLACE|geo:here", "876H+CV Samarqand|SHORT_CODE_OF_A_TOWN|Samarqand"})
    void wrongInputExplainsItself(String text, Fault fault, String what) {
        assertThat(CoordinateReader.read(text, TASHKENT)).isEqualTo(new Reading.Refused(fault, what));
    }

    @Test
    void aShortCodeNeedsAPlaceNearby() {
        assertThat(CoordinateReader.read("876H+CV", null)).isEqualTo(new Reading.Refused(Fault.SHORT_CODE_ALONE, "876H+CV"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Chilonzor 9", "12", "12 45", "12/1", "9-12", "12-A", "ул. Навои 12", "S", "Sergeli 8", "C-3", "A-103", "8 mavze 12 uy"})
    void namesAndHouseNumbersAreLeftAlone(String text) {
        assertThat(CoordinateReader.read(text, TASHKENT)).isEqualTo(new Reading.Other());
    }

    @Test
    void anSIsABandOrTheSouthernHemisphere() {
        assertThat(positions("42S 523410 4000000")).extracting(position -> position.place().lat() > 0).containsExactly(true, false);
    }

    @Test
    void writesForPeopleAndMachines() {
        assertThat(CoordinateWriter.all(new LonLat(69.2797, 41.3111))).extracting(CoordinateWriter.Written::text).containsExactly(
                "41.31110, 69.27970", "41° 18.666′ N, 69° 16.782′ E", "41° 18′ 40.0″ N, 69° 16′ 46.9″ E",
                "42T 523412 4573331", "42T WL 23412 73330", "8JHF876H+CV", "geo:41.31110,69.27970");
        assertThat(CoordinateWriter.write(new LonLat(-0.00001, 59.9999999), Notation.DEGREES_MINUTES_SECONDS)).contains("60° 00′ 00.0″ N, 0° 00′ 00.0″ W");
        assertThat(CoordinateWriter.write(new LonLat(10, 89), Notation.MGRS)).isEmpty();
    }

    private static List<Position> positions(String text) {
        Reading reading = CoordinateReader.read(text, TASHKENT);
        assertThat(reading).as(text).isInstanceOf(Reading.Understood.class);
        return ((Reading.Understood) reading).positions();
    }
}
