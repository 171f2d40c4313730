package org.carepurse.budget;

import org.carepurse.careplan.FundingStream;
import org.carepurse.outcome.WrongInput;
import org.joda.money.Money;

/**
 * What a commissioner grants to a plan from one stream.
 *
 * @param holding how the pots filled from it are held
 * @param drawOrder which line pays first where several may: 1 before 2; 1 to 99
 * @param amount more than nothing
 */
public record GrantedLine(FundingStream stream, Holding holding, boolean ringFenced, int drawOrder, Money amount) {

    private static final int LAST_IN_ORDER = 99;

    public GrantedLine {
        check(stream != null, "stream", "line-stream-missing");
        check(holding != null, "holding", "line-holding-missing");
        check(drawOrder >= 1 && drawOrder <= LAST_IN_ORDER, "drawOrder", "line-draw-order");
        check(amount.isPositive(), "amount", "line-amount-of-nothing");
    }

    private static void check(boolean holds, String field, String code) {
        if (!holds) {
            throw new WrongInput(field, code);
        }
    }
}
