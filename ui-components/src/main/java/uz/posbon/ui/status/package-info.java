/** Pieces of a status bar: a chip with a tone, a clock, a load bar. */
@NullMarked
package uz.posbon.ui.status;

import org.jspecify.annotations.NullMarked;
