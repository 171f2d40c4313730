package org.carepurse.invoice;

/**
 * Why an amount on an invoice was not approved. The words, and what to do next, are in the bundles under
 * {@code invoice.reason.<NAME>} and {@code invoice.reason.<NAME>.next}, for the desk and for the provider alike.
 */
public enum MatchReason {
    /** The service was given before the order begins. */
    BEFORE_THE_ORDER(Remedy.MATCH_WITHOUT),
    /** The service was given after the order ended. */
    AFTER_THE_ORDER(Remedy.MATCH_WITHOUT),
    /** The service lies in the future. */
    NOT_YET_GIVEN(Remedy.NONE),
    /** Another invoice with a number that looks alike claims the same days of the same line. */
    POSSIBLE_DUPLICATE(Remedy.MATCH_WITHOUT),
    /** These visits were approved on another invoice. */
    ALREADY_INVOICED(Remedy.NONE),
    /** The same service on the same day was approved against another pot of the same person. */
    PAID_FROM_ANOTHER_POT(Remedy.APPROVE),
    /** A fund of the same person paid for this provider's support of that day, or by this bill. */
    DRAWN_FROM_FUND(Remedy.APPROVE),
    /** More than was ordered, or than is left of it after what was cancelled and approved before. */
    MORE_THAN_ORDERED(Remedy.NONE),
    /** Nothing is set aside for it any more, and the year that it belongs to is closed. */
    YEAR_IS_CLOSED(Remedy.CHARGE_LATE),
    /** The provider has logged no such delivery. */
    NOT_DELIVERED(Remedy.APPROVE),
    /** Delivered, says the provider; the person has not answered yet, and silence is not a yes. */
    NOT_CONFIRMED_YET(Remedy.APPROVE),
    /** The person says that they did not receive it. */
    NOT_RECEIVED(Remedy.APPROVE),
    /** The price is higher than agreed. */
    PRICE_ABOVE_AGREED(Remedy.APPROVE),
    /** The visit was missed, and more is asked than the charge that was agreed for that. */
    ABOVE_MISSED_CHARGE(Remedy.NONE),
    /** Less is set aside for the line than it comes to. */
    MORE_THAN_SET_ASIDE(Remedy.NONE);

    /** What accepting an exception does. */
    private enum Remedy {
        /** The amount is approved, as far as it is set aside. */
        APPROVE,
        /** The reason is set aside for this line, which is then matched again. */
        MATCH_WITHOUT,
        /** The amount is charged to the closed year, once two people have said so. */
        CHARGE_LATE,
        /** It cannot be accepted: there is nothing to pay, or nothing to pay it from. */
        NONE
    }

    private final Remedy remedy;

    MatchReason(Remedy remedy) {
        this.remedy = remedy;
    }

    /** Whether the commissioner may accept it. */
    public boolean isAcceptable() {
        return remedy != Remedy.NONE;
    }

    /** Whether accepting it only takes this reason away, and the line is matched again. */
    public boolean isWaivable() {
        return remedy == Remedy.MATCH_WITHOUT;
    }

    /** Whether one person proposes to accept it, and only another accepts it. */
    public boolean needsTwo() {
        return remedy == Remedy.CHARGE_LATE;
    }

    /** Whether a person's answer or a later delivery may bring the match about by itself. */
    boolean mayClear() {
        return this == NOT_CONFIRMED_YET || this == NOT_RECEIVED || this == NOT_DELIVERED || this == DRAWN_FROM_FUND;
    }
}
