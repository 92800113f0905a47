package uz.posbon.sdk.training;

/**
 * A trainee is in.
 *
 * @param token bearer token of this trainee, for this session; never log it
 * @param name the operator's name he works under
 */
public record Joined(String token, String name, TrainingSession session) {
    @Override
    public String toString() {
        return "Joined[" + name + ", " + session.id() + "]";
    }
}
