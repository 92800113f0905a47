/**
 * Panels that dock beside each other, behind each other or in windows of their own. What stands where is a value ({@link uz.posbon.ui.dock.Arrangement}),
 * changed by pure functions, shown by one control ({@link uz.posbon.ui.dock.DockSpace}) and written as text.
 */
@NullMarked
package uz.posbon.ui.dock;

import org.jspecify.annotations.NullMarked;
