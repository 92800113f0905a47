package uz.posbon.sdk.wall;

import java.util.List;

/** A wall as it is defined; the fields mean what they mean in {@link Wall}. */
public record NewWall(
        String name, List<WallPlace> displays, List<Preset> presets, List<WallRule> rules, List<WallSchedule> schedules) {}
