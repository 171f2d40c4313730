package org.carepurse.rest.policy;

import java.time.Instant;
import java.time.LocalDate;
import org.carepurse.money.Sterling;
import org.carepurse.policy.PolicyEntry;
import org.carepurse.policy.PolicyKind;
import org.carepurse.policy.PolicySight;
import org.carepurse.policy.Stance;

/**
 * A rule as somebody once set it.
 *
 * @param national whether it comes with CarePurse, for every commissioner
 * @param to the last day on which it holds; absent when it holds until another is set
 * @param author who set it; absent for a national one
 */
public record PolicyView(
        String rule,
        PolicyKind kind,
        String subject,
        boolean national,
        Stance stance,
        long limitPence,
        int days,
        int number,
        LocalDate from,
        LocalDate to,
        String author,
        Instant setAt,
        String reason) {

    static PolicyView of(PolicyEntry entry, PolicySight sight) {
        return new PolicyView(
                entry.reference(),
                entry.kind(),
                entry.subject(),
                entry.isNational(),
                entry.applies() ? Stance.APPLIES : Stance.LIFTED,
                Sterling.inPence(entry.limit()),
                entry.days(),
                entry.number(),
                entry.from(),
                entry.to().orElse(null),
                sight.authorOf(entry).orElse(null),
                entry.recordedAt(),
                entry.reason());
    }
}
