package uz.posbon.ui.sound;

/**
 * What can be heard on this machine, as far as is known.
 *
 * @param sound whether there is an output that plays
 * @param voice whether there is a voice that speaks
 */
public record Hearing(boolean sound, boolean voice) {}
