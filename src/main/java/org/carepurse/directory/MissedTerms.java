package org.carepurse.directory;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.carepurse.outcome.WrongInput;
import org.joda.money.Money;

/**
 * What a provider may charge when somebody misses what they ordered. What is not agreed here is never charged.
 *
 * @param percent of the price, 0 when nothing may be charged
 * @param noticeDays how many days before the visit it can be called off for nothing; 0 when calling off costs nothing at
 *     any time, and only being away without a word is charged
 */
public record MissedTerms(int percent, int noticeDays) {

    public static final MissedTerms NO_CHARGE = new MissedTerms(0, 0);

    /** What there is to say of them. */
    public enum Kind {
        NO_CHARGE,
        WHEN_AWAY,
        WHEN_AWAY_OR_LATE
    }

    private static final int WHOLE_PRICE = 100;
    private static final int LONGEST_NOTICE_DAYS = 28;

    public MissedTerms {
        if (percent < 0 || percent > WHOLE_PRICE) {
            throw new WrongInput("missed-percent", "missed-percent");
        }
        if (noticeDays < 0 || noticeDays > LONGEST_NOTICE_DAYS) {
            throw new WrongInput("notice-days", "notice-days");
        }
        if (percent == 0 && noticeDays > 0) {
            throw new WrongInput("missed-percent", "notice-without-charge");
        }
    }

    public boolean allowCharge() {
        return percent > 0;
    }

    public Kind kind() {
        if (!allowCharge()) {
            return Kind.NO_CHARGE;
        }
        return noticeDays == 0 ? Kind.WHEN_AWAY : Kind.WHEN_AWAY_OR_LATE;
    }

    /** Whether a visit called off so many days before may still be charged for. */
    public boolean isTooLate(int daysBefore) {
        return allowCharge() && daysBefore < noticeDays;
    }

    /** The charge for one that costs so much, to the nearest penny, half a penny up. */
    public Money chargeFor(Money price) {
        return price.multipliedBy(BigDecimal.valueOf(percent, 2), RoundingMode.HALF_UP);
    }
}
