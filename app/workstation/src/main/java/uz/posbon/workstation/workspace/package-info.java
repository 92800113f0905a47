/** Where the desk's panels stand: as a newcomer finds them, as an operator left them, and as he saved them by name. */
@NullMarked
package uz.posbon.workstation.workspace;

import org.jspecify.annotations.NullMarked;
