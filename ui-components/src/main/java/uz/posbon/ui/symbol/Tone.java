package uz.posbon.ui.symbol;

import java.util.Locale;
import javafx.css.PseudoClass;

/**
 * What a thing's colour says, without saying what the thing is. Each tone has a looked-up colour and a usual shape.
 *
 * <p>The first five are degrees of urgency and the only saturated colours of a screen; the others are states of what can be sent.
 */
public enum Tone {
    EXTREME(SymbolShape.TRIANGLE),
    SEVERE(SymbolShape.DIAMOND),
    MODERATE(SymbolShape.SQUARE),
    MINOR(SymbolShape.CIRCLE),
    UNKNOWN(SymbolShape.RING),
    /** Free, in order. */
    READY(SymbolShape.CIRCLE),
    /** Told, not moving yet. */
    CALLED(SymbolShape.SQUARE),
    /** On its way. */
    MOVING(SymbolShape.ARROW),
    /** Working where it is. */
    BUSY(SymbolShape.DIAMOND),
    /** Bringing something elsewhere. */
    CARRYING(SymbolShape.HEXAGON),
    /** Not to be had. */
    OFF(SymbolShape.DASH),
    /** Plain text colour: no judgement. */
    NEUTRAL(SymbolShape.RING);

    private final SymbolShape shape;
    private final PseudoClass pseudoClass;
    private final String token;

    Tone(SymbolShape shape) {
        this.shape = shape;
        String name = name().toLowerCase(Locale.ROOT);
        this.pseudoClass = PseudoClass.getPseudoClass(name);
        this.token = "-posbon-" + name;
    }

    /** The shape that goes with it unless the caller chooses another. */
    public SymbolShape shape() {
        return shape;
    }

    /** The CSS state of a node in this tone, for example {@code :extreme}. */
    public PseudoClass pseudoClass() {
        return pseudoClass;
    }

    /** The looked-up colour, for example {@code -posbon-extreme}. */
    public String token() {
        return token;
    }
}
