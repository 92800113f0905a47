package uz.posbon.backend.store.room;

import java.util.Map;
import org.jdbi.v3.core.statement.Query;

/**
 * Which rows of which table a figure counts. The figure and the rows behind it come from the same condition, so they cannot differ.
 *
 * @param from a table and what its rows have to fulfil, as it stands after {@code from} in SQL
 * @param values of the parameters in it
 */
record Condition(String from, Map<String, Object> values) {
    Query bind(Query query) {
        return query.bindMap(values);
    }
}
