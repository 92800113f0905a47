/**
 * Shapes and tones shared by lists, legends and maps: what colour says, a shape says too.
 *
 * <p>Colours come from the theme as looked-up colours named {@code -posbon-*}; this package knows their names only.
 */
@NullMarked
package uz.posbon.ui.symbol;

import org.jspecify.annotations.NullMarked;
