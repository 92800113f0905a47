package uz.posbon.sdk.recording;

/** What of people can be left out of a recording when it is made. A file says by {@link #code} what was, also to older versions. */
public enum LeftOut {
    /** Names and numbers of callers, and numbers to call back, wherever they stand. */
    CALLERS("callers"),
    /** Number plates in texts. */
    PLATES("plates"),
    /** Pictures and clips attached to incidents, on which faces and plates can be seen. */
    PICTURES("pictures");

    private final String code;

    LeftOut(String code) {
        this.code = code;
    }

    /** As it is written in the file. */
    public String code() {
        return code;
    }
}
