/**
 * Written scenarios of training: what happens in the city, when, and what the trainees are expected to do about it. Everything here is immutable and
 * thread-safe and checks itself. What a file of a scenario looks like is in {@code installers/handbook/scenario.md} and in
 * {@code uz/posbon/sdk/contract/scenario.schema.json} of the jar; {@link uz.posbon.sdk.ScenarioFiles} reads and writes it.
 *
 * <p>A scenario is played on the real desks, so it is judged from the durable events alone: each {@link
 * uz.posbon.sdk.training.scenario.Condition} and each {@link uz.posbon.sdk.training.scenario.Action} says which events decide it. Its steps are known to
 * each other by their ids; 'the alarms of a step' are those it raised, 'the incident of a step' is the one such an alarm is linked to.
 */
package uz.posbon.sdk.training.scenario;
