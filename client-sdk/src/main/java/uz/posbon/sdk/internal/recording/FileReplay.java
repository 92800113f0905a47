package uz.posbon.sdk.internal.recording;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.picture.WholePicture;
import uz.posbon.sdk.recording.Replay;
import uz.posbon.sdk.stream.StreamEvent;
import uz.posbon.sdk.stream.TelemetryEvent;

/** A place in a file: a chapter, and how much of it has happened. */
final class FileReplay implements Replay {
    /** What of a chapter has happened. */
    private record Place(int number, List<Frames.Frame> frames, List<Positions.Sent> positions, int frame, int position) {
        Place at(int nextFrame, int nextPosition) {
            return new Place(number, frames, positions, nextFrame, nextPosition);
        }
    }

    private final RecordingFile file;
    private final FrameReader reader;
    private final OperationalPicture picture = new OperationalPicture();
    private volatile Instant at;
    private Place place;

    FileReplay(RecordingFile file, FrameReader reader) {
        this.file = file;
        this.reader = reader;
        this.at = file.info().from();
        this.place = new Place(0, List.of(), List.of(), 0, 0);
    }

    @Override
    public Instant at() {
        return at;
    }

    @Override
    public OperationalPicture picture() {
        return picture;
    }

    @Override
    public void seek(Instant moment) throws IOException {
        Instant to = within(moment);
        int number = chapterOf(to.toEpochMilli());
        Index.Chapter chapter = file.chapters().get(number);
        WholePicture begin = file.picture(chapter);
        OperationalPicture made = new OperationalPicture();
        made.start(begin);
        Place there = open(number);
        int frame = there.frame();
        while (frame < there.frames().size() && there.frames().get(frame).at() <= to.toEpochMilli()) {
            fold(made, there.frames().get(frame++));
        }
        int position = moveTo(made, there.positions(), to.toEpochMilli());
        picture.start(made.snapshot());
        place = there.at(frame, position);
        at = to;
    }

    /** Of many positions of a unit only the last is worth a picture. */
    private static int moveTo(OperationalPicture made, List<Positions.Sent> positions, long to) {
        Map<String, Positions.Sent> moved = new HashMap<>();
        int next = 0;
        while (next < positions.size() && positions.get(next).at() <= to) {
            Positions.Sent sent = positions.get(next++);
            moved.put(sent.position().unitId(), sent);
        }
        moved.values().forEach(sent -> fold(made, sent));
        return next;
    }

    @Override
    public void advance(Instant moment) throws IOException {
        Instant to = within(moment);
        if (!to.isAfter(at)) {
            return;
        }
        long end = to.toEpochMilli();
        while (true) {
            play(end);
            int next = place.number() + 1;
            if (next == file.chapters().size() || file.chapters().get(next).at() > end) {
                break;
            }
            at = Instant.ofEpochMilli(Math.max(file.chapters().get(next).at(), at.toEpochMilli()));
            place = open(next);
        }
        at = to;
    }

    private void play(long end) {
        int frame = place.frame();
        int position = place.position();
        while (true) {
            long nextFrame = frame < place.frames().size() ? place.frames().get(frame).at() : Long.MAX_VALUE;
            long nextPosition = position < place.positions().size() ? place.positions().get(position).at() : Long.MAX_VALUE;
            if (Math.min(nextFrame, nextPosition) > end) {
                break;
            }
            if (nextFrame <= nextPosition) {
                fold(picture, place.frames().get(frame++));
            } else {
                fold(picture, place.positions().get(position++));
            }
        }
        place = place.at(frame, position);
    }

    @Override
    public Optional<Instant> next() throws IOException {
        long here = at.toEpochMilli();
        for (int number = place.number(); number < file.chapters().size(); number++) {
            List<Frames.Frame> frames = framesOf(number);
            for (int i = number == place.number() ? place.frame() : 0; i < frames.size(); i++) {
                if (frames.get(i).durable() && frames.get(i).at() > here) {
                    return Optional.of(Instant.ofEpochMilli(frames.get(i).at()));
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<Instant> previous() throws IOException {
        long here = at.toEpochMilli();
        for (int number = place.number(); number >= 0; number--) {
            List<Frames.Frame> frames = framesOf(number);
            for (int i = (number == place.number() ? place.frame() : frames.size()) - 1; i >= 0; i--) {
                if (frames.get(i).durable() && frames.get(i).at() < here) {
                    return Optional.of(Instant.ofEpochMilli(frames.get(i).at()));
                }
            }
        }
        return Optional.empty();
    }

    private List<Frames.Frame> framesOf(int number) throws IOException {
        return number == place.number() ? place.frames() : file.frames(file.chapters().get(number));
    }

    private Place open(int number) throws IOException {
        Index.Chapter chapter = file.chapters().get(number);
        return new Place(number, file.frames(chapter), file.positions(chapter), 0, 0);
    }

    /** The last chapter that had begun. */
    private int chapterOf(long to) {
        List<Index.Chapter> chapters = file.chapters();
        int low = 0;
        int high = chapters.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (chapters.get(middle).at() <= to) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private Instant within(Instant moment) {
        Instant from = file.info().from();
        Instant to = file.info().to();
        return moment.isBefore(from) ? from : moment.isAfter(to) ? to : moment;
    }

    private void fold(OperationalPicture into, Frames.Frame frame) {
        StreamEvent event = reader.event(frame.text());
        if (event != null) {
            into.onEvent(event);
        }
    }

    private static void fold(OperationalPicture into, Positions.Sent sent) {
        into.onEvent(new TelemetryEvent.UnitMoved(Moved.envelope(sent.at(), sent.position()), sent.position()));
    }
}
