/** Small texts on the seat's own disk. */
@NullMarked
package uz.posbon.workstation.kept;

import org.jspecify.annotations.NullMarked;
