package uz.posbon.workstation.annunciate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uz.posbon.assets.Languages;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.catalogue.Zone;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.geo.GeoShape;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.stream.PictureState;
import uz.posbon.ui.sound.Hearing;
import uz.posbon.workstation.words.Words;

/** What is spoken and what is shown, in the operator's language. */
class SpeechTest {
    private static final Alarm FIRE = new Draft(1, Severity.EXTREME).zone("z").done();
    private static final Hearing ALL = new Hearing(true, true);

    private static Words words(Languages language) {
        return new Words(language.texts(), ZoneOffset.UTC);
    }

    private static Picture picture() {
        LocalText name = new LocalText(Map.of("uz-Latn", "Chilonzor tumani", "uz-Cyrl", "Чилонзор тумани", "ru", "Чиланзарский район", "en", "Chilonzor"));
        Zone zone = new Zone("z", name, "District", new GeoShape(List.of()), null, Map.of());
        OperationalPicture picture = new OperationalPicture();
        picture.onStart(new PictureState("log", 1, Draft.NOW, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                new Catalogue(Map.of(), Map.of(), Map.of(), Map.of("z", zone), Map.of(), Map.of()), List.of()));
        return picture.snapshot();
    }

    @ParameterizedTest
    @CsvSource({
        "UZBEK_LATIN,Oʻta xavfli. Yongʻin. Chilonzor tumani.",
        "UZBEK_CYRILLIC,Ўта хавфли. Ёнғин. Чилонзор тумани.",
        "RUSSIAN,Крайняя. Пожар. Чиланзарский район.",
        "ENGLISH,Extreme. Fire. Chilonzor."
    })
    void anAlarmIsSpokenBySeverityKindAndDistrict(Languages language, String spoken) {
        assertThat(Speech.text(new Call.Each(List.of(FIRE)), picture(), words(language))).isEqualTo(spoken);
    }

    @ParameterizedTest
    @CsvSource({
        "UZBEK_LATIN,5 ta signal kutmoqda. Oʻta xavfli: 1. Ogʻir: 4.",
        "RUSSIAN,Ждут 5 тревог. Крайняя: 1. Тяжёлая: 4.",
        "ENGLISH,5 alarms wait. Extreme: 1. Severe: 4."
    })
    void manyAreSummarised(Languages language, String spoken) {
        List<Alarm> alarms = new ArrayList<>(List.of(FIRE));
        for (int n = 2; n <= 5; n++) {
            alarms.add(Draft.alarm(n, Severity.SEVERE));
        }
        Waiting waiting = Waiting.of(alarms, Draft.NOW, 0);
        assertThat(Speech.text(new Call.Summary(waiting), picture(), words(language))).isEqualTo(spoken);
    }

    @ParameterizedTest
    @EnumSource(Languages.class)
    void nothingACallerSaidIsSpokenOrShown(Languages language) {
        Waiting waiting = Waiting.of(List.of(FIRE), Draft.NOW, 0);
        String spoken = Speech.text(new Call.Each(waiting.first()), picture(), words(language));
        Shown shown = Shown.of(waiting, null, Settings.USUAL, ALL, Draft.NOW, words(language));
        for (String part : Draft.PRIVATE.split(" ")) {
            if (!part.equals("Chilonzor")) {
                assertThat(spoken + shown).doesNotContain(part);
            }
        }
    }

    @Test
    void theLineCountsBySeverityAndSaysTheVolume() {
        Waiting waiting = Waiting.of(List.of(FIRE, Draft.alarm(2, Severity.MINOR), Draft.alarm(3, Severity.MINOR)), Draft.NOW, 0);
        Shown shown = Shown.of(waiting, null, Settings.USUAL, ALL, Draft.NOW, words(Languages.ENGLISH));
        assertThat(shown.counts()).extracting(Shown.Count::number).containsExactly("1", "2");
        assertThat(shown.counts()).extracting(Shown.Count::name).containsExactly("Extreme", "Minor");
        assertThat(shown.sound()).isEqualTo("70 %");
        assertThat(shown.warning()).isFalse();
        assertThat(shown.explanation()).contains("3 alarms wait", "Volume 70 %", "Ctrl+M mutes");
    }

    @Test
    void aMuteCountsDownWithWhatItSilences() {
        Waiting waiting = Waiting.of(List.of(FIRE, Draft.alarm(2, Severity.MINOR)), Draft.NOW, 0);
        Mute mute = Mute.of(null, Duration.ofSeconds(60), waiting.loudest(), Draft.NOW);
        assertThat(shown(waiting, mute, Draft.NOW).sound()).isEqualTo("1:00 · 2 silenced");
        assertThat(shown(waiting, mute, Draft.NOW.plusMillis(59_900)).sound()).isEqualTo("0:01 · 2 silenced");
        assertThat(shown(waiting, mute, Draft.NOW.plusSeconds(60)).sound()).isEqualTo("70 %");
        assertThat(shown(Waiting.NONE, mute, Draft.NOW.plusSeconds(18)).sound()).isEqualTo("0:42");
    }

    private static Shown shown(Waiting waiting, Mute mute, Instant now) {
        return Shown.of(waiting, mute, Settings.USUAL, ALL, now, words(Languages.ENGLISH));
    }

    @Test
    void whatCannotBeHeardIsSaid() {
        Waiting waiting = Waiting.of(List.of(FIRE, Draft.alarm(2, Severity.MINOR)), Draft.NOW, 0);
        Shown none = Shown.of(waiting, null, Settings.USUAL, new Hearing(false, true), Draft.NOW, words(Languages.ENGLISH));
        assertThat(none.sound()).isEqualTo("No sound");
        assertThat(none.warning()).isTrue();
        assertThat(none.explanation()).contains("Sound does not work on this computer");
        Shown silent = Shown.of(waiting, null, new Settings(0, false), ALL, Draft.NOW, words(Languages.ENGLISH));
        assertThat(silent.sound()).isEqualTo("0 % · 1 silenced");
        assertThat(silent.warning()).isTrue();
        assertThat(silent.explanation()).contains("Extreme alarms are heard all the same", "Voice is off");
        Shown voiceless = Shown.of(waiting, null, Settings.USUAL, new Hearing(true, false), Draft.NOW, words(Languages.ENGLISH));
        assertThat(voiceless.warning()).isFalse();
        assertThat(voiceless.explanation()).contains("No voice");
    }
}
