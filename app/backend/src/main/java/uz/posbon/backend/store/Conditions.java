package uz.posbon.backend.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The conditions of one list query. */
final class Conditions {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** Adds {@code condition} when {@code asked} for. */
    void add(@Nullable Object asked, String condition, String name, @Nullable Object value) {
        if (asked != null && value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    List<String> bind(Query query, int limit) {
        return query.bindMap(values).bind("limit", limit).mapTo(String.class).list();
    }

    @Override
    public String toString() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }
}
