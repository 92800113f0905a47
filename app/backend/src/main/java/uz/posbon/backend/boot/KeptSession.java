package uz.posbon.backend.boot;

import java.time.Instant;
import uz.posbon.sdk.training.TrainingSession;

/**
 * A training session whose backend ended before it.
 *
 * @param last the latest of its own time that is told by its log or by where its units were
 */
record KeptSession(TrainingSession session, Instant last) {}
