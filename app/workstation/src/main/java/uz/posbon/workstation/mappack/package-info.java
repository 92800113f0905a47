/** The command {@code map-pack}: checks a map pack and says what it covers. Starts no toolkit. */
@NullMarked
package uz.posbon.workstation.mappack;

import org.jspecify.annotations.NullMarked;
