package uz.posbon.sdk.internal.onvif;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.Inet4Address;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketTimeoutException;
import java.net.StandardSocketOptions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.sdk.onvif.FoundDevice;

/** Asks the local network for devices (WS-Discovery probe over UDP multicast). */
final class WsDiscovery {
    private static final Logger LOG = LoggerFactory.getLogger(WsDiscovery.class);
    private static final String GROUP = "239.255.255.250";
    private static final int PORT = 3702;
    /** Profile S devices answer to the first, Profile T devices to either; two datagrams also make up for one that is lost. */
    private static final List<String> TYPES = List.of("n:NetworkVideoTransmitter", "d:Device");
    private static final int MOST = 4096;
    private static final int LARGEST_DATAGRAM = 65_507;

    private WsDiscovery() {}

    /**
     * Probes and gathers answers for so long.
     *
     * @throws IOException if the interface cannot send to the group
     */
    static List<FoundDevice> probe(NetworkInterface on, Duration listen) throws IOException {
        Inet4Address own = on.inetAddresses().filter(Inet4Address.class::isInstance).map(Inet4Address.class::cast).findFirst()
                .orElseThrow(() -> new IOException(on.getName() + " has no IPv4 address"));
        try (DatagramSocket socket = new DatagramSocket(new InetSocketAddress(own, 0))) {
            socket.setOption(StandardSocketOptions.IP_MULTICAST_IF, on);
            socket.setOption(StandardSocketOptions.IP_MULTICAST_TTL, 1);
            for (String type : TYPES) {
                byte[] probe = probe(type).getBytes(StandardCharsets.UTF_8);
                socket.send(new DatagramPacket(probe, probe.length, new InetSocketAddress(GROUP, PORT)));
            }
            return gather(socket, System.nanoTime() + listen.toNanos());
        }
    }

    private static List<FoundDevice> gather(DatagramSocket socket, long until) throws IOException {
        Map<String, FoundDevice> found = new LinkedHashMap<>();
        DatagramPacket packet = new DatagramPacket(new byte[LARGEST_DATAGRAM], LARGEST_DATAGRAM);
        for (long left = until - System.nanoTime(); left > 0 && found.size() < MOST; left = until - System.nanoTime()) {
            socket.setSoTimeout((int) Math.max(1, Duration.ofNanos(left).toMillis()));
            try {
                packet.setLength(LARGEST_DATAGRAM);
                socket.receive(packet);
                ProbeMatches.read(Arrays.copyOf(packet.getData(), packet.getLength())).forEach(device -> found.putIfAbsent(device.id(), device));
            } catch (SocketTimeoutException e) {
                break;
            } catch (XMLStreamException e) {
                LOG.debug("{} answers a probe with something else", packet.getSocketAddress());
            }
        }
        return List.copyOf(found.values());
    }

    private static String probe(String type) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + "<e:Envelope xmlns:e=\"http://www.w3.org/2003/05/soap-envelope\" xmlns:a=\"http://schemas.xmlsoap.org/ws/2004/08/addressing\""
                + " xmlns:w=\"http://schemas.xmlsoap.org/ws/2005/04/discovery\" xmlns:n=\"http://www.onvif.org/ver10/network/wsdl\""
                + " xmlns:d=\"http://www.onvif.org/ver10/device/wsdl\"><e:Header>"
                + "<a:MessageID>urn:uuid:" + UUID.randomUUID() + "</a:MessageID>"
                + "<a:To>urn:schemas-xmlsoap-org:ws:2005:04:discovery</a:To>"
                + "<a:Action>http://schemas.xmlsoap.org/ws/2005/04/discovery/Probe</a:Action>"
                + "</e:Header><e:Body><w:Probe><w:Types>" + type + "</w:Types></w:Probe></e:Body></e:Envelope>";
    }
}
