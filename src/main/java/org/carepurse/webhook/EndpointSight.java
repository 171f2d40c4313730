package org.carepurse.webhook;

import java.time.Instant;
import java.util.Set;

/**
 * An address as its provider sees it.
 *
 * @param failingSince since when nothing got through; null when the last message did
 * @param waiting how many messages wait to be carried
 */
public record EndpointSight(
        String reference, String address, Set<Topic> topics, EndpointState state, Instant failingSince, int waiting) {}
