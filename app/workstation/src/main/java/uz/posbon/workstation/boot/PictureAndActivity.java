package uz.posbon.workstation.boot;

import java.util.List;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.stream.ConnectionState;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.PictureState;
import uz.posbon.sdk.stream.StreamEvent;
import uz.posbon.sdk.stream.StreamListener;
import uz.posbon.workstation.attention.AlarmActivity;

/** The two readers of the desk's one stream: what stands now, and how often it came. The picture hears last, as it wakes the screen. */
record PictureAndActivity(OperationalPicture picture, AlarmActivity activity) implements StreamListener {
    @Override
    public void onStart(PictureState state) {
        picture.onStart(state);
    }

    @Override
    public void onResumed(long sequence) {
        picture.onResumed(sequence);
    }

    @Override
    public void onEvent(StreamEvent event) {
        activity.onEvent(event);
        picture.onEvent(event);
    }

    @Override
    public void onEvents(List<DurableEvent> events) {
        events.forEach(activity::onEvent);
        picture.onEvents(events);
    }

    @Override
    public void onConnection(ConnectionState state) {
        picture.onConnection(state);
    }

    @Override
    public void onMalformed(String why) {
        picture.onMalformed(why);
    }
}
