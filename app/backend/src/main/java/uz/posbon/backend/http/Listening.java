package uz.posbon.backend.http;

import javax.net.ssl.SSLContext;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.jspecify.annotations.Nullable;

/**
 * Where a backend answers.
 *
 * @param port 0 for any that is free
 * @param tls what it proves itself with; null for plain HTTP
 */
public record Listening(String host, int port, @Nullable SSLContext tls) {
    /** Speaks TLS and nothing else; whatever name it is asked for, because it is known by its certificate. */
    static Connector secured(Server server, HttpConfiguration plain, Listening at, SSLContext tls) {
        SslContextFactory.Server factory = new SslContextFactory.Server();
        factory.setSslContext(tls);
        // Every client is this program or one that is as new.
        factory.setIncludeProtocols("TLSv1.3");
        HttpConfiguration http = new HttpConfiguration(plain);
        http.addCustomizer(new SecureRequestCustomizer(false));
        ServerConnector connector = new ServerConnector(server, new SslConnectionFactory(factory, "http/1.1"), new HttpConnectionFactory(http));
        connector.setHost(at.host());
        connector.setPort(at.port());
        return connector;
    }
}
