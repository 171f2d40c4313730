package org.carepurse.policy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What holds of one thing on a day, and all that was ever set about it.
 *
 * @param day the day that was asked about
 * @param authors their names, by their numbers
 */
public record PolicySight(
        PolicyKind kind, String subject, LocalDate day, PolicyHistory history, Map<Long, String> authors) {

    /** Nothing where nobody has set any. */
    public Optional<PolicyEntry> rule() {
        return history.on(day);
    }

    /** Who set a rule; nobody for the national ones, which come with the software. */
    public Optional<String> authorOf(PolicyEntry entry) {
        return entry.authorId().map(authors::get);
    }

    /** The first day on which something else holds, as far as is known. */
    public Optional<LocalDate> changesOn() {
        return history.from(day).get(0).to().map(last -> last.plusDays(1));
    }
}
