/** How the desk looks: theme and text size. */
@NullMarked
package uz.posbon.workstation.look;

import org.jspecify.annotations.NullMarked;
