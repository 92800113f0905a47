/** Files of other people's places and areas, made entries of the catalogue. */
@NullMarked
package uz.posbon.workstation.imports;

import org.jspecify.annotations.NullMarked;
