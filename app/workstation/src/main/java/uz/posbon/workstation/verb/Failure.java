package uz.posbon.workstation.verb;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import uz.posbon.sdk.onvif.DeviceFaultException;
import uz.posbon.sdk.onvif.DeviceUnreachableException;
import uz.posbon.sdk.onvif.LoginRefusedException;
import uz.posbon.sdk.onvif.NotOfferedException;
import uz.posbon.sdk.onvif.NotOnvifException;
import uz.posbon.sdk.onvif.OnvifException;
import uz.posbon.sdk.problem.KeptException;
import uz.posbon.sdk.problem.NotKeptException;
import uz.posbon.sdk.problem.Problem;
import uz.posbon.sdk.problem.RefusedException;
import uz.posbon.sdk.problem.UnreachableException;
import uz.posbon.workstation.words.Phrase;

/** Why something was not done, for the operator: the backend's problems by their codes, cameras' and files' by their kind. */
public final class Failure {
    private Failure() {}

    /** Whether it is one that happens in a working house, so that a log need not hold its trace. */
    public static boolean isExpected(Throwable why) {
        return why instanceof VerbException || why instanceof RefusedException || why instanceof UnreachableException || why instanceof KeptException || why instanceof NotKeptException
                || why instanceof OnvifException || why instanceof FileSystemException || why instanceof InterruptedException;
    }

    public static Phrase of(Throwable why) {
        return switch (why) {
            case VerbException verb -> verb.phrase();
            case RefusedException refused -> of(refused.problem());
            case KeptException kept -> Phrase.of("problem.kept");
            case NotKeptException notKept -> Phrase.of("problem.not-kept");
            case UnreachableException unreachable -> Phrase.of("problem.unreachable");
            case OnvifException onvif -> onvif(onvif);
            case InterruptedException interrupted -> Phrase.of("problem.interrupted");
            case NoSuchFileException file -> Phrase.of("problem.file-missing", "file", String.valueOf(file.getFile()));
            case AccessDeniedException file -> Phrase.of("problem.file-denied", "file", String.valueOf(file.getFile()));
            case FileSystemException file -> Phrase.of("problem.file", "file", String.valueOf(file.getFile()));
            default -> Phrase.of("problem.unexpected", "what", why.getClass().getSimpleName());
        };
    }

    /** A problem of the backend; one this desk has no words for is said in the backend's own. */
    public static Phrase of(Problem problem) {
        String type = problem.type().toString();
        String code = type.substring(type.lastIndexOf(':') + 1);
        List<String> fields = problem.errors().stream().map(Problem.FieldError::field).toList();
        String own = problem.detail() == null ? problem.title() : problem.detail();
        return new Phrase.OrElse(Phrase.of("problem." + code, "fields", Phrase.list(fields)), Phrase.plain(own));
    }

    private static Phrase onvif(OnvifException why) {
        return Phrase.of(switch (why) {
            case LoginRefusedException refused -> "problem.onvif.login-refused";
            case DeviceUnreachableException unreachable -> "problem.onvif.unreachable";
            case NotOnvifException other -> "problem.onvif.not-onvif";
            case NotOfferedException missing -> "problem.onvif.not-offered";
            case DeviceFaultException fault -> "problem.onvif.fault";
        });
    }
}
