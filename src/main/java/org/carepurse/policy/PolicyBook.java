package org.carepurse.policy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.carepurse.money.Sterling;
import org.joda.money.Money;

/** The rules that one commissioner's budgets follow on one day. */
public final class PolicyBook {

    private record About(PolicyKind kind, String subject) {}

    /** Where nobody has set any rule. */
    public static final PolicyBook EMPTY = new PolicyBook(List.of());

    private final List<PolicyEntry> standing;

    /** @param inForce every national and local entry in force on the day, whether or not another goes before it */
    PolicyBook(Collection<PolicyEntry> inForce) {
        standing = inForce.stream()
                .collect(Collectors.toMap(
                        entry -> new About(entry.kind(), entry.subject()),
                        entry -> entry,
                        (one, other) -> PolicyEntry.PRECEDENCE.compare(one, other) > 0 ? one : other))
                .values()
                .stream()
                .filter(PolicyEntry::applies)
                .toList();
    }

    /** The rule by which no budget may pay for this category, if there is one. */
    public Optional<PolicyEntry> prohibitionOf(String category) {
        return rule(PolicyKind.PROHIBITED_CATEGORY, category);
    }

    /** The commissioner's restriction on this category, if there is one. */
    public Optional<PolicyEntry> restrictionOn(String category) {
        return rule(PolicyKind.LOCAL_RESTRICTION, category);
    }

    /** The limit that this amount goes beyond, so that someone must approve; nothing up to and including the limit. */
    public Optional<PolicyEntry> limitExceeded(String act, Money amount) {
        return rule(PolicyKind.APPROVAL_LIMIT, act).filter(limit -> amount.isGreaterThan(limit.limit()));
    }

    /** How much of a stream's money is carried over at most; nothing where nobody has set any. */
    public Money carryOverLimit(String stream) {
        return rule(PolicyKind.CARRY_OVER_LIMIT, stream).map(PolicyEntry::limit).orElse(Sterling.NONE);
    }

    /** For how many days this waits before it counts; none where nobody has set any. */
    public int waitingDays(String subject) {
        return rule(PolicyKind.WAITING_DAYS, subject).map(PolicyEntry::days).orElse(0);
    }

    /** The number that was set for this; nothing where nobody has set any. */
    public OptionalInt number(String subject) {
        return rule(PolicyKind.NUMBER, subject).stream()
                .mapToInt(PolicyEntry::number)
                .findFirst();
    }

    private Optional<PolicyEntry> rule(PolicyKind kind, String subject) {
        return standing.stream()
                .filter(entry -> entry.kind() == kind && entry.subject().equals(subject))
                .findFirst();
    }
}
