package org.carepurse.policy;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.WrongInput;
import org.joda.money.Money;

/**
 * A rule about to be set by a commissioner for its own budgets.
 *
 * @param subject a category's code, or the act that a limit bounds, in capitals: {@code ART_CLASS}, {@code ORDER}
 * @param limit for a kind that has one, the highest amount that needs no approval or is carried over; otherwise {@link Sterling#NONE}
 * @param to the last day, or null when it stands until changed
 * @param reason 1 to 500 characters for everyone to read
 */
public record NewPolicy(
        PolicyKind kind,
        String subject,
        long commissionerId,
        Stance stance,
        Money limit,
        LocalDate from,
        LocalDate to,
        String reason) {

    private static final Pattern SUBJECT = Pattern.compile("[A-Z][A-Z0-9_]{1,59}");
    private static final int LONGEST_REASON = 500;

    public NewPolicy {
        reason = reason == null ? "" : reason.strip();
        check(subject != null && SUBJECT.matcher(subject).matches(), "subject", "policy-subject");
        check(!limit.isNegative(), "limit", "policy-limit");
        check(kind.hasLimit() || limit.isEqual(Sterling.NONE), "limit", "policy-limit");
        check(to == null || !to.isBefore(from), "to", "policy-days");
        check(!reason.isEmpty() && reason.length() <= LONGEST_REASON, "reason", "policy-reason");
    }

    private static void check(boolean holds, String field, String code) {
        if (!holds) {
            throw new WrongInput(field, code);
        }
    }
}
