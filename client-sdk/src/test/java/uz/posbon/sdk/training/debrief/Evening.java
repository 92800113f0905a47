package uz.posbon.sdk.training.debrief;

import static uz.posbon.sdk.training.debrief.Played.DILNOZA;
import static uz.posbon.sdk.training.debrief.Played.SARDOR;
import static uz.posbon.sdk.training.debrief.Played.SIMULATION;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uz.posbon.sdk.Samples;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.catalogue.ResponsePlan;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.training.scenario.Action;
import uz.posbon.sdk.training.scenario.Condition;
import uz.posbon.sdk.training.scenario.Expectation;
import uz.posbon.sdk.training.scenario.Scenario;

/** A session with something of everything, for tests of what is made of debriefs. */
public final class Evening {
    public static final IncidentType GAS = new IncidentType("GAS", Samples.NAME, Category.FIRE, "ALRF", 1, Map.of());
    public static final ResponsePlan PLAN = new ResponsePlan("rp-gas", "GAS", List.of(new ResponsePlan.Need("engine", 2), new ResponsePlan.Need("paramedic", 1)),
            List.of(), Duration.ofSeconds(30), Duration.ofSeconds(90), Duration.ofSeconds(480), Map.of());

    private Evening() {}

    private static Expectation expectation(String id, String step, Condition from, int seconds, int points, Action action, String en, String ru, String latin, String cyrillic) {
        return new Expectation(id, step, from, Duration.ofSeconds(seconds), points, 1, action,
                new LocalText(Map.of("en", en, "ru", ru, "uz-Latn", latin, "uz-Cyrl", cyrillic)));
    }

    public static Scenario scenario() {
        return Scenarios.expecting(
                expectation("ack", "smoke", null, 30, 10, new Action.Acknowledge(), "Acknowledge the call about gas",
                        "Подтвердить вызов о газе", "Gaz haqidagi chaqiruvni tasdiqlash", "Газ ҳақидаги чақирувни тасдиқлаш"),
                expectation("type", "smoke", null, 60, 20, new Action.OpenIncident(Set.of("GAS")), "Open it as a gas incident",
                        "Открыть как утечку газа", "Gaz hodisasi sifatida ochish", "Газ ҳодисаси сифатида очиш"),
                expectation("engines", "smoke", null, 90, 30, new Action.Send("engine", 2, false), "Send two engines",
                        "Выслать две автоцистерны", "Ikkita avtosisterna yuborish", "Иккита автоцистерна юбориш"),
                expectation("gas", "smoke", new Condition.UnitsReached("smoke", AssignmentStatus.ON_SCENE, null, 1), 120, 20, new Action.HandOver("104"),
                        "Offer it to the gas service once the first unit is there", "Передать газовой службе после прибытия первой машины",
                        "Birinchi mashina yetib borgach gaz xizmatiga topshirish", "Биринчи машина етиб боргач газ хизматига топшириш"),
                expectation("second", "call", null, 120, 20, new Action.Join("smoke"), "Join the second call to the same incident",
                        "Присоединить второй вызов к тому же происшествию", "Ikkinchi chaqiruvni shu hodisaga qoʻshish", "Иккинчи чақирувни шу ҳодисага қўшиш"),
                expectation("calm", "call", null, 300, 10, new Action.NotSend("police"), "Send no police to the second call",
                        "Не высылать полицию на второй вызов", "Ikkinchi chaqiruvga politsiya yubormaslik", "Иккинчи чақирувга полиция юбормаслик"),
                expectation("closed", "call", null, 3000, 10, new Action.Close(Set.of()), "Close the incident",
                        "Закрыть происшествие", "Hodisani yopish", "Ҳодисани ёпиш"),
                expectation("never", "never", null, 60, 10, new Action.Acknowledge(), "Acknowledge what never came",
                        "Подтвердить то, чего не было", "Boʻlmagan signalni tasdiqlash", "Бўлмаган сигнални тасдиқлаш"));
    }

    public static Played played() {
        return new Played().item(GAS).item(PLAN)
                .unit("E-1", "engine").unit("E-2", "engine").unit("A-1", "paramedic").unit("P-1", "police")
                .fires(10, "smoke", "a1")
                .at(22, DILNOZA).acknowledge("a1")
                .at(40, DILNOZA).open("i1", "FIRE-DWELLING", 2, "a1")
                .at(55, DILNOZA).type("i1", "GAS")
                .at(70, DILNOZA).send("s1", "i1", "E-1")
                .at(75, DILNOZA).prioritise("i1", 1, "people inside")
                .at(110, SARDOR).send("s2", "i1", "E-2", "the nearest one is stuck")
                .fires(120, "call", "a2")
                .at(180, SARDOR).send("s3", "i1", "P-1")
                .at(185, "trainer").note(DILNOZA, "Asks the caller for the floor at once")
                .at(200, DILNOZA).link("a2", "i1")
                .at(300, SIMULATION).reach("s1", AssignmentStatus.ON_SCENE)
                .at(600, DILNOZA).hands(210, 14).at(601, SARDOR).hands(90, 55).at(602, SARDOR).hands(88, 55)
                .at(620, "trainer").mark(SARDOR, 60, "Radio: too many words").mark(null, 80, "")
                .at(640, "trainer").end();
    }

    /** The same people, an hour earlier, with less of it done. */
    public static Played earlier() {
        return new Played(Played.START.minusSeconds(3600)).item(GAS).item(PLAN).unit("E-1", "engine")
                .fires(10, "smoke", "a1").at(22, DILNOZA).acknowledge("a1").at(60, DILNOZA).open("i1", "OTHER", 2, "a1")
                .fires(120, "call", "a2").at(640, "trainer").end();
    }

    public static Debrief debrief() {
        return DebriefMaker.make(scenario(), played().events());
    }
}
