package uz.posbon.ui.sound;

import org.jspecify.annotations.Nullable;

/**
 * What is to be heard once: a sound, and perhaps words after it.
 *
 * @param sound at full volume
 * @param volume of both, 0 to 100
 * @param words spoken after the sound; null for none
 * @param language of the words, as {@link Voice#speak} takes it
 */
public record Announcement(Sound sound, int volume, @Nullable String words, String language) {}
