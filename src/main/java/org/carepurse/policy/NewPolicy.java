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
 * @param days for waiting days how many; otherwise none
 * @param number for a number which one; otherwise none
 * @param to the last day, or null when it stands until changed
 * @param reason 1 to 500 characters for everyone to read
 */
public record NewPolicy(
        PolicyKind kind,
        String subject,
        long commissionerId,
        Stance stance,
        Money limit,
        int days,
        int number,
        LocalDate from,
        LocalDate to,
        String reason) {

    private static final Pattern SUBJECT = Pattern.compile("[A-Z][A-Z0-9_]{1,59}");
    private static final int LONGEST_REASON = 500;
    private static final int MOST_DAYS = 36_525;
    private static final int HIGHEST_NUMBER = 100_000_000;

    public NewPolicy {
        reason = reason == null ? "" : reason.strip();
        check(subject != null && SUBJECT.matcher(subject).matches(), "subject", "policy-subject");
        check(!limit.isNegative(), "limit", "policy-limit");
        check(kind.hasLimit() || limit.isEqual(Sterling.NONE), "limit", "policy-limit");
        check(days >= 0 && days <= MOST_DAYS, "days", "policy-waiting-days");
        check(kind == PolicyKind.WAITING_DAYS || days == 0, "days", "policy-waiting-days");
        check(number >= 0 && number <= HIGHEST_NUMBER, "number", "policy-number");
        check(kind == PolicyKind.NUMBER || number == 0, "number", "policy-number");
        check(to == null || !to.isBefore(from), "to", "policy-days");
        check(!reason.isEmpty() && reason.length() <= LONGEST_REASON, "reason", "policy-reason");
    }

    /** A rule that names neither days nor a number. */
    public NewPolicy(
            PolicyKind kind,
            String subject,
            long commissionerId,
            Stance stance,
            Money limit,
            LocalDate from,
            LocalDate to,
            String reason) {
        this(kind, subject, commissionerId, stance, limit, 0, 0, from, to, reason);
    }

    /** So many days something waits from now on. */
    public static NewPolicy waiting(
            String subject, long commissionerId, int days, LocalDate from, LocalDate to, String reason) {
        return new NewPolicy(
                PolicyKind.WAITING_DAYS,
                subject,
                commissionerId,
                Stance.APPLIES,
                Sterling.NONE,
                days,
                0,
                from,
                to,
                reason);
    }

    /** This is the number from now on. */
    public static NewPolicy number(
            String subject, long commissionerId, int number, LocalDate from, LocalDate to, String reason) {
        return new NewPolicy(
                PolicyKind.NUMBER, subject, commissionerId, Stance.APPLIES, Sterling.NONE, 0, number, from, to, reason);
    }

    private static void check(boolean holds, String field, String code) {
        if (!holds) {
            throw new WrongInput(field, code);
        }
    }
}
