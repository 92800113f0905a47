/** The map of a control room: a viewport of our own, a painted background behind it and layers of symbols, lines and areas over it. */
@NullMarked
package uz.posbon.ui.map;

import org.jspecify.annotations.NullMarked;
