package uz.posbon.workstation.trainer;

import java.io.IOException;
import java.util.Optional;
import uz.posbon.sdk.training.JoinLine;
import uz.posbon.workstation.words.Phrase;

/** Opens desks of a training session beside this one, which stays what it is. Blocks; not for the FX thread. */
public interface SessionOpening {
    /**
     * Opens a trainer's desk that holds the session of a scenario, and does not wait for it.
     *
     * @param scenario a file, or the name of one that is shipped
     * @param language of the new window
     * @return what is wrong with the scenario, in which case nothing is opened; empty when it opens
     * @throws IOException if it does not start
     */
    Optional<Phrase> hold(String scenario, String language) throws IOException;

    /**
     * Opens a trainee's desk in a session, and does not wait for it.
     *
     * @throws IOException if it does not start
     */
    void join(JoinLine line, String language) throws IOException;
}
