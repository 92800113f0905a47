/**
 * Finding places by name: an index in which Uzbek Latin, Uzbek Cyrillic and Russian spellings are one, and the box that asks it. No network.
 */
@NullMarked
package uz.posbon.ui.map.search;

import org.jspecify.annotations.NullMarked;
