package org.carepurse.notice;

import java.net.URI;
import org.carepurse.identity.Language;
import org.carepurse.words.Words;

/**
 * An e-mail: that there is something to read, and where. It says nothing of what that is, nor whose; e-mails lie open.
 *
 * @param to an e-mail address
 */
public record Letter(String to, Language language, String subject, String text) {

    private static final String MESSAGES = "/messages";

    static Letter to(String address, Language language, URI home) {
        Words words = Words.in(language);
        return new Letter(
                address,
                language,
                words.say("notice.mail.subject"),
                words.say("notice.mail.text", home.resolve(MESSAGES).toString()));
    }
}
