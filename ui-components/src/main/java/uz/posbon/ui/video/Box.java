package uz.posbon.ui.video;

/** A size in device pixels. */
public record Box(int width, int height) {

    /** Bytes past the last row that a vectorised scaler may touch. */
    public static final int SLACK = 64;

    public Box {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("a box of " + width + "x" + height);
        }
    }

    /** Bytes of a BGRA picture of this size. */
    public int bytes() {
        return Math.multiplyExact(Math.multiplyExact(width, height), 4);
    }

    /** The greatest box of this aspect (width over height) inside this one. */
    public Box fit(double aspect) {
        if (!(aspect > 0) || Double.isInfinite(aspect)) {
            return this;
        }
        double height = Math.min(this.height, width / aspect);
        return new Box(between((int) Math.round(height * aspect), width), between((int) Math.round(height), this.height));
    }

    private static int between(int value, int greatest) {
        return Math.max(1, Math.min(value, greatest));
    }
}
