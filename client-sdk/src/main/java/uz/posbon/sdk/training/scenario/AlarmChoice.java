package uz.posbon.sdk.training.scenario;

/** Which alarm a step is about; chosen at the moment it fires. One that is over is not chosen; if there is none, the step does nothing. */
public sealed interface AlarmChoice {
    /** The alarm of that id, which was there before the scenario: of the recording a session begins in, or one the trainer points at. */
    record Named(String alarmId) implements AlarmChoice {
        public Named {
            Limits.present("the id of an alarm", alarmId);
        }
    }

    /** Of the alarms a step has raised, the first. */
    record OfStep(String step) implements AlarmChoice {
        public OfStep {
            Limits.id("the id of a step", step);
        }
    }
}
