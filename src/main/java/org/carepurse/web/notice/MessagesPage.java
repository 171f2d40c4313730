package org.carepurse.web.notice;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.notice.Letter;
import org.carepurse.notice.Message;
import org.carepurse.time.London;

/**
 * A person's messages, the newest first.
 *
 * @param areMailed whether e-mails are sent at all
 * @param letter what an e-mail to them says
 * @param done the key of what was just done; empty for nothing
 */
public record MessagesPage(
        List<Message> messages,
        long unread,
        boolean wantsEmail,
        boolean areMailed,
        Letter letter,
        String done,
        int current,
        int last) {

    public LocalDate day(Message message) {
        return London.dateOf(message.happenedAt());
    }
}
