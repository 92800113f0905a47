/** A dense, live list of things that wait for somebody: one line each, age ticking, nothing moving under the operator's hand. */
@NullMarked
package uz.posbon.ui.queue;

import org.jspecify.annotations.NullMarked;
