package org.carepurse.testing;

import java.net.URI;
import java.util.Optional;
import org.carepurse.notice.MailServer;
import org.carepurse.notice.MailSettings;

/** A mail server for as long as a test sets one up; none otherwise. */
public final class TestMail implements MailSettings {

    private static volatile MailServer server;

    public static void handsInAt(MailServer chosen) {
        server = chosen;
    }

    public static void isOff() {
        server = null;
    }

    @Override
    public Optional<MailServer> server() {
        return Optional.ofNullable(server);
    }

    @Override
    public URI home() {
        return URI.create("https://carepurse.example/");
    }
}
