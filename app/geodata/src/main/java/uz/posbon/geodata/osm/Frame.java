package uz.posbon.geodata.osm;

/** Where one block lies in the file: what it holds, its first byte and how many there are. */
record Frame(String type, long offset, int size) {
    static final String HEADER = "OSMHeader";
    static final String DATA = "OSMData";
}
