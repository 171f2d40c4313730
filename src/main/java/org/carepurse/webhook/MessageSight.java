package org.carepurse.webhook;

import java.time.Instant;

/**
 * A message and what came of it.
 *
 * @param name as the address knows it
 * @param triedAt when it was tried last; null before
 * @param code what was answered then, by HTTP; 0 when nothing was
 * @param words why nothing was; empty otherwise
 */
public record MessageSight(
        long id,
        String name,
        Topic topic,
        String subject,
        Instant happenedAt,
        MessageState state,
        int tries,
        Instant nextTryAt,
        Instant triedAt,
        int code,
        String words,
        long tookMillis) {}
