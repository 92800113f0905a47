package uz.posbon.sdk.internal.eido;

import java.util.ArrayList;
import java.util.List;
import uz.posbon.sdk.eido.EidoFinding;
import uz.posbon.sdk.eido.EidoRemark;

/** What could not be taken over, as long as there are few enough to read; then how many more. */
final class Remarks {
    private static final int MOST = 100;

    private final List<EidoRemark> remarks = new ArrayList<>();
    private int more;

    void add(String pointer, EidoFinding finding, String... values) {
        if (remarks.size() < MOST) {
            remarks.add(new EidoRemark(pointer, finding, List.of(values)));
        } else {
            more++;
        }
    }

    List<EidoRemark> all() {
        List<EidoRemark> all = new ArrayList<>(remarks);
        if (more > 0) {
            all.add(new EidoRemark("", EidoFinding.MORE, List.of(Integer.toString(more))));
        }
        return all;
    }
}
