/** What a supervisor should look at, drawn from the picture and from what was raised lately. */
@NullMarked
package uz.posbon.workstation.attention;

import org.jspecify.annotations.NullMarked;
