package uz.posbon.benchmarks.week;

import java.util.List;
import java.util.Map;
import uz.posbon.sdk.catalogue.Agency;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.unit.NewUnit;

/**
 * What to do, and what must stand afterwards.
 *
 * @param rows of the file
 * @param units by id
 * @param steps in the order of time
 * @param expected by call number
 */
record WeekPlan(
        int rows, Agency agency, List<IncidentType> types, Map<String, NewUnit> units, List<Step> steps, Map<String, ExpectedCall> expected) {}
