/**
 * Training sessions: a backend whose clock, units, callers and sources are played by a scenario, worked in by trainees on their usual desks. Its log is
 * a log like any other, so that a session is recorded, replayed and judged afterwards from what happened in it.
 */
package uz.posbon.sdk.training;
