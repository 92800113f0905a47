package uz.posbon.sdk.internal.eido;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The people a document names, each once, by name and centre. */
final class Agents {
    /** Local part of the agent that stands for a centre as a whole; no name becomes this, since {@code ~} is escaped in names. */
    static final String NOBODY = "~desk@";

    private final Instant updated;
    private final JCards cards;
    private final Map<String, Map<String, Object>> byId = new LinkedHashMap<>();

    Agents(Instant updated, JCards cards) {
        this.updated = updated;
        this.cards = cards;
    }

    /** The id of somebody at a centre; makes the component the first time. A null name is the centre as a whole. */
    String id(@Nullable String name, String agencyId) {
        String id = name == null ? NOBODY + agencyId : URLEncoder.encode(name, StandardCharsets.UTF_8) + "@" + agencyId;
        byId.computeIfAbsent(id, unknown -> Component.of(id, updated, agencyId, null)
                .with("agentJcard", name == null ? null : cards.of(name))
                .with("agentRoleRegistryText", List.of("Dispatching"))
                .with("agencyReference", Component.reference(agencyId))
                .members());
        return id;
    }

    List<Object> components() {
        return new ArrayList<>(byId.values());
    }
}
