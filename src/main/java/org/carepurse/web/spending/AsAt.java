package org.carepurse.web.spending;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.carepurse.time.London;
import org.carepurse.web.frame.Frame;

/** Says until when everything is in the figures. */
public final class AsAt {

    private AsAt() {}

    public static String said(Optional<Instant> countedAt, Frame frame) {
        DateTimeFormatter moment = DateTimeFormatter.ofPattern(
                "d MMMM yyyy, HH:mm:ss", frame.language().locale());
        return countedAt
                .map(at -> frame.say("spending.as-at", moment.format(at.atZone(London.ZONE))))
                .orElseGet(() -> frame.say("spending.being-counted"));
    }
}
