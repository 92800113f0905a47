package uz.posbon.backend.stream;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.session.Role;

/** Those who come in with another token than the backend's own. Thread-safe. */
public interface Visitors {
    /** Attribute of a request: the name of the visitor it comes from. */
    String NAME = "visitor";
    /** Attribute of a request: what he may do. */
    String ROLES = "roles";

    /** Nobody does. */
    Visitors NONE = new Visitors() {
        @Override
        public @Nullable String holder(String token) {
            return null;
        }

        @Override
        public List<Role> roles(String token) {
            return List.of();
        }

        @Override
        public boolean isShutOut(String token) {
            return false;
        }
    };

    /** The name its holder works under; null for a token of nobody. */
    @Nullable String holder(String token);

    /** What its holder may do, with all that is included; empty for a token of nobody. */
    List<Role> roles(String token);

    /** Whether its holder gets no answer now. */
    boolean isShutOut(String token);
}
