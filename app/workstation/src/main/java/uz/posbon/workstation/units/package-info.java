/** The board of all units: who is free, who is where, who has not reported. It knows no other panel. */
@NullMarked
package uz.posbon.workstation.units;

import org.jspecify.annotations.NullMarked;
