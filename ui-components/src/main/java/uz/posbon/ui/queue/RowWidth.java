package uz.posbon.ui.queue;

/** What a row has room for. Counted in the height of its letters, so that larger letters leave things out sooner. */
enum RowWidth {
    NARROW(false, false, false),
    MIDDLE(true, false, false),
    USUAL(true, true, false),
    WIDE(true, true, true);

    private static final double MIDDLE_FROM = 34;
    private static final double USUAL_FROM = 39;
    private static final double WIDE_FROM = 50;

    private final boolean detail;
    private final boolean kind;
    private final boolean limitWord;

    RowWidth(boolean detail, boolean kind, boolean limitWord) {
        this.detail = detail;
        this.kind = kind;
        this.limitWord = limitWord;
    }

    static RowWidth of(double width, double letter) {
        double letters = width / letter;
        return letters < MIDDLE_FROM ? NARROW : letters < USUAL_FROM ? MIDDLE : letters < WIDE_FROM ? USUAL : WIDE;
    }

    boolean kind() {
        return kind;
    }

    boolean detail() {
        return detail;
    }

    boolean limitWord() {
        return limitWord;
    }
}
