package org.carepurse.runtime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.carepurse.notice.MailServer;
import org.carepurse.notice.MailSettings;
import org.eclipse.microprofile.config.Config;

/** E-mail as it is set up in the environment; without a server none is sent. */
@ApplicationScoped
class ConfiguredMail implements MailSettings {

    private static final String HOME = "http://127.0.0.1:8080/";
    private static final int SUBMISSION = 587;

    private final Config config;

    @Inject
    ConfiguredMail(Config config) {
        this.config = config;
    }

    @Override
    public Optional<MailServer> server() {
        return text("server")
                .map(host -> new MailServer(
                        host,
                        config.getOptionalValue("carepurse.mail.port", Integer.class)
                                .orElse(SUBMISSION),
                        text("security")
                                .map(said -> MailServer.Security.valueOf(said.toUpperCase(Locale.ROOT)))
                                .orElse(MailServer.Security.STARTTLS),
                        text("user").orElse(""),
                        text("password").orElse(""),
                        text("from").orElse("carepurse@" + home().getHost())));
    }

    @Override
    public URI home() {
        return config.getOptionalValue("carepurse.home", String.class)
                .filter(home -> !home.isBlank())
                .map(URI::create)
                .orElse(URI.create(HOME));
    }

    private Optional<String> text(String name) {
        return config.getOptionalValue("carepurse.mail." + name, String.class).filter(text -> !text.isBlank());
    }
}
