/** What a training session was worth, as a panel, as a PDF and as a table. Knows no other feature; where a click leads is said by whoever puts it up. */
@NullMarked
package uz.posbon.workstation.debrief;

import org.jspecify.annotations.NullMarked;
