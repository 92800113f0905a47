package uz.posbon.backend.store;

import org.jspecify.annotations.Nullable;
import uz.posbon.backend.decide.Refusal;

/** What became of one command of many: its answer, or why it was not done. */
public record Outcome(@Nullable Reply reply, @Nullable Refusal refusal) {}
