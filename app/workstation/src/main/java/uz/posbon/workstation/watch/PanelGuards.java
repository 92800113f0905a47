package uz.posbon.workstation.watch;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;

/** The guards of all panels: finds whose failure it is that reached nobody's. FX thread only. */
public final class PanelGuards {
    private static final String OURS = "uz.posbon.";

    private final List<PanelGuard> guards;
    private final List<? extends Node> others;

    /** @param others what is seen beside the panels; a class that is there too is no proof */
    public PanelGuards(List<PanelGuard> guards, List<? extends Node> others) {
        this.guards = List.copyOf(guards);
        this.others = List.copyOf(others);
    }

    /**
     * Stops the one panel that holds a node of a class on the failure's stack, the innermost first.
     *
     * @return whether there was exactly one
     */
    public boolean blame(Throwable failure) {
        Optional<PanelGuard> guilty = Stream.iterate(failure, why -> why != null, Throwable::getCause)
                .flatMap(why -> Stream.of(why.getStackTrace()))
                .map(StackTraceElement::getClassName)
                .filter(name -> name.startsWith(OURS))
                .map(name -> name.contains("$") ? name.substring(0, name.indexOf('$')) : name)
                .distinct()
                .flatMap(this::owner)
                .findFirst();
        guilty.ifPresent(guard -> guard.fail(failure));
        return guilty.isPresent();
    }

    private Stream<PanelGuard> owner(String className) {
        List<PanelGuard> owners = guards.stream().filter(guard -> guard.has(className)).toList();
        boolean elsewhere = others.stream().anyMatch(node -> PanelGuard.isOrHas(node, className));
        return owners.size() == 1 && !elsewhere ? owners.stream() : Stream.empty();
    }
}
