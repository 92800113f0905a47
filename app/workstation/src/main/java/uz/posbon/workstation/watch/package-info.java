/** What watches the desk itself: a thread that stands still, a panel that fails, memory and disk that run out. */
@NullMarked
package uz.posbon.workstation.watch;

import org.jspecify.annotations.NullMarked;
