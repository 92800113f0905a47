/**
 * How long the way takes: routed along streets where a prepared road network is at hand, else a straight line times a detour factor.
 * Every answer says which of the two it is.
 */
@NullMarked
package uz.posbon.geodata.route;

import org.jspecify.annotations.NullMarked;
