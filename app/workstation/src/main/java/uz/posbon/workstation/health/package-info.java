/** How every source of what the desk shows stands, and how old its last word is. */
@NullMarked
package uz.posbon.workstation.health;

import org.jspecify.annotations.NullMarked;
