package uz.posbon.sdk.internal.http;

import org.jspecify.annotations.Nullable;

/** A path with its query; what is null is left out. */
final class Query {
    private final StringBuilder text;
    private char separator = '?';

    Query(String path) {
        text = new StringBuilder(path);
    }

    Query add(String name, @Nullable Object value) {
        if (value != null) {
            text.append(separator).append(name).append('=').append(HttpGateway.encode(value.toString()));
            separator = '&';
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
