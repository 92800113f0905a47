/** The connection that writes, and what it means when it cannot. */
@NullMarked
package uz.posbon.backend.store.sql;

import org.jspecify.annotations.NullMarked;
