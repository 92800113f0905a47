package uz.posbon.sdk.eido;

import java.util.List;

/** What can be wrong with a place of a document, or keep it from being taken over. A client says it in its own language. */
public enum EidoFinding {
    MISSING("is missing"),
    TOO_LARGE("is larger than %s MB"),
    EMPTY("is empty"),
    MALFORMED("%s"),
    NOT_OBJECT("must be an object"),
    NOT_TIME("is not a time with its offset, e.g. 2026-11-26T14:30:00+05:00"),
    NOT_TEXT("must be a text"),
    NOT_WHOLE("must be a whole number"),
    NOT_PRIORITY("must be 0 to 10"),
    NOT_XML("is not XML: %s"),
    UNREADABLE("cannot be read: %s"),
    OTHER_VERSION("is %s; read as 1.0"),
    NO_VERSION("is missing; read as 1.0"),
    SEVERAL_INCIDENTS("holds %s incidents; the first counts"),
    SEVERAL_DISPOSITIONS("holds %s dispositions; the first counts"),
    TWICE("is there twice; the first counts"),
    DANGLING("refers to '%s', which is not in %s"),
    ONLY_AGENCY("is missing; the only agency counts as the sender"),
    OWN_WORD("'%s' is the sender's own word"),
    OTHER_ROLE("is %s: only the caller is taken over"),
    NO_PLACE("(%s) has no place in a case here and is not taken over"),
    CALL_DATA("is data about the call that has no place in a case here"),
    SAYS_NOTHING("says nothing"),
    TOO_MANY_NOTES("and what follows is not taken over: more than %s notes"),
    NO_TEXT("leads to nothing that says what the alarm is"),
    ELSEWHERE("is kept by another system, which is not asked"),
    OTHER_LOCATION("is %s: the place may not be the incident's"),
    UNTYPED_LOCATION("is missing: the place may not be the incident's"),
    MORE("has %s more places like these");

    private final String english;

    EidoFinding(String english) {
        this.english = english;
    }

    /**
     * A clause that follows the place, in English, e.g. {@code is missing}.
     *
     * @param values what it names, in the order in which the clause does
     */
    public String reason(List<String> values) {
        return english.formatted(values.toArray());
    }
}
