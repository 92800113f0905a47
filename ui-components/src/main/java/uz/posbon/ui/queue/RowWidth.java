package uz.posbon.ui.queue;

/** What a row has room for. Counted in the height of its letters, so that larger letters leave things out sooner. */
enum RowWidth {
    NARROW(false, false, false),
    MIDDLE(true, false, false),
    USUAL(true, true, false),
    WIDE(true, true, true);

    private static final double MIDDLE_FROM = 23.5;
    private static final double BADGE_LETTER = 0.6;
    private static final double USUAL_FROM = 39;
    private static final double WIDE_FROM = 50;

    private final boolean badge;
    private final boolean kind;
    private final boolean limitWord;

    RowWidth(boolean badge, boolean kind, boolean limitWord) {
        this.badge = badge;
        this.kind = kind;
        this.limitWord = limitWord;
    }

    /** @param badge how many letters the longest badge has */
    static RowWidth of(double width, double letter, int badge) {
        double letters = width / letter;
        return letters < MIDDLE_FROM + BADGE_LETTER * badge ? NARROW : letters < USUAL_FROM ? MIDDLE : letters < WIDE_FROM ? USUAL : WIDE;
    }

    boolean kind() {
        return kind;
    }

    boolean badge() {
        return badge;
    }

    boolean limitWord() {
        return limitWord;
    }
}
