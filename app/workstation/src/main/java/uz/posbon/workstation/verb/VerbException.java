package uz.posbon.workstation.verb;

import uz.posbon.workstation.words.Phrase;

/** A line that cannot be carried out, to be said in the operator's language. Its message is for logs. */
public final class VerbException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Phrase phrase;

    public VerbException(Phrase phrase) {
        super(phrase.toString());
        this.phrase = phrase;
    }

    /** Why, and what to do about it. */
    public Phrase phrase() {
        return phrase;
    }
}
