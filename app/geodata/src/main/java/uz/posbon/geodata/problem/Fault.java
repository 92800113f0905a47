package uz.posbon.geodata.problem;

/** What can be wrong with a file of geographic data. A screen has a word for each in every language. */
public enum Fault {
    NOT_JSON("not JSON"),
    NOT_GEOJSON("not GeoJSON"),
    CUT_OFF("the file is cut off; what came before is kept"),
    TOO_DEEP("nested too deeply"),
    TOO_BIG("more than can be shown; what came before is kept"),
    UNKNOWN_TYPE("no such type"),
    OTHER_REFERENCE_SYSTEM("coordinates of another reference system than WGS 84; nothing is taken"),
    AXES_SWAPPED("latitude and longitude seem swapped: it would lie in the expected area the other way round"),
    OUTSIDE_EXPECTED_AREA("outside the expected area"),
    NOT_A_POSITION("not a position; the part is left out"),
    NOT_A_NUMBER("not a number; the part is left out"),
    OUTSIDE_WORLD("outside the world; the part is left out"),
    TOO_FEW_POSITIONS("too few positions; the part is left out"),
    RING_NOT_CLOSED("a ring is not closed; it was closed"),
    SELF_CROSSING("an area crosses itself; it was repaired"),
    CROSSES_ANTIMERIDIAN("crosses the 180th meridian; it was cut there"),
    NO_PLACE("has no place; it is left out"),
    DUPLICATE_ID("the same id as another one; both are kept"),
    NO_COORDINATE_COLUMNS("no columns for latitude and longitude"),
    NO_CALL_COLUMNS("no columns for a call's number, kind and time of receipt; nothing is taken"),
    NO_CALL("names no call or no kind of call; the row is left out"),
    NOT_A_TIME("not a time; the part is left out"),
    WRONG_CELL_COUNT("another number of cells than the header has"),
    BROKEN_TEXT("letters that are broken: the file's encoding was not recognised"),
    NOT_READABLE("cannot be read");

    private final String words;

    Fault(String words) {
        this.words = words;
    }

    /** In plain English. */
    public String words() {
        return words;
    }
}
