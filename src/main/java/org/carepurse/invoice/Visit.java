package org.carepurse.invoice;

import java.time.LocalDate;
import org.carepurse.order.Quantity;
import org.joda.money.Money;

/**
 * One delivery as the match sees it. Each unit of it stands in exactly one {@link Part}.
 *
 * @param agreed for one of it: the price, or the charge for one that was missed
 * @param confirmed how much of the quantity the person has confirmed
 * @param answered whether the person has answered at all
 * @param billed how much of it was approved on an invoice before
 * @param paidFromAnotherPot whether the same provider's same service to the same person on the same day stands approved
 *     against another pot
 * @param drawnFromFund whether a fund of the person has paid for it
 */
record Visit(
        long deliveryId,
        long orderLineId,
        LocalDate day,
        Money agreed,
        Quantity quantity,
        Quantity confirmed,
        boolean answered,
        Quantity billed,
        boolean paidFromAnotherPot,
        boolean drawnFromFund) {

    /** Where a unit of a delivery stands. */
    enum Part {
        PAYABLE,
        DOUBLED,
        DRAWN,
        BILLED,
        WAITING,
        REFUSED
    }

    Quantity in(Part part) {
        return switch (part) {
            case PAYABLE -> paidFromAnotherPot || drawnFromFund ? Quantity.NONE : less(confirmed, billed);
            case DOUBLED -> paidFromAnotherPot ? less(confirmed, billed) : Quantity.NONE;
            case DRAWN -> drawnFromFund && !paidFromAnotherPot ? less(confirmed, billed) : Quantity.NONE;
            case BILLED -> billed;
            case WAITING -> answered ? Quantity.NONE : less(quantity, billed);
            case REFUSED -> answered ? less(less(quantity, confirmed), less(billed, confirmed)) : Quantity.NONE;
        };
    }

    private static Quantity less(Quantity all, Quantity taken) {
        return taken.compareTo(all) > 0 ? Quantity.NONE : all.minus(taken);
    }
}
