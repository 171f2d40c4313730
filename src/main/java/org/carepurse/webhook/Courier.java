package org.carepurse.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Carries one message to an address. It finds out where the name leads, makes sure that everybody may go there, and goes to
 * just that place, so that a name that leads elsewhere a moment later leads nowhere. It never follows on, waits no longer
 * than it should, and reads no more of the answer than its first line.
 */
@ApplicationScoped
class Courier {

    private static final int CONNECT_MILLIS = 5_000;
    private static final int ANSWER_MILLIS = 10_000;
    private static final int LONGEST_LINE = 1_000;
    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    private final WebhookSetting setting;

    @Inject
    Courier(WebhookSetting setting) {
        this.setting = setting;
    }

    Answer carry(URI address, Map<String, String> headers, byte[] body) {
        try {
            Optional<InetAddress> place = place(address.getHost());
            if (place.isEmpty()) {
                return Answer.none("not-open");
            }
            try (Socket line = open(address, place.get())) {
                line.setSoTimeout(ANSWER_MILLIS);
                line.getOutputStream().write(request(address, headers, body));
                return answer(line.getInputStream());
            }
        } catch (UnknownHostException unknown) {
            return Answer.none("no-such-name");
        } catch (SocketTimeoutException late) {
            return Answer.none("too-late");
        } catch (SSLException notTrusted) {
            return Answer.none("not-trusted");
        } catch (IOException broken) {
            return Answer.none("broken-off");
        }
    }

    /** The first place the name leads to, when all of them are open to everybody. */
    private Optional<InetAddress> place(String host) throws UnknownHostException {
        InetAddress[] places = InetAddress.getAllByName(host.replaceAll("^\\[|]$", ""));
        boolean isLocal = setting.onThisMachine() && EndpointAddress.isLoopback(host);
        return isLocal || Stream.of(places).allMatch(OpenNetwork::isOpen) ? Optional.of(places[0]) : Optional.empty();
    }

    private static Socket open(URI address, InetAddress place) throws IOException {
        boolean isEncrypted = address.getScheme().equals("https");
        int usual = isEncrypted ? HTTPS : HTTP;
        int port = address.getPort() < 0 ? usual : address.getPort();
        Socket plain = new Socket(Proxy.NO_PROXY);
        try {
            plain.connect(new InetSocketAddress(place, port), CONNECT_MILLIS);
            plain.setSoTimeout(CONNECT_MILLIS);
            return isEncrypted ? encrypted(plain, address.getHost(), port) : plain;
        } catch (IOException | RuntimeException notOpened) {
            plain.close();
            throw notOpened;
        }
    }

    /** The address must prove that it bears the name, not only that it is at the place. */
    private static Socket encrypted(Socket plain, String host, int port) throws IOException {
        SSLSocket line =
                (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, host, port, true);
        SSLParameters told = line.getSSLParameters();
        told.setEndpointIdentificationAlgorithm("HTTPS");
        line.setSSLParameters(told);
        line.startHandshake();
        return line;
    }

    private static byte[] request(URI address, Map<String, String> headers, byte[] body) {
        String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        StringBuilder head = new StringBuilder("POST " + path + query + " HTTP/1.1\r\n");
        head.append("Host: ").append(address.getHost()).append(port).append("\r\n");
        head.append("Content-Type: application/json\r\nConnection: close\r\nUser-Agent: CarePurse\r\n");
        head.append("Content-Length: ").append(body.length).append("\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        byte[] first = head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
        byte[] whole = Arrays.copyOf(first, first.length + body.length);
        System.arraycopy(body, 0, whole, first.length, body.length);
        return whole;
    }

    /** Its first line, {@code HTTP/1.1 204 …}; a server that sends it drop by drop is not waited for. */
    private static Answer answer(InputStream said) throws IOException {
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(ANSWER_MILLIS);
        StringBuilder line = new StringBuilder();
        int next = said.read();
        while (next >= 0 && next != '\n' && line.length() < LONGEST_LINE) {
            if (System.nanoTime() > until) {
                throw new SocketTimeoutException();
            }
            line.append((char) next);
            next = said.read();
        }
        String[] words = line.toString().strip().split(" ");
        boolean isHttp = words.length > 1 && words[0].startsWith("HTTP/1.") && words[1].matches("[1-5][0-9]{2}");
        return isHttp ? new Answer(Integer.parseInt(words[1]), "") : Answer.none("broken-off");
    }
}
