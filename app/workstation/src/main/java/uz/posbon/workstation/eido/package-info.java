/** Cases that come from another centre's system or go there, between files and the backend. */
@NullMarked
package uz.posbon.workstation.eido;

import org.jspecify.annotations.NullMarked;
