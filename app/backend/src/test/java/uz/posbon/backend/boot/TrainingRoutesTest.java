package uz.posbon.backend.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.posbon.backend.fixture.SmallCity.json;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.backend.fixture.Api;
import uz.posbon.backend.fixture.Api.Answer;
import uz.posbon.backend.fixture.Exercise;

/** Every route of training once or more, each request and answer held against the contract by the client that sends it. */
class TrainingRoutesTest {
    @TempDir
    Path data;

    @Test
    void everyOperationAnswersAsTheContractSays() throws Exception {
        try (Backend backend = Backend.hold(Exercise.plan(7), BackendOptions.embedded(data))) {
            Api trainer = new Api(backend.address(), backend.token());
            String olim = "Olim";
            assertThat(trainer.get("/training").text("/state")).isEqualTo("Frozen");
            assertThat(trainer.get("/training/scenario").body()).startsWith("format: 1");
            assertThat(trainer.post("/training/pace", json("{'running':true,'pace':2}")).status()).as("somebody does it").isEqualTo(422);
            assertThat(trainer.post("/training/pace", json("{'running':true,'pace':2}"), "Posbon-Operator", olim).text("/pace")).isEqualTo("2.0");
            assertThat(trainer.sendWrong("POST", "/training/pace", bytes("{'running':true,'pace':1000}"), "application/json", "Posbon-Operator", olim).status()).isEqualTo(422);
            assertThat(trainer.post("/training/injects", json("{'stepId':'smoke'}"), "Posbon-Operator", olim).text("/kind")).isEqualTo("StepFired");
            Answer neither = trainer.post("/training/injects", "{}", "Posbon-Operator", olim);
            assertThat(neither.status()).isEqualTo(422);
            Answer broken = trainer.post("/training/injects", json("{'scenario':'format: 7'}"), "Posbon-Operator", olim);
            assertThat(broken.status()).isEqualTo(422);
            assertThat(broken.text("/errors/0/reason")).contains("this program reads format 1");
            Api anybody = new Api(backend.address(), null);
            assertThat(anybody.post("/training/join", json("{'code':'AAAA-AAAA','name':'Thief'}")).text("/type")).endsWith("wrong-code");
            assertThat(anybody.post("/training/join", json("{'code':'%s','name':'scenario'}".formatted(backend.code().orElseThrow()))).status()).isEqualTo(422);
            Answer joined = anybody.post("/training/join", json("{'code':'%s','name':'Dilnoza'}".formatted(backend.code().orElseThrow())));
            assertThat(joined.text("/session/trainees/0/name")).isEqualTo("Dilnoza");
            Api trainee = new Api(backend.address(), joined.text("/token"));
            assertThat(trainee.get("/session").text("/operator")).isEqualTo("Dilnoza");
            assertThat(trainee.post("/training/hands", json("{'keys':12,'clicks':3}")).status()).isEqualTo(204);
            assertThat(trainee.post("/training/end", null).text("/type")).endsWith("trainer-only");
            assertThat(trainer.post("/training/notes", json("{'trainee':'Dilnoza','text':'Calm','points':90}"), "Posbon-Operator", olim).text("/kind")).isEqualTo("Mark");
            assertThat(trainer.get("/picture").json().path("trainingEntries").size()).isEqualTo(3);
            assertThat(trainer.post("/training/end", null, "Posbon-Operator", olim).text("/state")).isEqualTo("Ended");
            assertThat(trainer.post("/training/end", null, "Posbon-Operator", olim).status()).isEqualTo(409);
            assertThat(trainer.post("/training/injects", json("{'stepId':'camera'}"), "Posbon-Operator", olim).text("/type")).endsWith("training-ended");
        }
    }

    private static byte[] bytes(String text) {
        return json(text).getBytes(StandardCharsets.UTF_8);
    }
}
