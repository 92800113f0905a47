/**
 * What a training session was worth: a fold of its durable log against the expectations of its scenario. Everything here is immutable and thread-safe and
 * comes from events alone, so that the same log always gives the same debrief. What is counted how is in {@code installers/handbook/debrief.md};
 * {@link uz.posbon.sdk.DebriefFiles} keeps debriefs on disk.
 */
package uz.posbon.sdk.training.debrief;
