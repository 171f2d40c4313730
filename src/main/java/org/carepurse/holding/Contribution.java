package org.carepurse.holding;

import org.carepurse.money.Sterling;
import org.carepurse.outcome.WrongInput;
import org.joda.money.Money;

/**
 * What the person pays towards a line themselves.
 *
 * @param inAll over the line's whole time; nothing when there is none
 */
public record Contribution(Money inAll, Basis basis) {

    /** Which way the person's part goes; always said, never guessed. */
    public enum Basis {
        /** The commissioner pays the line less the contribution; the person pays theirs into the same account. */
        NET,
        /** The commissioner pays the whole line and bills the person for their part. */
        GROSS
    }

    /** The person pays nothing towards it. */
    public static final Contribution NONE = new Contribution(Sterling.NONE, Basis.NET);

    public Contribution {
        if (inAll.isNegative()) {
            throw new WrongInput("contribution", "amount-below-zero");
        }
        if (basis == null) {
            throw new WrongInput("basis", "contribution-basis-missing");
        }
    }

    public boolean isThere() {
        return inAll.isPositive();
    }

    /** What the commissioner pays in of a line of this amount. */
    Money paidByCommissioner(Money whole) {
        if (inAll.isGreaterThan(whole)) {
            throw new WrongInput("contribution", "contribution-too-large");
        }
        return basis == Basis.NET ? whole.minus(inAll) : whole;
    }
}
