/** What others have to tell this desk, and who has taken note of what was said. */
@NullMarked
package uz.posbon.workstation.messages;

import org.jspecify.annotations.NullMarked;
