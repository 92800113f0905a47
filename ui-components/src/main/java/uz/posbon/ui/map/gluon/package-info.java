/** The only code that knows Gluon Maps: it paints tiles behind our own viewport. */
@NullMarked
package uz.posbon.ui.map.gluon;

import org.jspecify.annotations.NullMarked;
