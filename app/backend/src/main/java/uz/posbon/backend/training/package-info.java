/**
 * Plays a scenario in a backend of its own: its clock, its steps, its crews, the trainer's hand in it, and the door trainees come in by. It acts on the log
 * in the same process and by the same decisions as every command, one tick after the other, so that the same scenario, seed and actions give the same events.
 */
package uz.posbon.backend.training;
