/** Reads GeoJSON (RFC 7946) of any origin: keeps what is good, and says of the rest what is wrong with it and where. */
@NullMarked
package uz.posbon.geodata.geojson;

import org.jspecify.annotations.NullMarked;
