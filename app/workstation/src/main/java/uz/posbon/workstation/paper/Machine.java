package uz.posbon.workstation.paper;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What people call this computer; it says at which place of work a sheet was printed. */
final class Machine {
    private static final Logger LOG = LoggerFactory.getLogger(Machine.class);

    private Machine() {}

    /** Its name, empty where it has none. May ask the network; not for the FX thread. */
    static String name(Map<String, String> environment) {
        return Stream.of("HOSTNAME", "COMPUTERNAME")
                .map(variable -> environment.getOrDefault(variable, ""))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElseGet(Machine::ofNetwork);
    }

    private static String ofNetwork() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            LOG.debug("this machine has no name", e);
            return "";
        }
    }
}
