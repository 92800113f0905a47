package uz.posbon.geodata.csv;

import java.util.List;
import java.util.Locale;

/** The columns of dispatch data, with the names they have in headers: DataSF's first, then what other rooms call them. */
enum CallColumn {
    CALL("callnumber", "incidentnumber", "callid", "incidentid", "eventnumber", "cadnumber", "номервызова", "chaqiruvraqami"),
    KIND("calltype", "calltypefinal", "incidenttype", "nature", "eventtype", "problem", "типвызова", "chaqiruvturi"),
    GROUP("calltypegroup"),
    RECEIVED("receiveddttm", "received", "receivedtime", "calltime", "timereceived", "createdat", "времяприема", "qabulvaqti"),
    DISPATCHED("dispatchdttm", "dispatched", "dispatchtime", "времявысылки", "yuborishvaqti"),
    ON_SCENE("onscenedttm", "onscene", "arrived", "arrivaltime", "времяприбытия", "yetibborishvaqti"),
    AVAILABLE("availabledttm", "available", "cleared", "cleartime", "времяосвобождения", "boshagan"),
    DISPOSITION("callfinaldisposition", "disposition", "результат", "natija"),
    ADDRESS("address", "addr", "адрес", "manzil"),
    PLACE("location", "caselocation", "point", "coordinates");

    private final List<String> names;

    CallColumn(String... names) {
        this.names = List.of(names);
    }

    /** Where it stands in a header; -1 when it does not. */
    int in(List<String> header) {
        List<String> keys = header.stream().map(cell -> cell.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "")).toList();
        return names.stream().mapToInt(keys::indexOf).filter(at -> at >= 0).findFirst().orElse(-1);
    }
}
