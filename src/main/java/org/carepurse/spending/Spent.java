package org.carepurse.spending;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What money went on, in groups.
 *
 * @param groups by time the earliest first, otherwise what is owed most first
 * @param total of all groups
 * @param countedAt until when everything is in it; nothing while the journal is counted for the first time
 */
public record Spent(List<SpentOn> groups, SpentOn total, Optional<Instant> countedAt) {

    public Spent {
        groups = List.copyOf(groups);
    }
}
