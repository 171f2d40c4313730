package org.carepurse.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;

/** Hands e-mails in at a server that speaks SMTP. */
@ApplicationScoped
class Postbox {

    private static final String MILLIS = "10000";

    private final Clock clock;

    @Inject
    Postbox(Clock clock) {
        this.clock = clock;
    }

    /** @throws MessagingException when the server did not take it, or nobody knows whether it did */
    void send(MailServer server, Letter letter) throws MessagingException {
        Session session = Session.getInstance(properties(server));
        MimeMessage mail = new MimeMessage(session);
        mail.setFrom(new InternetAddress(server.from(), true));
        mail.setRecipient(RecipientType.TO, new InternetAddress(letter.to(), true));
        mail.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        mail.setText(letter.text(), StandardCharsets.UTF_8.name());
        mail.setContentLanguage(new String[] {letter.language().code()});
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setSentDate(Date.from(clock.instant()));
        if (server.asksWho()) {
            Transport.send(mail, server.user(), server.password());
        } else {
            Transport.send(mail);
        }
    }

    private static Properties properties(MailServer server) {
        boolean isTls = server.security() == MailServer.Security.TLS;
        boolean isStartTls = server.security() == MailServer.Security.STARTTLS;
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", server.host());
        properties.setProperty("mail.smtp.port", String.valueOf(server.port()));
        properties.setProperty("mail.smtp.auth", String.valueOf(server.asksWho()));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(isTls));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(isStartTls));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(isStartTls));
        properties.setProperty("mail.smtp.connectiontimeout", MILLIS);
        properties.setProperty("mail.smtp.timeout", MILLIS);
        properties.setProperty("mail.smtp.writetimeout", MILLIS);
        return properties;
    }
}
