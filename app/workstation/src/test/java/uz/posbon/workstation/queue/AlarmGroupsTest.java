package uz.posbon.workstation.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.posbon.workstation.queue.Alarms.SQUARE;
import static uz.posbon.workstation.queue.Alarms.alarm;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.geo.GeoPoint;

class AlarmGroupsTest {
    private static final GeoPoint NEAR = new GeoPoint(SQUARE.longitude() + 0.002, SQUARE.latitude());
    private static final GeoPoint FAR = new GeoPoint(SQUARE.longitude() + 0.004, SQUARE.latitude());

    private final AlarmGroups groups = new AlarmGroups();

    @Test
    void whatIsNearInTimeAndPlaceAndOfOneKindBelongsTogether() {
        assertThat(groups.put(alarm(1).made())).isEqualTo("a1");
        assertThat(groups.put(alarm(2).at(NEAR).after(60).made())).isEqualTo("a1");
        assertThat(groups.put(alarm(3).at(FAR).after(60).made())).isEqualTo("a3");
        assertThat(groups.put(alarm(4).of(Category.HEALTH).made())).isEqualTo("a4");
        assertThat(groups.put(alarm(5).after(60 + 15 * 60).made())).isEqualTo("a1");
        assertThat(groups.put(alarm(6).after(60 + 31 * 60).made())).isEqualTo("a6");
    }

    @Test
    void whatComesFromOneSiteBelongsTogetherWhereverItSaysItIs() {
        assertThat(groups.put(alarm(1).atSite("mall").made())).isEqualTo("a1");
        assertThat(groups.put(alarm(2).atSite("mall").at(null).made())).isEqualTo("a1");
        assertThat(groups.put(alarm(3).atSite("school").made())).isEqualTo("a3");
        assertThat(groups.put(alarm(4).made())).isEqualTo("a4");
    }

    @Test
    void whatNobodyKnowsThePlaceOfBelongsToNothingElse() {
        assertThat(groups.put(alarm(1).at(null).made())).isEqualTo("a1");
        assertThat(groups.put(alarm(2).at(null).made())).isEqualTo("a2");
    }

    @Test
    void anAlarmGroupedByHandGoesWithItsParent() {
        groups.put(alarm(1).made());
        groups.put(alarm(2).at(FAR).made());
        assertThat(groups.put(alarm(2).at(FAR).under("a1").made())).isEqualTo("a1");
        assertThat(groups.put(alarm(2).at(FAR).made())).isEqualTo("a2");
    }

    @Test
    void aGroupKeepsItsNameWhenItsFirstAlarmLeaves() {
        groups.put(alarm(1).made());
        groups.put(alarm(2).made());
        groups.remove("a1");
        assertThat(groups.put(alarm(3).made())).isEqualTo("a1");
        groups.remove("a2");
        groups.remove("a3");
        assertThat(groups.put(alarm(4).made())).isEqualTo("a4");
    }

    @Test
    void anAlarmStaysInItsGroupWhateverElseChangesOfIt() {
        groups.put(alarm(1).made());
        groups.put(alarm(2).made());
        groups.remove("a1");
        assertThat(groups.put(alarm(2).acknowledgedNow().made())).isEqualTo("a1");
        assertThat(groups.put(alarm(2).of(Category.HEALTH).made())).isEqualTo("a2");
    }

    /** Whatever comes, changes and goes: the group an alarm was given is the one that says it is near. */
    @Property(tries = 200)
    void everyAlarmIsInOneGroupOfItsKind(@ForAll @Size(max = 60) List<@IntRange(max = 999) Integer> steps) {
        AlarmGroups all = new AlarmGroups();
        Map<String, String> groupOf = new HashMap<>();
        Map<String, Alarms> alarms = new HashMap<>();
        for (int step : steps) {
            Alarms next = alarm(step % 12)
                    .at(new GeoPoint(69 + step % 7 * 0.002, 41 + step % 3 * 0.002))
                    .of(step % 2 == 0 ? Category.FIRE : Category.HEALTH)
                    .atSite(step % 5 == 0 ? "site" : null);
            if (step > 800) {
                all.remove(next.id());
                groupOf.remove(next.id());
                alarms.remove(next.id());
            } else {
                groupOf.put(next.id(), all.put(next.made()));
                alarms.put(next.id(), next);
            }
            groupOf.forEach((id, group) -> assertThat(all.put(alarms.get(id).made())).isEqualTo(group));
            alarms.values().forEach(one -> alarms.values().stream()
                    .filter(other -> groupOf.get(one.id()).equals(groupOf.get(other.id())))
                    .forEach(other -> assertThat(one).matches(a -> a.category().equals(other.category()) && (a.site() == null) == (other.site() == null))));
        }
    }
}
