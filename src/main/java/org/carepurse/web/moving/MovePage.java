package org.carepurse.web.moving;

import java.util.List;
import org.carepurse.budget.SortingHabits;
import org.carepurse.holding.PaymentIn;
import org.carepurse.money.Sterling;
import org.carepurse.moving.MovePreview;
import org.carepurse.web.frame.Problems;
import org.joda.money.Money;

/**
 * What a move would do, or did.
 *
 * @param moves whoever looks at it may carry it out
 * @param reason as typed when it is taken back
 * @param done the key of what was just done; empty for nothing
 */
public record MovePage(MovePreview preview, boolean moves, String reason, String done, Problems problems) {

    public String path() {
        return "/purses/" + preview.plan() + "/holdings/" + preview.move().reference();
    }

    public String offer() {
        return "/purses/" + preview.plan() + "/lines/" + preview.to().reference() + "/agreement";
    }

    public String habits() {
        return String.join(
                ", ", preview.habits().stream().map(SortingHabits.Part::title).toList());
    }

    public List<PaymentIn> payments() {
        return preview.payments();
    }

    public Money paymentsInAll() {
        return payments().stream().map(PaymentIn::amount).reduce(Sterling.NONE, Money::plus);
    }

    public long pence(Money amount) {
        return Sterling.inPence(amount);
    }
}
