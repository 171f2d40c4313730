package org.carepurse.webhook;

import java.net.InetAddress;
import java.util.List;

/** Which places messages may go to: those that everybody can reach, and none within a network. */
final class OpenNetwork {

    /** Networks that are for some only, by their first bytes: shared, protocol, test, benchmark and reserved ranges. */
    private static final List<Range> CLOSED = List.of(
            new Range(4, 8, 0),
            new Range(4, 10, 100, 64),
            new Range(4, 24, 192, 0, 0),
            new Range(4, 24, 192, 0, 2),
            new Range(4, 15, 198, 18),
            new Range(4, 24, 198, 51, 100),
            new Range(4, 24, 203, 0, 113),
            new Range(4, 4, 240),
            new Range(16, 7, 0xfc),
            new Range(16, 16, 0x20, 0x02),
            new Range(16, 32, 0x20, 0x01, 0, 0),
            new Range(16, 32, 0x20, 0x01, 0x0d, 0xb8),
            new Range(16, 96, 0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0),
            new Range(16, 96, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));

    private OpenNetwork() {}

    /** @param size how many bytes such addresses have; @param bits how many of the first are the network's */
    private record Range(int size, int bits, int... first) {

        boolean holds(byte[] address) {
            if (address.length != size) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                int ours = bit / 8 < first.length ? first[bit / 8] : 0;
                if ((address[bit / 8] & mask) != (ours & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Whether everybody can reach it. */
    static boolean isOpen(InetAddress place) {
        boolean isNear = place.isAnyLocalAddress()
                || place.isLoopbackAddress()
                || place.isLinkLocalAddress()
                || place.isSiteLocalAddress()
                || place.isMulticastAddress();
        return !isNear && CLOSED.stream().noneMatch(range -> range.holds(place.getAddress()));
    }
}
