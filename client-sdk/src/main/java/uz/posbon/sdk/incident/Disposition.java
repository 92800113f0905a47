package uz.posbon.sdk.incident;

import org.jspecify.annotations.Nullable;

/**
 * How an incident ended.
 *
 * @param code EIDO common disposition registry code, e.g. {@code 01}
 */
public record Disposition(String code, @Nullable String text) {}
