/** What is under the mouse on its way from one part of the desk to another. */
@NullMarked
package uz.posbon.workstation.drag;

import org.jspecify.annotations.NullMarked;
