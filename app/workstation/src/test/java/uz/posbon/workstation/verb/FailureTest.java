package uz.posbon.workstation.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uz.posbon.assets.Languages;
import uz.posbon.sdk.problem.ConflictException;
import uz.posbon.sdk.problem.Problem;
import uz.posbon.sdk.problem.RefusedException;
import uz.posbon.sdk.problem.UnreachableException;
import uz.posbon.workstation.words.Words;

class FailureTest {
    private static String russian(Throwable why) {
        return new Words(Languages.RUSSIAN.texts(), ZoneId.of("Asia/Tashkent")).say(Failure.of(why));
    }

    private static Problem problem(String code, @Nullable String detail, Problem.FieldError... errors) {
        return new Problem(URI.create("urn:posbon:problem:" + code), "Title", 409, detail, null, List.of(errors));
    }

    @Test
    void problemsOfTheBackendAreSaidByTheirCode() {
        assertThat(russian(new ConflictException(problem("incident-closed", "Incident 7 is closed.")))).isEqualTo("Происшествие закрыто");
        assertThat(russian(new RefusedException(problem("invalid-request", "A field is wrong.", new Problem.FieldError("/text", "is empty")))))
                .isEqualTo("Не указано или неверно: /text");
        assertThat(russian(new UnreachableException("POST /alarms got no answer", new IOException("refused")))).startsWith("Сервер не отвечает");
    }

    @Test
    void aProblemOfANewerBackendIsSaidInItsOwnWords() {
        assertThat(russian(new RefusedException(problem("moon-full", "The moon is full.")))).isEqualTo("The moon is full.");
        assertThat(russian(new RefusedException(problem("moon-full", null)))).isEqualTo("Title");
    }

    @Test
    void filesAndMistakesOfTheProgramAreToldApart() {
        assertThat(russian(new NoSuchFileException("/tmp/alert.cap"))).isEqualTo("Нет файла /tmp/alert.cap");
        assertThat(Failure.isExpected(new NoSuchFileException("/tmp/alert.cap"))).isTrue();
        assertThat(Failure.isExpected(new IllegalStateException("mistake"))).isFalse();
        assertThat(russian(new IllegalStateException("mistake"))).contains("IllegalStateException").doesNotContain("mistake");
    }
}
