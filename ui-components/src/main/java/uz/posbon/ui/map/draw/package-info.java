/** What layers draw with: pixels, lines, areas and readable words. Knows nothing of maps. */
@NullMarked
package uz.posbon.ui.map.draw;

import org.jspecify.annotations.NullMarked;
