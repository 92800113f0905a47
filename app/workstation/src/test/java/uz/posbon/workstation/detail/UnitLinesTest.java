package uz.posbon.workstation.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import uz.posbon.assets.Languages;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.workstation.SmallCity;
import uz.posbon.workstation.recommend.Journeys;
import uz.posbon.workstation.words.Words;

/** What a case says of the units on their way to it. */
class UnitLinesTest {
    private final SmallCity city = new SmallCity();
    private final Words words = new Words(Languages.ENGLISH.texts(), ZoneOffset.UTC);

    @Test
    void anArrivalThatIsReckonedFromAnOldPositionSaysHowOld() {
        city.send("E-99", AssignmentStatus.EN_ROUTE);
        city.send("E-12", AssignmentStatus.EN_ROUTE);
        Picture picture = city.picture().snapshot();
        var lines = UnitLines.sent(picture, picture.incidents().get("i-fire"), new Journeys(), SmallCity.NOW, words);
        assertThat(lines).filteredOn(line -> line.callSign().equals("E-99")).singleElement()
                .satisfies(line -> assertThat(line.remark()).endsWith("position of 1:00:00"));
        assertThat(lines).filteredOn(line -> line.callSign().equals("E-12")).singleElement()
                .satisfies(line -> assertThat(line.remark()).isNotEmpty().doesNotContain("position"));
    }

    @Test
    void aCrewThatDoesNotReportIsMarkedInItsCase() {
        city.send("E-12", AssignmentStatus.ON_SCENE);
        Picture picture = city.picture().snapshot();
        var before = UnitLines.sent(picture, picture.incidents().get("i-fire"), new Journeys(), SmallCity.NOW.plus(Duration.ofMinutes(20)), words);
        assertThat(before).singleElement().satisfies(line -> assertThat(line.status()).isEqualTo("On scene"));
        var after = UnitLines.sent(picture, picture.incidents().get("i-fire"), new Journeys(), SmallCity.NOW.plus(Duration.ofMinutes(21)), words);
        assertThat(after).singleElement().satisfies(line -> assertThat(line.status()).isEqualTo("On scene \u00B7 overdue"));
    }
}
