package uz.posbon.sdk.alarm;

import java.util.List;
import uz.posbon.sdk.code.Code;

/** CAP 1.2 category: which of the city's services an alarm or incident concerns. */
public record Category(String code) implements Code {
    /** Fire suppression and rescue. */
    public static final Category FIRE = new Category("Fire");
    /** Rescue and recovery. */
    public static final Category RESCUE = new Category("Rescue");
    /** Medical and public health. */
    public static final Category HEALTH = new Category("Health");
    /** Law enforcement, military, homeland and private security. */
    public static final Category SECURITY = new Category("Security");
    /** General emergency and public safety. */
    public static final Category SAFETY = new Category("Safety");
    /** Public and private transport. */
    public static final Category TRANSPORT = new Category("Transport");
    /** Geophysical, landslides and earthquakes included. */
    public static final Category GEO = new Category("Geo");
    /** Meteorological, floods included. */
    public static final Category MET = new Category("Met");
    /** Pollution and other environmental. */
    public static final Category ENV = new Category("Env");
    /** Utility, telecommunication, housing and communal services. */
    public static final Category INFRA = new Category("Infra");
    /** Chemical, biological, radiological, nuclear or explosive. */
    public static final Category CBRNE = new Category("CBRNE");
    /** Anything else. */
    public static final Category OTHER = new Category("Other");

    /** The values of this version of the contract, in their natural order; a newer backend may send others. */
    public static final List<Category> KNOWN = List.of(FIRE, RESCUE, HEALTH, SECURITY, SAFETY, TRANSPORT, GEO, MET, ENV, INFRA, CBRNE, OTHER);

    public Category {
        Code.check(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
