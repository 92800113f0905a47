package uz.posbon.ui.video.ffmpeg;

/** Shows pictures at the distances they were taken, whatever the bursts they arrive in. */
final class PresentationPace implements Pacing {

    /** A picture so late or so early is not jitter but a new beginning: a pause of the sender, a jump of its clock. */
    private static final long LATE = 300_000_000L;
    private static final long EARLY = 12_000_000_000L;

    private final Deadline deadline;
    private long base;
    private boolean begun;

    PresentationPace(Deadline deadline) {
        this.deadline = deadline;
    }

    @Override
    public void await(long nanos) {
        long now = System.nanoTime();
        long ahead = base + nanos - now;
        if (!begun || ahead < -LATE || ahead > EARLY) {
            base = now - nanos;
            begun = true;
        } else if (ahead > 0) {
            deadline.sleepUntil(base + nanos);
        }
    }
}
