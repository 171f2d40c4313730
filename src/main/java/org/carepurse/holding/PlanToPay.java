package org.carepurse.holding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.carepurse.outcome.WrongInput;
import org.joda.money.Money;

/**
 * How a person is to pay what is missing of their own part, as the commissioner agreed with them: so much at a time, the last
 * time the rest.
 *
 * @param arrears what was missing when it was agreed
 * @param every not {@code ONCE}: that is the whole of it at once, and needs no plan
 */
public record PlanToPay(Money arrears, Money instalment, Frequency every, LocalDate firstOn) {

    private static final int MOST = 260;

    public record Instalment(LocalDate dueOn, Money amount) {}

    public PlanToPay {
        if (every == null || every == Frequency.ONCE) {
            throw new WrongInput("every", "plan-to-pay-how-often");
        }
        if (firstOn == null) {
            throw new WrongInput("first", "plan-to-pay-first");
        }
        if (!instalment.isPositive() || instalment.isGreaterThan(arrears)) {
            throw new WrongInput("instalment", "plan-to-pay-instalment");
        }
        if (instalment.multipliedBy(MOST).isLessThan(arrears)) {
            throw new WrongInput("instalment", "plan-to-pay-too-small");
        }
    }

    public List<Instalment> instalments() {
        List<Instalment> all = new ArrayList<>();
        Money left = arrears;
        while (left.isPositive()) {
            Money now = left.isLessThan(instalment) ? left : instalment;
            all.add(new Instalment(every.startOf(all.size(), firstOn), now));
            left = left.minus(now);
        }
        return all;
    }
}
