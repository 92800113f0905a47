package uz.posbon.workstation.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uz.posbon.assets.Languages;
import uz.posbon.ui.queue.QueueRow;
import uz.posbon.ui.symbol.Tone;
import uz.posbon.ui.video.Acceleration;
import uz.posbon.workstation.SmallCity;
import uz.posbon.workstation.words.Words;

/** How this desk decodes video, among the sources. */
class DecoderRowTest {
    private static QueueRow row(Acceleration acceleration, String language) {
        List<QueueRow> rows = new HealthRows(SmallCity.NOW, () -> Optional.ofNullable(acceleration)).of(new SmallCity().picture().snapshot(), SmallCity.NOW, new Words(Languages.valueOf(language).texts(), ZoneOffset.UTC));
        return rows.stream().filter(row -> row.id().endsWith(" " + DecoderRow.ID)).findFirst().orElseThrow();
    }

    @Test
    void itIsQuietWhereTheDecoderWorksOrThereIsNone() {
        assertThat(row(null, "ENGLISH").detail()).isEqualTo("Software, hardware decoder off");
        assertThat(row(new Acceleration(null, List.of()), "ENGLISH").detail()).isEqualTo("Software, no hardware decoder");
        QueueRow works = row(new Acceleration("vaapi", List.of()), "ENGLISH");
        assertThat(works.detail()).isEqualTo("Hardware decoder vaapi");
        assertThat(works.tone()).isEqualTo(Tone.READY);
        assertThat(works.dim()).isTrue();
    }

    @Test
    void aFallBackIsNamedWithStreamAndReasonAndStandsOut() {
        Acceleration falls = new Acceleration("vaapi", List.of(
                new Acceleration.Software("h264 1920x1080", Acceleration.Why.REFUSED), new Acceleration.Software("hevc 3840x2160", Acceleration.Why.PASSED_OVER)));
        QueueRow row = row(falls, "ENGLISH");
        assertThat(row.detail()).isEqualTo(
                "Hardware decoder vaapi · h264 1920x1080 in software: it refuses the stream · hevc 3840x2160 in software: it does not know this kind");
        assertThat(row.tone()).isEqualTo(Tone.MODERATE);
        assertThat(row.dim()).isFalse();
        assertThat(HealthRows.shows(row)).isEmpty();
        for (Languages language : Languages.values()) {
            assertThat(row(falls, language.name()).detail()).contains("vaapi", "h264 1920x1080", "hevc 3840x2160").doesNotContain("{", "health.");
        }
    }
}
