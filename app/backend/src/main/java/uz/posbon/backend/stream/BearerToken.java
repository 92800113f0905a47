package uz.posbon.backend.stream;

import org.jspecify.annotations.Nullable;

/** The token an Authorization header shows. */
public final class BearerToken {
    private static final String SCHEME = "Bearer ";

    private BearerToken() {}

    /** The token; null where the header shows none. */
    public static @Nullable String in(@Nullable String header) {
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? header.substring(SCHEME.length()).strip()
                : null;
    }
}
