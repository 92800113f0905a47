package uz.posbon.sdk.onvif;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.DatagramPacket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.MulticastSocket;
import java.net.NetworkInterface;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.posbon.sdk.OnvifClient;

/** Probes over real multicast on the loopback interface. */
class OnvifDiscoveryTest {
    private static final Pattern MESSAGE_ID = Pattern.compile("MessageID>([^<]+)<");
    private final List<String> probes = new CopyOnWriteArrayList<>();
    private final OnvifClient client = OnvifClient.builder().build();
    private NetworkInterface loopback;
    private MulticastSocket network;

    @BeforeEach
    void join() throws Exception {
        loopback = NetworkInterface.getByInetAddress(InetAddress.ofLiteral("127.0.0.1"));
        network = new MulticastSocket(3702);
        network.joinGroup(new InetSocketAddress("239.255.255.250", 3702), loopback);
        Thread.ofVirtual().start(this::answer);
    }

    @AfterEach
    void leave() {
        network.close();
        client.close();
    }

    private void answer() {
        try {
            DatagramPacket packet = new DatagramPacket(new byte[65_507], 65_507);
            while (true) {
                packet.setLength(65_507);
                network.receive(packet);
                String probe = new String(packet.getData(), 0, packet.getLength(), StandardCharsets.UTF_8);
                probes.add(probe);
                Matcher id = MESSAGE_ID.matcher(probe);
                assertThat(id.find()).isTrue();
                for (String answer : List.of("no xml at all", "<!DOCTYPE x><x/>", match(id.group(1), "urn:uuid:1", "http://10.0.0.5/onvif/device_service http://[fe80::5]/onvif/device_service"),
                        match(id.group(1), "urn:uuid:1", "http://10.0.0.5/again"), match(id.group(1), "urn:uuid:2", "javascript:alert(1) file:///x"))) {
                    byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
                    network.send(new DatagramPacket(bytes, bytes.length, packet.getSocketAddress()));
                }
            }
        } catch (java.io.IOException e) {
            // The test is over and has closed the socket.
            assertThat(network.isClosed()).isTrue();
        }
    }

    private static String match(String to, String id, String addresses) {
        return "<?xml version=\"1.0\"?><q:Envelope xmlns:q=\"http://www.w3.org/2003/05/soap-envelope\" xmlns:wsa=\"http://schemas.xmlsoap.org/ws/2004/08/addressing\""
                + " xmlns:wsd=\"http://schemas.xmlsoap.org/ws/2005/04/discovery\"><q:Header><wsa:RelatesTo>" + to + "</wsa:RelatesTo></q:Header><q:Body><wsd:ProbeMatches>"
                + "<wsd:ProbeMatch><wsa:EndpointReference><wsa:Address>" + id + "</wsa:Address></wsa:EndpointReference><wsd:Types>dn:NetworkVideoTransmitter</wsd:Types>"
                + "<wsd:Scopes>onvif://www.onvif.org/type/ptz\n onvif://www.onvif.org/name/Gate%20%D0%90 onvif://www.onvif.org/hardware/X+1 onvif://www.onvif.org/location/</wsd:Scopes>"
                + "<wsd:XAddrs>" + addresses + "</wsd:XAddrs><wsd:MetadataVersion>1</wsd:MetadataVersion></wsd:ProbeMatch></wsd:ProbeMatches></q:Body></q:Envelope>";
    }

    @Test
    void findsWhatAnswersAndNothingElse() {
        List<FoundDevice> found = client.discover(loopback, Duration.ofSeconds(3));
        assertThat(found).containsExactly(new FoundDevice("urn:uuid:1",
                List.of(URI.create("http://10.0.0.5/onvif/device_service"), URI.create("http://[fe80::5]/onvif/device_service")), "Gate А", "X+1", ""));
        assertThat(probes).hasSize(2).anyMatch(p -> p.contains("NetworkVideoTransmitter")).anyMatch(p -> p.contains(":Device"));
    }
}
