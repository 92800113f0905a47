package uz.posbon.benchmarks.week;

import java.util.List;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.LogEntry;

/** What the API says about one incident. */
record FoundCall(String call, Incident incident, List<Assignment> assignments, List<LogEntry> log) {}
