/**
 * Calls the operator until alarms are acknowledged: by sound, by voice, and on the status line for whoever cannot hear. What is to be heard is
 * decided without a clock, a loudspeaker or a screen ({@link uz.posbon.workstation.annunciate.Annunciation}).
 */
@NullMarked
package uz.posbon.workstation.annunciate;

import org.jspecify.annotations.NullMarked;
