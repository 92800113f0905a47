/** What an operator does with the map beside looking: measuring, drawing areas. */
@NullMarked
package uz.posbon.ui.map.tool;

import org.jspecify.annotations.NullMarked;
