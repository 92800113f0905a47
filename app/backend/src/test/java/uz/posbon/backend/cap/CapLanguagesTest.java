package uz.posbon.backend.cap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uz.posbon.backend.decide.CapMessage;
import uz.posbon.sdk.alarm.AlarmText;
import uz.posbon.sdk.alarm.NewAlarm;

/** A message that says the same in several languages raises its alarms once, and keeps all it said. */
class CapLanguagesTest {
    @Test
    void eachLanguageIsKeptAndTheRoomsComesFirst() {
        CapMessage message = read(info("en-US", "Flood", "Tashkent"), info("ru-RU", "Паводок", "Ташкент"), info("uz-Latn", "Suv bosishi", "Toshkent"));
        assertThat(message.reports()).hasSize(1);
        NewAlarm alarm = message.reports().getFirst();
        assertThat(alarm.event()).isEqualTo("Suv bosishi");
        assertThat(alarm.translations()).containsExactly(
                new AlarmText("en-US", "Flood", "Flood!", null, null, "Tashkent"), new AlarmText("ru-RU", "Паводок", "Паводок!", null, null, "Ташкент"));
        assertThat(message.remarks()).noneMatch(remark -> remark.contains("info blocks"));
    }

    @Test
    void severalEventsArePairedByTheirOrder() {
        CapMessage message = read(info("en-US", "Wind", "A"), info("en-US", "Rain", "B"), info("ru", "Ветер", "А"), info("ru", "Дождь", "Б"));
        assertThat(message.reports()).extracting(NewAlarm::event).containsExactly("Ветер", "Дождь");
        assertThat(message.reports()).extracting(alarm -> alarm.translations().getFirst().event()).containsExactly("Wind", "Rain");
    }

    @Test
    void whereItIsNotCertainWhichBelongTogetherNoneIsGuessed() {
        CapMessage message = read(info("ru", "Ветер", "А"), info("ru", "Дождь", "Б"), info("en-US", "Wind", "A"));
        assertThat(message.reports()).hasSize(2).allSatisfy(alarm -> assertThat(alarm.translations()).isEmpty());
        assertThat(message.remarks()).contains("of 3 info blocks 2 were taken: the others are not as many as those in 'ru'");
    }

    private static CapMessage read(String... infos) {
        String alert = """
                <alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>1</identifier><sender>met</sender><sent>2026-11-24T09:00:00Z</sent>
                <status>Actual</status><msgType>Alert</msgType><scope>Public</scope>%s</alert>""".formatted(Stream.of(infos).collect(Collectors.joining()));
        return CapReader.read(alert.getBytes(StandardCharsets.UTF_8)).messages().getFirst();
    }

    private static String info(String language, String event, String area) {
        return """
                <info><language>%s</language><category>Met</category><event>%s</event><urgency>Expected</urgency><severity>Severe</severity>
                <certainty>Likely</certainty><headline>%s!</headline><area><areaDesc>%s</areaDesc></area></info>""".formatted(language, event, event, area);
    }
}
