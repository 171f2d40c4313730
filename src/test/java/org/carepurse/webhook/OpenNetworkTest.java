package org.carepurse.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages go where everybody can go, and nowhere within a network. */
class OpenNetworkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "0.0.0.0",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.255.255",
                "192.0.0.1",
                "198.18.0.1",
                "198.19.255.255",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "2001:db8::1",
                "::10.0.0.1"
            })
    void what_is_within_a_network_is_closed(String place) throws UnknownHostException {
        assertThat(OpenNetwork.isOpen(InetAddress.getByName(place))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9.255.255.255",
                "11.0.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "198.17.0.1",
                "198.20.0.1",
                "93.184.216.34",
                "2606:2800:220:1:248:1893:25c8:1946"
            })
    void what_everybody_can_reach_is_open(String place) throws UnknownHostException {
        assertThat(OpenNetwork.isOpen(InetAddress.getByName(place))).isTrue();
    }
}
