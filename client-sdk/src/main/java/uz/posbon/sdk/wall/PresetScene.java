package uz.posbon.sdk.wall;

/** What a preset shows on one display. */
public record PresetScene(int display, Scene scene) {}
