package uz.posbon.workstation.verb;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenLineTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "camera gate rtsp://anna:geheim@10.0.0.5/main 41.3,69.2|camera gate rtsp://***@10.0.0.5/main 41.3,69.2",
        "camera gate rtsp://anna:ge@heim@10.0.0.5/main 41.3,69.2|camera gate rtsp://***@10.0.0.5/main 41.3,69.2",
        "camera dvr rtsp://10.0.0.5:554/user=admin&password=geheim&channel=1 41.3,69.2|camera dvr rtsp://10.0.0.5:554/*** 41.3,69.2",
        "camera dvr http://10.0.0.5/video?key=geheim 41.3,69.2|camera dvr http://10.0.0.5/*** 41.3,69.2",
        "camera a rtsp://u:geheim@h/1,rtsp://u:geheim@h/2 41.3,69.2|camera a rtsp://***@h/1,rtsp://***@h/2 41.3,69.2",
        "camera gate rtsp://10.0.0.5/live/1 41.3,69.2|camera gate rtsp://10.0.0.5/live/1 41.3,69.2",
        "onvif gate anna:geheim@2 41.3,69.2|onvif gate ***@2 41.3,69.2",
        "map-source https://t/{z}/{x}/{y}.png?key=geheim|map-source https://t/***",
        "note nothing secret|note nothing secret"
    })
    void secretsOfAddressesAreNotRepeated(String line, String spoken) {
        assertThat(SpokenLine.of(line)).isEqualTo(spoken).doesNotContain("heim");
    }
}
