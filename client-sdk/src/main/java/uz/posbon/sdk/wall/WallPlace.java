package uz.posbon.sdk.wall;

/** One screen of a wall; {@code number} is 1 to 64 and the same for ever. */
public record WallPlace(int number, String name) {}
