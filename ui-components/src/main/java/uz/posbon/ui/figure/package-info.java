/** Numbers that are read from afar: tiles with one figure each, and charts of figures over time. */
@NullMarked
package uz.posbon.ui.figure;

import org.jspecify.annotations.NullMarked;
