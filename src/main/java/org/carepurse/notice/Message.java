package org.carepurse.notice;

import java.time.Instant;

/**
 * Something that a person is told.
 *
 * @param telling what; its words are in the bundles under {@code notice.<telling>}
 * @param page where it leads
 * @param about the name of the budget holder whom it is about, to others than them; empty when it is about nobody else
 */
public record Message(
        String reference, Telling telling, String page, String about, Instant happenedAt, boolean isRead) {}
