package uz.posbon.workstation.recommend;

import org.jspecify.annotations.Nullable;
import uz.posbon.geodata.route.Travel;
import uz.posbon.sdk.unit.Unit;

/**
 * A unit that is not the one to send, and why.
 *
 * @param travel how long it would take from where it was last; null when that or the place of the case is not known
 */
public record PassedOver(Unit unit, @Nullable Travel travel, Reason why) {}
