package uz.posbon.benchmarks.week;

import java.util.ArrayList;
import java.util.List;

/** Lines of a calls-for-service file for tests; all on 7 April 2020. */
final class CallText {
    static final String HEADER = "Call Number,Unit ID,Call Type,Received DtTm,Dispatch DtTm,Response DtTm,On Scene DtTm,Transport DtTm,"
            + "Hospital DtTm,Call Final Disposition,Available DtTm,Address,City,Final Priority,Unit Type,Location\n";

    private CallText() {}

    static String row(
            String call, String unit, String dispatch, String response, String onScene, String transport, String hospital, String available) {
        List<String> cells = new ArrayList<>(List.of(call, unit, "Medical Incident", time("11:53:08 PM")));
        for (String clock : List.of(dispatch, response, onScene, transport, hospital)) {
            cells.add(time(clock));
        }
        cells.add("Code 2 Transport");
        cells.add(time(available));
        cells.addAll(List.of("\"4000 \"\"Block\"\" of MISSION ST, rear\"", "San Francisco", "3", "MEDIC", "\"(37.73, -122.42)\""));
        return String.join(",", cells) + '\n';
    }

    private static String time(String clock) {
        return clock.isEmpty() ? "" : "04/07/2020 " + clock;
    }
}
