/** Themes and languages of the program. Knows no JavaFX: addresses and texts only. */
@NullMarked
package uz.posbon.assets;

import org.jspecify.annotations.NullMarked;
