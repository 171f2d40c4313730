package org.carepurse.rest.notice;

import java.time.Instant;
import org.carepurse.notice.Message;
import org.carepurse.words.Words;

/**
 * Something that a person is told.
 *
 * @param telling what, by its name
 * @param words the same in the reader's language
 * @param page the page that it leads to
 * @param about the budget holder whom it is about, to others than them; empty otherwise
 */
public record MessageView(
        String reference, String telling, String words, String page, String about, Instant happenedAt, boolean isRead) {

    static MessageView of(Message message, Words words) {
        return new MessageView(
                message.reference(),
                message.telling().name(),
                words.say("notice." + message.telling()),
                message.page(),
                message.about(),
                message.happenedAt(),
                message.isRead());
    }
}
