/**
 * What an OpenStreetMap extract (.osm.pbf) knows by name: streets, addresses and places, for searching and for telling where a
 * position is.
 */
@NullMarked
package uz.posbon.geodata.osm;

import org.jspecify.annotations.NullMarked;
