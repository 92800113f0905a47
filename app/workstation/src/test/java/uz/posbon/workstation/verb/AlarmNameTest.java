package uz.posbon.workstation.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import uz.posbon.assets.Languages;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.room.RoomFigure;
import uz.posbon.sdk.room.RoomRow;
import uz.posbon.sdk.room.RoomRows;
import uz.posbon.workstation.SmallCity;
import uz.posbon.workstation.room.RowTitles;
import uz.posbon.workstation.words.Words;

/** An alarm is called by what it says in the operator's language, wherever it is named. */
class AlarmNameTest {
    private static final Words RUSSIAN = new Words(Languages.RUSSIAN.texts(), ZoneId.of("Asia/Tashkent"));
    private static final Words UZBEK = new Words(Languages.UZBEK_LATIN.texts(), ZoneId.of("Asia/Tashkent"));

    private final SmallCity city = new SmallCity();

    private Alarm panic() {
        city.alarms.replaceAll(alarm -> alarm.id().equals("a-panic") ? SmallCity.translated(alarm, "ru", "Тревожная кнопка") : alarm);
        return city.alarms.stream().filter(alarm -> alarm.id().equals("a-panic")).findFirst().orElseThrow();
    }

    @Test
    void aLineSaysItInTheReadersLanguage() {
        panic();
        Verbs verbs = new Verbs(AlarmVerbs.all());
        var says = verbs.plan("comment !13 Called back", city.desk(Focus.NONE)).says();
        assertThat(RUSSIAN.say(says)).contains("!13 Тревожная кнопка");
        assertThat(UZBEK.say(says)).as("a language its source does not speak").contains("!13 Panic button");
    }

    @Test
    void rowsBehindAFigureSayItWhileTheDeskHoldsIt() {
        Alarm panic = panic();
        Picture picture = city.picture().snapshot();
        RoomRow held = new RoomRow(RoomRow.ALARM, panic.id(), 13L, "Panic button", null, null, null);
        RoomRow gone = new RoomRow(RoomRow.ALARM, "a-old", 1L, "Smoke", null, null, null);
        RoomRow unit = new RoomRow(RoomRow.UNIT, "E-12", null, "E-12", null, null, null);
        RoomRows rows = RowTitles.in("ru", new RoomRows(RoomFigure.RAISED, null, 3, List.of(held, gone, unit)), picture);
        assertThat(rows.items()).extracting(RoomRow::title).containsExactly("Тревожная кнопка", "Smoke", "E-12");
    }
}
