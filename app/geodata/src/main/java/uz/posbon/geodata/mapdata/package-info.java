/** A folder of prepared map data: the gazetteer and the road network of one extract, made once and opened quickly ever after. */
@NullMarked
package uz.posbon.geodata.mapdata;

import org.jspecify.annotations.NullMarked;
