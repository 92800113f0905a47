/** The room overview: what the room has to do, how fast it does it, and who does it, and what is behind each figure. */
@NullMarked
package uz.posbon.workstation.room;

import org.jspecify.annotations.NullMarked;
