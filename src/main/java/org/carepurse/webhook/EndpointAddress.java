package org.carepurse.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import org.carepurse.outcome.WrongInput;

/**
 * Where a provider's system listens. Encrypted and out in the open: an address within a network could be used to reach what
 * is not for everybody. What its name leads to is looked at each time that something is sent ({@link OpenNetwork}).
 */
record EndpointAddress(String text) {

    private static final int LONGEST = 500;

    /**
     * @param onThisMachine whether a plain address on this machine will do, as tests and demos need it
     * @throws WrongInput {@code webhook-address}
     */
    static EndpointAddress parse(String typed, boolean onThisMachine) {
        String tidy = Objects.toString(typed, "").strip();
        try {
            URI address = new URI(tidy);
            boolean isEncrypted = "https".equals(address.getScheme());
            boolean isLocal = onThisMachine && "http".equals(address.getScheme()) && isLoopback(address.getHost());
            boolean isPlain =
                    address.getHost() != null && address.getUserInfo() == null && address.getFragment() == null;
            if (tidy.length() <= LONGEST && isPlain && (isEncrypted || isLocal)) {
                return new EndpointAddress(address.toASCIIString());
            }
        } catch (URISyntaxException notAnAddress) {
            throw new WrongInput("address", "webhook-address");
        }
        throw new WrongInput("address", "webhook-address");
    }

    static boolean isLoopback(String host) {
        return "127.0.0.1".equals(host) || "localhost".equals(host);
    }
}
