package org.carepurse.directpayment;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.holding.OwnPartsShown;
import org.joda.money.Money;

/** What a line of a statement can be: everything around the account that money is paid for, or comes from. */
public record Choices(
        List<GoalChoice> goals,
        List<OpenOrder> orders,
        List<OwedBill> bills,
        List<PutBy> wages,
        List<ReceivedPayment> paymentsIn,
        List<EarlierPayment> payments,
        List<OwnPartsShown.Expected> ownParts) {

    /** @param pot the reference of the goal's pot in this account */
    public record GoalChoice(long potId, String pot, String goal, Money left) {}

    /**
     * @param open what it has set aside in this account
     * @param price what one visit, hour or thing of it costs; nothing when it has several lines
     */
    public record OpenOrder(String order, String provider, String service, Money open, Money price) {}

    /** @param number the bill's number, as the provider wrote it */
    public record OwedBill(String invoice, String number, String provider, Money owed) {}

    /** Money that is put by for a personal assistant. */
    public record PutBy(String part, WagePartKind kind, String assistant, LocalDate workedTo, Money open) {}

    /** A payment into the account that no line was said to be. */
    public record ReceivedPayment(String payment, LocalDate paidOn, Money amount) {}

    /** A payment out of the account that was explained. */
    public record EarlierPayment(String explanation, LocalDate on, String payee, Money amount) {}
}
