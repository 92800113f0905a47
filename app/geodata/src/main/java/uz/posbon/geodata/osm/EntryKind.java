package uz.posbon.geodata.osm;

/** What a gazetteer entry is, with how much it counts among entries of one name. */
public enum EntryKind {
    REGION(0.9),
    SETTLEMENT(0.9),
    DISTRICT(0.85),
    /** Mahalla, quarter, suburb. */
    NEIGHBOURHOOD(0.7),
    STREET(0.6),
    ADDRESS(0.3),
    /** Metro and railway stations, bus stops, airports. */
    TRANSPORT(0.5),
    HEALTH(0.55),
    EDUCATION(0.45),
    /** Fire stations, police, ambulance posts. */
    EMERGENCY(0.55),
    GOVERNMENT(0.45),
    WORSHIP(0.4),
    SHOP(0.25),
    FOOD(0.25),
    LODGING(0.35),
    LEISURE(0.4),
    LANDMARK(0.5),
    NATURE(0.4),
    /** Nothing but a building with a name. */
    BUILDING(0.25),
    BUSINESS(0.2);

    private final double weight;

    EntryKind(double weight) {
        this.weight = weight;
    }

    /** From 0 to 1; a search shows the heavier of two equal finds first. */
    public double weight() {
        return weight;
    }
}
