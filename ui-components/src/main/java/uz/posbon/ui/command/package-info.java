/** A command line for people in a hurry: completion, preview of what will happen, history, and wrong input that explains itself. */
@NullMarked
package uz.posbon.ui.command;

import org.jspecify.annotations.NullMarked;
