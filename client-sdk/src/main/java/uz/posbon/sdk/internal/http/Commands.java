package uz.posbon.sdk.internal.http;

/** Where writes go. */
@FunctionalInterface
public interface Commands {
    /**
     * Sends one and waits for its answer.
     *
     * @throws uz.posbon.sdk.problem.PosbonException if there is none
     */
    Answer send(Command command);
}
