/** Looking where another operator looks: beside him while he works, or afterwards in a replay. */
@NullMarked
package uz.posbon.workstation.follow;

import org.jspecify.annotations.NullMarked;
