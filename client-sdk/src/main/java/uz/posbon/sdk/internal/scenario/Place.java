package uz.posbon.sdk.internal.scenario;

/** Where something stands in a text: line and column from 1, and the path of RFC 6901 to it. */
record Place(int line, int column, String pointer) {
    /** The whole text. */
    static final Place WHOLE = new Place(0, 0, "");

    Place child(String key) {
        return new Place(line, column, pointer + "/" + key.replace("~", "~0").replace("/", "~1"));
    }
}
