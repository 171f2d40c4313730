package org.carepurse.rest.notice;

import java.util.List;

/**
 * A person's messages.
 *
 * @param unread how many of all they have not read
 * @param byEmail whether they are told by e-mail that there is something to read
 */
public record MessagesView(long unread, boolean byEmail, List<MessageView> items) {}
