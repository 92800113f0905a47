package uz.posbon.ui.sound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UzbekSpellingTest {
    @ParameterizedTest
    @CsvSource({
        "0,nol", "7,yetti", "10,oʻn", "12,oʻn ikki", "40,qirq", "99,toʻqson toʻqqiz", "100,yuz", "101,yuz bir", "250,ikki yuz ellik",
        "1000,ming", "1999,ming toʻqqiz yuz toʻqson toʻqqiz", "12345,oʻn ikki ming uch yuz qirq besh", "999999,toʻqqiz yuz toʻqson toʻqqiz ming toʻqqiz yuz toʻqson toʻqqiz"
    })
    void numbersBecomeWords(int number, String words) {
        assertThat(UzbekSpelling.number(number)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "12 ta signal kutmoqda, oʻn ikki ta signal kutmoqda",
        "Yongʻin, Yon-gʻin",
        "Nomaʼlum, Nomalum",
        "Ogʻir, Ogʻir",
        "O'rtacha, Oʻrtacha",
        "Ёнғин, yon-gʻin",
        "Мирзо Улуғбек, mirzo ulugʻbek",
        "Елена поезди, yelena poyezdi",
        "Ўта хавфли, oʻta xavfli"
    })
    void whatTheVoiceReadsWrongIsWrittenForIt(String written, String forVoice) {
        assertThat(UzbekSpelling.forVoice(written)).isEqualTo(forVoice);
    }

    @Test
    void textIsCutAtABlankAndHoldsNothingTheVoiceWouldObey() {
        assertThat(SpokenText.of("[[h@l'oU]] <break/> one\ntwo", "en", 100)).isEqualTo("h@l'oU   break/  one two");
        assertThat(SpokenText.of("one two three", "en", 9)).isEqualTo("one two");
        assertThat(SpokenText.of("onetwothree", "en", 4)).isEqualTo("onet");
        assertThat(SpokenText.of("5 та", "uz", 100)).isEqualTo("besh ta");
    }
}
