package uz.posbon.workstation.citymap;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.catalogue.Site;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.stream.TelemetryEvent.CameraHealth;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitPosition;
import uz.posbon.sdk.unit.UnitStatus;
import uz.posbon.ui.map.MapSymbol;
import uz.posbon.ui.map.SymbolShape;
import uz.posbon.workstation.recommend.Recommendation;
import uz.posbon.workstation.verb.Focus;
import uz.posbon.workstation.verb.Numbers;
import uz.posbon.workstation.words.Words;

/** From the picture to symbols: what each thing looks like on the map. Pure. Ids carry what they are, e.g. {@code unit:A-103}. */
public final class CitySymbols {
    /** What an id of a symbol begins with. */
    public static final String ALARM = "alarm:";

    public static final String INCIDENT = "incident:";
    public static final String UNIT = "unit:";
    public static final String CAMERA = "camera:";
    public static final String SITE = "site:";

    private static final int SMALL = 9;
    private static final int MIDDLE = 13;
    private static final int LARGE = 18;

    private static final double WALKING = 0.8;
    private static final String LOST = "\u2715 ";

    private CitySymbols() {}

    /** Id of the object or zone that is selected; null for none. */
    static @Nullable String placeOf(Focus focus) {
        if (focus.siteId() != null) {
            return SITE + focus.siteId();
        }
        return focus.zoneId() == null ? null : CityDrawings.ZONE + focus.zoneId();
    }

    /** Id of the camera or object that has the halo; null for none. A camera is selected after the object it looks at. */
    static @Nullable String spotOf(Focus focus) {
        if (focus.cameraId() != null) {
            return CAMERA + focus.cameraId();
        }
        return focus.siteId() == null ? null : SITE + focus.siteId();
    }

    /** Cameras and sites. A camera that is known not to deliver says since when; one nobody has looked through for long is drawn faint. */
    public static List<MapSymbol> places(Picture picture, Instant now, Words words) {
        List<MapSymbol> symbols = new ArrayList<>();
        picture.catalogue().sites().values().forEach(site -> symbols.add(new MapSymbol(
                SITE + site.id(), site.position().longitude(), site.position().latitude(), SymbolShape.HOUSE, Palette.SITE, SMALL,
                words.local(site.name()), Double.NaN, false, false, 0)));
        picture.catalogue().cameras().values().forEach(camera -> {
            CameraHealth health = picture.cameras().get(camera.id());
            String lost = health == null || health.isLive() ? "" : LOST + Words.span(Duration.between(health.since(), now)) + " ";
            symbols.add(new MapSymbol(
                    CAMERA + camera.id(), camera.position().longitude(), camera.position().latitude(), SymbolShape.CAMERA, Palette.CAMERA, SMALL,
                    lost + label(camera, picture), camera.headingDegrees() == null ? Double.NaN : camera.headingDegrees(), !lost.isEmpty(), health != null && health.isOld(now), 1));
        });
        return symbols;
    }

    /** A camera called like the object it stands at needs no second name beside that of the object. */
    private static String label(Camera camera, Picture picture) {
        Site site = camera.siteId() == null ? null : picture.catalogue().sites().get(camera.siteId());
        return site != null && site.name().byLanguage().containsValue(camera.name()) ? "" : camera.name();
    }

    /** Units where they last said they were; a position past its limit is drawn hollow. */
    public static List<MapSymbol> units(Picture picture, Instant now) {
        List<MapSymbol> symbols = new ArrayList<>();
        for (UnitPosition position : picture.positions().values()) {
            Unit unit = picture.units().get(position.unitId());
            if (unit != null) {
                boolean stale = position.time().plus(Recommendation.STALE).isBefore(now);
                symbols.add(new MapSymbol(
                        UNIT + unit.id(), position.point().longitude(), position.point().latitude(), shape(unit),
                        Palette.of(unit.status()), MIDDLE, unit.callSign(),
                        heading(position), false, stale, unit.status().equals(UnitStatus.AVAILABLE) ? 2 : 3));
            }
        }
        return symbols;
    }

    /** An alarm that is not part of an incident, where its place is known. */
    public static @Nullable MapSymbol of(Alarm alarm) {
        GeoPoint place = alarm.position();
        return place == null || alarm.incidentId() != null
                ? null
                : new MapSymbol(
                        ALARM + alarm.id(), place.longitude(), place.latitude(), shape(alarm), Palette.of(alarm.severity()), LARGE,
                        Numbers.of(alarm), Double.NaN, !alarm.isActive(), false, 3);
    }

    /** Open incidents. */
    static List<MapSymbol> incidents(Picture picture) {
        List<MapSymbol> symbols = new ArrayList<>();
        for (Incident incident : picture.incidents().values()) {
            if (incident.position() != null && incident.isOpen()) {
                symbols.add(new MapSymbol(
                        INCIDENT + incident.id(), incident.position().longitude(), incident.position().latitude(), SymbolShape.CROSS,
                        Palette.ofPriority(incident.priority()), LARGE + 2, Numbers.of(incident), Double.NaN, false, false, 4));
            }
        }
        return symbols;
    }

    /** Only what moves has a heading worth drawing. */
    private static double heading(UnitPosition position) {
        boolean moves = position.speedMetresPerSecond() != null && position.speedMetresPerSecond() > WALKING;
        return moves && position.courseDegrees() != null ? position.courseDegrees() : Double.NaN;
    }

    private static SymbolShape shape(Alarm alarm) {
        return switch (alarm.severity().code()) {
            case "Extreme" -> SymbolShape.TRIANGLE;
            case "Severe" -> SymbolShape.DIAMOND;
            case "Moderate" -> SymbolShape.SQUARE;
            case "Minor" -> SymbolShape.CIRCLE;
            default -> SymbolShape.RING;
        };
    }

    private static SymbolShape shape(Unit unit) {
        return switch (unit.status().code()) {
            case "Available" -> SymbolShape.CIRCLE;
            case "Dispatched" -> SymbolShape.SQUARE;
            case "EnRoute" -> SymbolShape.ARROW;
            case "OnScene" -> SymbolShape.DIAMOND;
            case "Transporting", "AtDestination" -> SymbolShape.HEXAGON;
            default -> SymbolShape.DASH;
        };
    }
}
