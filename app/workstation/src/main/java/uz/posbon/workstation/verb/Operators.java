package uz.posbon.workstation.verb;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import uz.posbon.sdk.picture.Picture;

/** Operators the desk has heard of: on shift, or at a desk lately. Pure. */
public final class Operators {
    private Operators() {}

    /** All of them, by name. */
    public static List<String> of(Picture picture) {
        TreeSet<String> names = new TreeSet<>(Comparator.comparing((String name) -> name.toLowerCase(java.util.Locale.ROOT)).thenComparing(name -> name));
        picture.shifts().values().forEach(shift -> names.add(shift.operator()));
        picture.present().forEach(present -> names.add(present.operator()));
        names.removeIf(String::isBlank);
        return List.copyOf(names);
    }

    /** The one of that name, without regard to case. */
    public static Optional<String> find(String name, Picture picture) {
        return of(picture).stream().filter(operator -> operator.equalsIgnoreCase(name)).findFirst();
    }
}
