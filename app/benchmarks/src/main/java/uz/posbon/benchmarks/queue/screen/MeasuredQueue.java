package uz.posbon.benchmarks.queue.screen;

import java.util.List;
import java.util.Set;
import javafx.scene.layout.Region;
import uz.posbon.sdk.alarm.Alarm;

/** A list of alarms on the screen: ours, or one as a peer would write it. FX thread only, but for {@link #take}. */
interface MeasuredQueue extends AutoCloseable {
    Region node();

    /** Alarms that came, changed or left. Any thread, one at a time. */
    void take(List<Alarm> changed);

    /** Puts the keyboard into the list. */
    void focus();

    /** The id of the selected line; empty for none. */
    String selected();

    /** The title of the first line; empty when there is none. */
    String firstTitle();

    /** Rows there are, whether they have a line of their own or not. */
    int total();

    /** Ids and titles of all lines, to be compared with {@link AlarmCourse#all}. */
    Set<String> lines();

    @Override
    void close();
}
