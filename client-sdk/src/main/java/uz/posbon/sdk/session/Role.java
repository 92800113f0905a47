package uz.posbon.sdk.session;

import java.util.List;
import uz.posbon.sdk.code.Code;

/** What somebody may do at a backend. */
public record Role(String code) implements Code {
    /** Reads everything, changes nothing. */
    public static final Role VIEWER = new Role("viewer");
    /** Sends alarms and positions in, reads nothing. */
    public static final Role INTEGRATOR = new Role("integrator");
    /** Works alarms, incidents and units. */
    public static final Role DISPATCHER = new Role("dispatcher");
    /** Changes walls, gives cases to others, tells the room something, decides what waits for approval. */
    public static final Role SUPERVISOR = new Role("supervisor");
    /** Leads a training session. */
    public static final Role TRAINER = new Role("trainer");
    /** Changes what the city has. */
    public static final Role ADMINISTRATOR = new Role("administrator");

    /** The values of this version of the contract; a newer backend may send others. */
    public static final List<Role> KNOWN = List.of(VIEWER, INTEGRATOR, DISPATCHER, SUPERVISOR, TRAINER, ADMINISTRATOR);

    private static final List<Role> OF_A_DISPATCHER = List.of(VIEWER, INTEGRATOR, DISPATCHER);
    private static final List<Role> OF_A_SUPERVISOR = List.of(VIEWER, INTEGRATOR, DISPATCHER, SUPERVISOR);
    private static final List<Role> OF_A_TRAINER = List.of(VIEWER, INTEGRATOR, DISPATCHER, TRAINER);

    public Role {
        Code.check(code);
    }

    /** This role and those it includes: whoever may do more may do what they may. Of a role this version does not know, that role alone. */
    public List<Role> included() {
        return switch (code) {
            case "dispatcher" -> OF_A_DISPATCHER;
            case "supervisor" -> OF_A_SUPERVISOR;
            case "trainer" -> OF_A_TRAINER;
            case "administrator" -> KNOWN;
            default -> List.of(this);
        };
    }

    @Override
    public String toString() {
        return code;
    }
}
