package uz.posbon.geodata.osm;

/** What kinds of elements a block holds. */
record BlockContent(boolean nodes, boolean ways, boolean relations) {}
