package uz.posbon.ui.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real program where it is installed; a program that misbehaves where none would. */
class EspeakVoiceTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "uz-Latn,Oʻta xavfli. Yongʻin. Chilonzor tumani.",
        "uz-Cyrl,Ўта хавфли. Ёнғин. Чилонзор тумани.",
        "ru,Чрезвычайная. Пожар. Чиланзарский район.",
        "en,Extreme. Fire. Chilonzor district."
    })
    void everyLanguageOfTheDeskIsSpoken(String language, String text) throws Exception {
        Sound speech = installed().speak(text, language);
        assertThat(speech.length()).isBetween(Duration.ofMillis(1500), Duration.ofSeconds(7));
        assertThat(loudest(speech)).isGreaterThan(3000);
    }

    @Test
    void bothScriptsOfUzbekSoundTheSame() throws Exception {
        EspeakVoice voice = installed();
        assertThat(voice.speak("Ўн икки та сигнал", "uz-Cyrl").samples()).isEqualTo(voice.speak("oʻn ikki ta signal", "uz-Latn").samples());
        assertThat(voice.speak("12 ta signal", "uz-Latn").samples()).isEqualTo(voice.speak("oʻn ikki ta signal", "uz-Latn").samples());
    }

    @Test
    void wordsAreNeverACommandNorAnOption() throws Exception {
        Path trap = folder.resolve("trap");
        Sound speech = installed().speak("-w " + trap + " $(touch " + trap + ") ; touch " + trap + " `touch " + trap + "`", "en");
        assertThat(loudest(speech)).isGreaterThan(3000);
        assertThat(trap).doesNotExist();
    }

    @Test
    void aLanguageWithoutAVoiceIsSaidSo() {
        EspeakVoice voice = installed();
        assertThatThrownBy(() -> voice.speak("nuqneH", "tlhx")).isInstanceOf(SoundException.class).hasMessageContaining("no voice tlhx");
    }

    @Test
    void whatDoesNotAnswerInTimeIsKilled() throws Exception {
        EspeakVoice voice = new EspeakVoice(program("echo $$ > %s\nexec sleep 600".formatted(folder.resolve("pid"))), Duration.ofSeconds(3));
        assertThatThrownBy(() -> voice.speak("anything", "en")).isInstanceOf(SoundException.class).hasMessageContaining("did not answer");
        long pid = Long.parseLong(Files.readString(folder.resolve("pid")).strip());
        ProcessHandle.of(pid).ifPresent(process -> assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(60)));
    }

    @Test
    void whatWritesNoSpeechIsSaidSo() throws Exception {
        EspeakVoice voice = new EspeakVoice(program("exit 0"), Duration.ofSeconds(60));
        assertThatThrownBy(() -> voice.speak("anything", "en")).isInstanceOf(SoundException.class).hasMessageContaining("no speech");
    }

    @Test
    void aMachineWithoutItSaysSo() {
        EspeakVoice none = EspeakVoice.find(Map.of("PATH", folder.toString()));
        assertThat(none.isThere()).isFalse();
        assertThatThrownBy(() -> none.speak("anything", "en")).isInstanceOf(SoundException.class).hasMessageContaining("not installed");
    }

    private static EspeakVoice installed() {
        EspeakVoice voice = EspeakVoice.find(System.getenv());
        assumeTrue(voice.isThere(), "espeak-ng is not installed");
        return voice;
    }

    private Path program(String script) throws IOException {
        Path program = folder.resolve("espeak-ng");
        Files.write(program, List.of("#!/bin/sh", script));
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return program;
    }

    private static int loudest(Sound sound) {
        int loudest = 0;
        for (short sample : sound.samples()) {
            loudest = Math.max(loudest, Math.abs(sample));
        }
        return loudest;
    }
}
