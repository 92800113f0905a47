/** The open incidents on paper: for the hour in which the screens are dark. */
@NullMarked
package uz.posbon.workstation.paper;

import org.jspecify.annotations.NullMarked;
