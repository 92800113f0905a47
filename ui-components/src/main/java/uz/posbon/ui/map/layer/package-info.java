/** What lies over the map beside symbols: lines and areas, trails, heat. */
@NullMarked
package uz.posbon.ui.map.layer;

import org.jspecify.annotations.NullMarked;
