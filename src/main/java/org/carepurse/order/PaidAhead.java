package org.carepurse.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.carepurse.money.Sterling;
import org.joda.money.Money;

/** What people paid for an order from accounts of their own before it was billed: it is set aside no more, and not owed again. */
@ApplicationScoped
public class PaidAhead {

    /**
     * @param entryId of the payment, in the journal
     * @param amount what is left of it that no bill has asked for
     */
    public record Part(long holdId, long entryId, Money amount) {}

    private final Event<PaidAheadQuestion> payers;

    @Inject
    PaidAhead(Event<PaidAheadQuestion> payers) {
        this.payers = payers;
    }

    /** Of one line, the first payment first. */
    public List<Part> of(OrderLine line) {
        PaidAheadQuestion question =
                new PaidAheadQuestion(line.draws().stream().map(Draw::holdId).toList());
        payers.fire(question);
        return question.answered();
    }

    public Money sumOf(OrderLine line) {
        return sum(of(line));
    }

    public static Money sum(List<Part> parts) {
        return parts.stream().map(Part::amount).reduce(Sterling.NONE, Money::plus);
    }
}
