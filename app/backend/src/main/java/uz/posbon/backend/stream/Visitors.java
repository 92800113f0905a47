package uz.posbon.backend.stream;

import org.jspecify.annotations.Nullable;

/** Those who come in with another token than the backend's own. Thread-safe. */
public interface Visitors {
    /** Nobody does. */
    Visitors NONE = new Visitors() {
        @Override
        public @Nullable String holder(String token) {
            return null;
        }

        @Override
        public boolean isShutOut(String token) {
            return false;
        }
    };

    /** The name its holder works under; null for a token of nobody. */
    @Nullable String holder(String token);

    /** Whether its holder gets no answer now. */
    boolean isShutOut(String token);
}
