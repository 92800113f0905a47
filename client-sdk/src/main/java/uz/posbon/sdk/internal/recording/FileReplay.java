package uz.posbon.sdk.internal.recording;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import uz.posbon.sdk.picture.OperationalPicture;
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

    /** A place, and the events of its chapter up to it. */
    private record Happened(Place place, List<StreamEvent> events) {}

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
        // What has happened is read while the picture it happened to is put together.
        FutureTask<Happened> reading = new FutureTask<>(() -> happened(number, to.toEpochMilli()));
        Thread.ofPlatform().daemon().name("posbon-replay").start(reading);
        OperationalPicture made = new OperationalPicture();
        made.start(file.picture(chapter));
        Happened happened = read(reading);
        happened.events().forEach(made::onEvent);
        picture.start(made.snapshot());
        place = happened.place();
        at = to;
    }

    private static Happened read(FutureTask<Happened> reading) throws IOException {
        try {
            return reading.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException why -> throw why;
                case RuntimeException why -> throw why;
                case null, default -> throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("seeking was interrupted");
        }
    }

    /** What has happened of a chapter by then. */
    private Happened happened(int number, long to) throws IOException {
        Place there = open(number);
        List<StreamEvent> events = new ArrayList<>();
        int frame = 0;
        while (frame < there.frames().size() && there.frames().get(frame).at() <= to) {
            StreamEvent event = reader.event(there.frames().get(frame++).text());
            if (event != null) {
                events.add(event);
            }
        }
        int position = moves(there.positions(), to, events);
        return new Happened(there.at(frame, position), events);
    }

    /** Of many positions of a unit only the last is worth a picture. */
    private static int moves(List<Positions.Sent> positions, long to, List<StreamEvent> events) {
        Map<String, Positions.Sent> moved = new HashMap<>();
        int next = 0;
        while (next < positions.size() && positions.get(next).at() <= to) {
            Positions.Sent sent = positions.get(next++);
            moved.put(sent.position().unitId(), sent);
        }
        moved.values().forEach(sent -> events.add(moved(sent)));
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
                StreamEvent event = reader.event(place.frames().get(frame++).text());
                if (event != null) {
                    picture.onEvent(event);
                }
            } else {
                picture.onEvent(moved(place.positions().get(position++)));
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

    private static StreamEvent moved(Positions.Sent sent) {
        return new TelemetryEvent.UnitMoved(Moved.envelope(sent.at(), sent.position()), sent.position());
    }
}
