package org.carepurse.auditplan;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.carepurse.audit.Digest;

/**
 * Draws budgets so that whoever has the seed and the list draws the same ones. Each budget's lot is HMAC-SHA-256 with the seed as
 * the key and the budget's reference as the message; the lowest lots of a band are drawn.
 */
final class Draw {

    private static final String LOT = "HmacSHA256";

    private final Mac mac;

    /** @param seed one character at least, of ASCII */
    Draw(String seed) {
        try {
            mac = Mac.getInstance(LOT);
            mac.init(new SecretKeySpec(seed.getBytes(StandardCharsets.US_ASCII), LOT));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** In hexadecimal, of 64 small letters and digits. */
    String lotOf(String budget) {
        return HexFormat.of().formatHex(mac.doFinal(budget.getBytes(StandardCharsets.US_ASCII)));
    }

    Set<String> lowest(List<String> budgets, int many) {
        return budgets.stream()
                .sorted(Comparator.comparing(this::lotOf))
                .limit(many)
                .collect(Collectors.toSet());
    }

    /** SHA-256 of the list in the order of references, each budget a line that says {@code reference,band}. */
    static String digest(List<Entrant> list) {
        String lines = list.stream()
                .sorted(Comparator.comparing(Entrant::budget))
                .map(each -> each.budget() + "," + each.band() + "\n")
                .collect(Collectors.joining());
        return HexFormat.of().formatHex(Digest.ofBytes(lines.getBytes(StandardCharsets.US_ASCII)));
    }
}
