package uz.posbon.workstation.annunciate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.assets.Languages;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.stream.PictureState;
import uz.posbon.ui.sound.Announcer;
import uz.posbon.ui.sound.Sound;
import uz.posbon.ui.sound.SoundException;
import uz.posbon.ui.sound.Speaker;
import uz.posbon.ui.sound.Synthesis;
import uz.posbon.ui.sound.Voice;
import uz.posbon.workstation.words.Words;

/** From the picture to what is played and shown, with clock and threads wound by hand and a speaker that writes down. */
class AnnunciatorTest {
    @TempDir
    Path folder;

    private final OperationalPicture picture = new OperationalPicture();
    private final Deque<Runnable> looks = new ArrayDeque<>();
    private final List<Shown> screen = new ArrayList<>();
    private final Room room = new Room();
    private Words words = new Words(Languages.ENGLISH.texts(), ZoneOffset.UTC);
    private Instant now = Draft.NOW;
    private Annunciator annunciator;

    @BeforeEach
    void open() {
        annunciator = annunciator();
        annunciator.start();
    }

    private Annunciator annunciator() {
        Announcer announcer = new Announcer(room, room, Runnable::run, () -> 0);
        return new Annunciator(picture::snapshot, () -> words, announcer, new SettingsFile(folder.resolve("data/annunciator.properties")), new Hand(),
                (task, delay) -> looks.add(task), screen::add);
    }

    private void shows(Alarm... alarms) {
        picture.onStart(new PictureState("log", 1, Draft.NOW, List.of(alarms), List.of(), List.of(), List.of(), List.of(), List.of(), Catalogue.EMPTY, List.of()));
    }

    private void after(double seconds) {
        now = now.plusMillis((long) (seconds * 1000));
        looks.remove().run();
    }

    @Test
    void anAlarmIsPlayedSpokenAndShown() {
        shows(Draft.alarm(1, Severity.SEVERE));
        after(0);
        assertThat(room.played).hasSize(2);
        assertThat(room.played.getFirst().samples()).isEqualTo(Synthesis.render(Signal.SEVERE.melody()).at(70).samples());
        assertThat(room.spoken).containsExactly("en Severe. Fire.");
        assertThat(screen.getLast().counts()).extracting(Shown.Count::number).containsExactly("1");
        after(1);
        assertThat(screen).as("nothing changed").hasSize(1);
    }

    @Test
    void theLanguageOfTheMomentIsSpoken() {
        words = new Words(Languages.UZBEK_CYRILLIC.texts(), ZoneOffset.UTC);
        shows(Draft.alarm(1, Severity.SEVERE));
        after(0);
        assertThat(room.spoken).containsExactly("uz-Cyrl Оғир. Ёнғин.");
    }

    @Test
    void theKeyMutesForAMinute() {
        shows(Draft.alarm(1, Severity.EXTREME));
        after(0);
        room.played.clear();
        annunciator.mute();
        assertThat(screen.getLast().sound()).isEqualTo("1:00 · 1 silenced");
        after(20);
        assertThat(room.played).isEmpty();
        assertThat(screen.getLast().sound()).isEqualTo("0:40 · 1 silenced");
        annunciator.unmute();
        assertThat(screen.getLast().sound()).isEqualTo("70 %");
        after(0.25);
        assertThat(room.played).isNotEmpty();
    }

    @Test
    void aMachineWithoutAnOutputSaysSoAndStillCounts() {
        room.there = false;
        shows(Draft.alarm(1, Severity.EXTREME));
        after(0);
        assertThat(room.played).isEmpty();
        assertThat(screen.getLast().sound()).isEqualTo("No sound");
        assertThat(screen.getLast().counts()).hasSize(1);
        assertThat(annunciator.test(Severity.MINOR)).isFalse();
    }

    @Test
    void volumeAndVoiceOutliveTheProgram() throws IOException {
        annunciator.volume(35);
        assertThat(annunciator.voice(false)).isTrue();
        assertThat(screen.getLast().sound()).isEqualTo("35 %");
        looks.clear();
        Annunciator next = annunciator();
        next.start();
        shows(Draft.alarm(1, Severity.SEVERE));
        after(0);
        assertThat(room.played.getLast().samples()).isEqualTo(Synthesis.render(Signal.SEVERE.melody()).at(35).samples());
        assertThat(room.spoken).isEmpty();
    }

    @Test
    void aDamagedFileMeansTheUsualVolume() throws IOException {
        Path file = folder.resolve("data/annunciator.properties");
        annunciator.volume(35);
        Files.writeString(file, "volume=loud\n");
        assertThat(new SettingsFile(file).load()).isEqualTo(Settings.USUAL);
        Files.writeString(file, "volume=400\n");
        assertThat(new SettingsFile(file).load()).isEqualTo(Settings.USUAL);
    }

    @Test
    void aPictureThatCannotBeReadSilencesNothing() {
        shows(Draft.alarm(1, Severity.SEVERE));
        words = null;
        after(0);
        words = new Words(Languages.ENGLISH.texts(), ZoneOffset.UTC);
        after(15);
        assertThat(room.played).isNotEmpty();
    }

    @Test
    void eachSoundCanBeTried() {
        after(0);
        assertThat(annunciator.test(Severity.EXTREME)).isTrue();
        assertThat(room.played.getFirst().samples()).isEqualTo(Synthesis.render(Signal.EXTREME.melody()).at(70).samples());
        assertThat(room.spoken).containsExactly("en Extreme. Sound test.");
    }

    @Test
    void whatIsClosedLooksNoMore() {
        annunciator.close();
        shows(Draft.alarm(1, Severity.EXTREME));
        after(0);
        assertThat(room.played).isEmpty();
        assertThat(looks).isEmpty();
    }

    private final class Hand extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** Writes down what is heard in it. */
    private static final class Room implements Speaker, Voice {
        private final List<Sound> played = new ArrayList<>();
        private final List<String> spoken = new ArrayList<>();
        private boolean there = true;

        @Override
        public boolean isThere() {
            return there;
        }

        @Override
        public void play(Sound sound, BooleanSupplier stopped) throws SoundException {
            if (!there) {
                throw new SoundException("no output", null);
            }
            played.add(sound);
        }

        @Override
        public Sound speak(String text, String language) {
            spoken.add(language + " " + text);
            return new Sound(new short[] {1}, 1000);
        }
    }

    @Test
    void muteSaysWhatItSilences() {
        shows(Draft.alarm(1, Severity.EXTREME), Draft.alarm(2, Severity.MINOR));
        after(0);
        assertThat(annunciator.mute(Duration.ofSeconds(10))).isEqualTo(2);
        annunciator.unmute();
        assertThat(screen.getLast().sound()).isEqualTo("70 %");
    }
}
