package uz.posbon.sdk.shift;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An offer as it is made; the fields mean what they mean in {@link ShiftHandover}. */
public record NewHandover(@Nullable String to, @Nullable String text, List<HandoverNote> notes) {}
