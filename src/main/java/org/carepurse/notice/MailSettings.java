package org.carepurse.notice;

import java.net.URI;
import java.util.Optional;

/** What whoever runs the service has set up for e-mail. */
public interface MailSettings {

    /** @return nothing when no e-mail is sent */
    Optional<MailServer> server();

    /** Where people reach this service. */
    URI home();
}
