/**
 * Sounds a room can tell apart, and speech: what is heard is made of numbers here ({@link uz.posbon.ui.sound.Synthesis}), spoken by the
 * system's voice ({@link uz.posbon.ui.sound.Voice}) and played one at a time ({@link uz.posbon.ui.sound.Announcer}).
 *
 * <p>No thread is made here: whoever uses it hands in where to play. A machine without loudspeaker or voice is told about, never waited for.
 */
@NullMarked
package uz.posbon.ui.sound;

import org.jspecify.annotations.NullMarked;
