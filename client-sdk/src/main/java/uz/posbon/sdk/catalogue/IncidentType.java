package uz.posbon.sdk.catalogue;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.code.LocalText;

/**
 * A kind of incident the room knows.
 *
 * @param eidoCode EIDO common incident type registry code
 * @param priority what an incident of this type starts with, 1 to 5
 */
public record IncidentType(
        String id, LocalText name, Category category, @Nullable String eidoCode, int priority, Map<String, Object> more) {}
