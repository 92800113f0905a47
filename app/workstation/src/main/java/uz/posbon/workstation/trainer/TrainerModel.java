package uz.posbon.workstation.trainer;

import java.util.List;

/**
 * What the trainer sees of the session, ready to be shown.
 *
 * @param join what trainees join with
 * @param joinRead the same as it is read out: its fingerprint on a line of its own
 * @param clock the session's time of day, and how long it has gone
 * @param state how it stands, and at which pace
 * @param steps what is to come first, then what has happened, the latest first
 * @param lines what the trainer has written down, the latest first
 * @param course where everything stands on the time of the session
 */
record TrainerModel(
        String title, String join, String joinRead, String clock, String state, boolean running, boolean over, double pace, List<TraineeRow> trainees, List<StepRow> steps,
        List<String> lines, SessionCourse course) {
    /** How a trainee works: what he looks at, his open cases, how long ago he did something. */
    record TraineeRow(String name, String doing, String load, String last) {}

    /** A step. */
    record StepRow(String id, String when, String what, Stage stage) {}

    /** How far a step is. */
    enum Stage {
        /** Its time is known. */
        COMING,
        /** It waits for something to be done. */
        WAITING,
        /** It has happened. */
        FIRED
    }
}
