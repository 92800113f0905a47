package uz.posbon.workstation.verb;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.ui.map.coordinates.CoordinateReader;
import uz.posbon.ui.map.coordinates.Reading;
import uz.posbon.workstation.words.Phrase;

/** The words after a verb, read one after another and understood against the desk. */
public final class Arguments {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    private static final Pattern FRACTION = Pattern.compile("[+-]?\\d+[.,]");

    private final Verb verb;
    private final List<String> words;
    private final DeskState desk;
    private int at;

    Arguments(Verb verb, List<String> words, DeskState desk) {
        this.verb = verb;
        this.words = words;
        this.desk = desk;
    }

    public boolean hasNext() {
        return at < words.size();
    }

    /** A word further on, not taken; empty where there is none. */
    String peek(int further) {
        return at + further < words.size() ? words.get(at + further) : "";
    }

    /** The next word, not taken. */
    public String peek() {
        return hasNext() ? words.get(at) : "";
    }

    /** The next word; {@code what.WHAT} in the languages says what it should have been. */
    public String word(String what) {
        if (!hasNext()) {
            throw new VerbException(Phrase.of("wrong.missing", "what", named(what), "usage", usage()));
        }
        return words.get(at++);
    }

    /** Takes {@code keyword} if it comes next. */
    public boolean keyword(String keyword) {
        if (peek().equalsIgnoreCase(keyword)) {
            at++;
            return true;
        }
        return false;
    }

    /** Requires {@code keyword}. */
    public void expect(String keyword) {
        if (!keyword(keyword)) {
            throw new VerbException(hasNext()
                    ? Phrase.of("wrong.expected", "word", keyword, "found", peek(), "usage", usage())
                    : Phrase.of("wrong.expected-last", "word", keyword, "usage", usage()));
        }
    }

    /** All words that are left, as one text. */
    public Optional<String> rest() {
        if (!hasNext()) {
            return Optional.empty();
        }
        String text = String.join(" ", words.subList(at, words.size()));
        at = words.size();
        return Optional.of(text);
    }

    /** Refuses words nobody asked for. */
    void end() {
        if (hasNext()) {
            throw new VerbException(Phrase.of("wrong.excess", "word", peek(), "usage", usage()));
        }
    }

    /** The alarm named next as {@code !12}, else the selected one. */
    public Alarm alarm() {
        String id = desk.focus().alarmId();
        Alarm selected = id == null ? null : desk.picture().alarms().get(id);
        if (peek().startsWith("!")) {
            long number = number(word("alarm").substring(1), "alarm");
            // Nearly always the one he sees; in a flood the others are many to look through.
            return selected != null && selected.number() == number ? selected : desk.picture().alarms().values().stream()
                    .filter(alarm -> alarm.number() == number)
                    .findFirst()
                    .orElseThrow(() -> new VerbException(Phrase.of("wrong.no-alarm", "number", number)));
        }
        if (selected == null) {
            throw new VerbException(Phrase.of("wrong.no-alarm-selected"));
        }
        return selected;
    }

    /** The incident named next as {@code #427}, else the selected one, else the one of the selected alarm. */
    public Incident incident() {
        if (peek().startsWith("#")) {
            String text = word("incident").substring(1);
            boolean local = text.startsWith("L") || text.startsWith("l");
            long number = local ? -number(text.substring(1), "incident") : number(text, "incident");
            return desk.picture().incidents().values().stream()
                    .filter(i -> i.number() == number)
                    .findFirst()
                    .orElseThrow(() -> new VerbException(Phrase.of("wrong.no-incident", "number", text)));
        }
        return selectedIncident().orElseThrow(() -> new VerbException(Phrase.of("wrong.no-incident-selected")));
    }

    private Optional<Incident> selectedIncident() {
        String id = desk.focus().incidentId();
        if (id == null && desk.focus().alarmId() != null) {
            Alarm alarm = desk.picture().alarms().get(desk.focus().alarmId());
            id = alarm == null ? null : alarm.incidentId();
        }
        return id == null ? Optional.empty() : Optional.ofNullable(desk.picture().incidents().get(id));
    }

    /** The unit whose id or call sign comes next. */
    public Unit unit() {
        String name = word("unit");
        return findUnit(name).orElseThrow(() -> new VerbException(Phrase.of("wrong.no-unit", "name", name)));
    }

    /** The unit called {@code name}, without regard to case. */
    public Optional<Unit> findUnit(String name) {
        return findUnit(name, desk.picture());
    }

    /** The same on a later picture. */
    Optional<Unit> findUnit(String name, Picture picture) {
        Unit exact = picture.units().get(name);
        return exact != null
                ? Optional.of(exact)
                : picture.units().values().stream()
                        .filter(u -> u.id().equalsIgnoreCase(name) || u.callSign().equalsIgnoreCase(name))
                        .findFirst();
    }

    /** The camera whose id comes next. */
    public Camera camera() {
        String id = word("camera");
        return Optional.ofNullable(desk.picture().catalogue().cameras().get(id))
                .orElseThrow(() -> new VerbException(Phrase.of("wrong.no-camera", "name", id)));
    }

    /** Whether a position comes next, or what was meant to be one. */
    public boolean isPosition() {
        return hasNext() && (FRACTION.matcher(peek()).lookingAt() || read(peek()).isPresent());
    }

    /** A position as {@code 41.3111,69.2797}, latitude first as people say it, or in any other usual notation. */
    public GeoPoint position() {
        String text = word("position");
        return read(text).orElseThrow(() -> new VerbException(Phrase.of("wrong.position", "text", text)));
    }

    /** How many words are left. */
    public int left() {
        return words.size() - at;
    }

    /** The next {@code count} words as one position, for notations with blanks; takes nothing where they are none. */
    public Optional<GeoPoint> positionOf(int count) {
        Optional<GeoPoint> found = read(String.join(" ", words.subList(at, at + count)));
        if (found.isPresent()) {
            at += count;
        }
        return found;
    }

    /** Whether the last word is a whole number between {@code low} and {@code high}. */
    public boolean endsIn(int low, int high) {
        String last = words.isEmpty() ? "" : words.getLast();
        return last.matches("\\d{1,9}") && Integer.parseInt(last) >= low && Integer.parseInt(last) <= high;
    }

    private static Optional<GeoPoint> read(String text) {
        String[] parts = text.split(",", -1);
        if (parts.length == 2 && NUMBER.matcher(parts[0].strip()).matches() && NUMBER.matcher(parts[1].strip()).matches()) {
            double latitude = Double.parseDouble(parts[0].strip());
            double longitude = Double.parseDouble(parts[1].strip());
            boolean there = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
            return there ? Optional.of(new GeoPoint(longitude, latitude)) : Optional.empty();
        }
        return CoordinateReader.read(text, null) instanceof Reading.Understood understood
                ? Optional.of(understood.positions().getFirst().place()).map(place -> new GeoPoint(place.lon(), place.lat()))
                : Optional.empty();
    }

    /** A whole number between {@code low} and {@code high}. */
    public int whole(String what, int low, int high) {
        long value = number(word(what), what);
        if (value < low || value > high) {
            throw new VerbException(Phrase.of("wrong.range", "what", named(what), "low", low, "high", high, "value", value));
        }
        return (int) value;
    }

    /** One of {@code values} by the name {@code spelling} gives it: case, hyphens and blanks do not matter. */
    public <T> T oneOf(String what, List<T> values, Function<T, String> spelling) {
        String word = word(what);
        return values.stream()
                .filter(v -> plain(spelling.apply(v)).equals(plain(word)))
                .findFirst()
                .orElseThrow(() -> new VerbException(Phrase.of(
                        "wrong.choice", "what", named(what), "word", word, "choices", Phrase.list(values.stream().map(spelling).toList()))));
    }

    private static Phrase named(String what) {
        return Phrase.of("what." + what);
    }

    private String usage() {
        return (verb.name() + " " + verb.usage()).strip();
    }

    private static String plain(String text) {
        return text.replaceAll("[-_ ]", "").toLowerCase(Locale.ROOT);
    }

    private static long number(String text, String what) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new VerbException(Phrase.of("wrong.number", "what", named(what), "text", text));
        }
    }
}
