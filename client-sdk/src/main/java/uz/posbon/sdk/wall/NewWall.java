package uz.posbon.sdk.wall;

import java.util.List;

/** A wall as it is defined; the fields mean what they mean in {@link Wall}. */
public record NewWall(
        String name, List<WallPlace> displays, List<Preset> presets, List<WallRule> rules, List<WallSchedule> schedules) {
    /** A wall as it stands, to change a part of it. */
    public static NewWall of(Wall wall) {
        return new NewWall(wall.name(), wall.displays(), wall.presets(), wall.rules(), wall.schedules());
    }

    /** The same with these presets. */
    public NewWall withPresets(List<Preset> other) {
        return new NewWall(name, displays, other, rules, schedules);
    }

    /** The same with these rules. */
    public NewWall withRules(List<WallRule> other) {
        return new NewWall(name, displays, presets, other, schedules);
    }

    /** The same with these schedules. */
    public NewWall withSchedules(List<WallSchedule> other) {
        return new NewWall(name, displays, presets, rules, other);
    }
}
