/** What was wrong with a file and where, for whoever brought it. */
@NullMarked
package uz.posbon.geodata.problem;

import org.jspecify.annotations.NullMarked;
