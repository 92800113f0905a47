package uz.posbon.ui.symbol;

/**
 * A small filled shape in the square from -1 to 1 (x to the right, y down).
 *
 * <p>One definition for scene graph nodes ({@link #path()}) and for renderers that fill pixels ({@link #covers}).
 */
public enum SymbolShape {
    /** Points up. */
    TRIANGLE("M0,-0.95 L1,0.85 L-1,0.85 Z") {
        @Override
        public boolean covers(double x, double y) {
            return y <= 0.85 && Math.abs(x) * 1.8 <= y + 0.95;
        }
    },
    DIAMOND("M0,-1 L1,0 L0,1 L-1,0 Z") {
        @Override
        public boolean covers(double x, double y) {
            return Math.abs(x) + Math.abs(y) <= 1;
        }
    },
    SQUARE("M-0.8,-0.8 L0.8,-0.8 L0.8,0.8 L-0.8,0.8 Z") {
        @Override
        public boolean covers(double x, double y) {
            return Math.max(Math.abs(x), Math.abs(y)) <= 0.8;
        }
    },
    CIRCLE("M-0.9,0 A0.9,0.9 0 1,1 0.9,0 A0.9,0.9 0 1,1 -0.9,0 Z") {
        @Override
        public boolean covers(double x, double y) {
            return x * x + y * y <= 0.81;
        }
    },
    /** A circle with a hole. */
    RING("M-0.9,0 A0.9,0.9 0 1,1 0.9,0 A0.9,0.9 0 1,1 -0.9,0 Z M-0.5,0 A0.5,0.5 0 1,0 0.5,0 A0.5,0.5 0 1,0 -0.5,0 Z") {
        @Override
        public boolean covers(double x, double y) {
            double square = x * x + y * y;
            return square <= 0.81 && square >= 0.25;
        }
    },
    /** Points to the right: on its way. */
    ARROW("M-0.9,-0.4 L0,-0.4 L0,-0.95 L1,0 L0,0.95 L0,0.4 L-0.9,0.4 Z") {
        @Override
        public boolean covers(double x, double y) {
            double width = Math.abs(y);
            return x < 0 ? x >= -0.9 && width <= 0.4 : width <= 0.95 * (1 - x);
        }
    },
    CROSS("M-0.3,-0.9 L0.3,-0.9 L0.3,-0.3 L0.9,-0.3 L0.9,0.3 L0.3,0.3 L0.3,0.9 L-0.3,0.9 L-0.3,0.3 L-0.9,0.3 L-0.9,-0.3 L-0.3,-0.3 Z") {
        @Override
        public boolean covers(double x, double y) {
            double near = Math.min(Math.abs(x), Math.abs(y));
            return near <= 0.3 && Math.max(Math.abs(x), Math.abs(y)) <= 0.9;
        }
    },
    /** On a corner. */
    HEXAGON("M0.000,-0.950 L0.823,-0.475 L0.823,0.475 L0.000,0.950 L-0.823,0.475 L-0.823,-0.475 Z") {
        @Override
        public boolean covers(double x, double y) {
            double across = Math.abs(x);
            return across <= 0.823 && Math.abs(y) <= 0.95 - across * 0.5774;
        }
    },
    /** A bar: switched off, not there. */
    DASH("M-0.9,-0.3 L0.9,-0.3 L0.9,0.3 L-0.9,0.3 Z") {
        @Override
        public boolean covers(double x, double y) {
            return Math.abs(x) <= 0.9 && Math.abs(y) <= 0.3;
        }
    };

    private final String path;

    SymbolShape(String path) {
        this.path = path;
    }

    /** SVG path data in the square from -1 to 1; fill it by the non-zero rule. */
    public String path() {
        return path;
    }

    /** Whether a point of the square lies inside the shape. Pure, any thread. */
    public abstract boolean covers(double x, double y);
}
