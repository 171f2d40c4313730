package org.carepurse.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.carepurse.fund.DrawnSupport;
import org.carepurse.order.Order;
import org.carepurse.outcome.Outcome;

/** Matches invoices and what is left of them, and does what follows: owed is what matched, in exceptions is the rest. */
@ApplicationScoped
class Matching {

    private final FactFinding facts;
    private final Settling settling;
    private final DrawnSupport drawn;
    private final Clock clock;

    @Inject
    Matching(FactFinding facts, Settling settling, DrawnSupport drawn, Clock clock) {
        this.facts = facts;
        this.settling = settling;
        this.drawn = drawn;
        this.clock = clock;
    }

    /** What would come of the invoice now; nothing is written. */
    List<LineMatch> preview(Order order, Invoice invoice) {
        return ThreeWayMatch.match(
                invoice.lines().stream().map(InvoiceLine::claim).toList(), facts.about(order, invoice));
    }

    /** Sends an invoice, every line of it matched. */
    Outcome<Invoice> send(Order order, Invoice invoice, Instant placeInQueue, Entries entries) {
        drawn.hold(order.holderId());
        List<LineMatch> matches = preview(order, invoice);
        return invoice.send(clock.instant(), placeInQueue, matches).map(sent -> {
            for (int i = 0; i < matches.size(); i++) {
                take(order, invoice.lines().get(i), matches.get(i), ApprovalGround.MATCHED, entries);
            }
            settling.giveBackWhatIsSpare(order, invoice, entries);
            return invoice;
        });
    }

    /** One exception again, after something has changed; nothing happens when that made no difference to it. */
    void matchAgain(Order order, InvoiceException exception, ExceptionState.Act because, Entries entries) {
        drawn.hold(order.holderId());
        Invoice invoice = exception.line().invoice();
        LineMatch match = ThreeWayMatch.match(List.of(exception.claim()), facts.about(order, invoice))
                .get(0);
        if (exception.isStill(match)) {
            return;
        }
        exception.go(because);
        take(order, exception.line(), match, ApprovalGround.MATCHED_LATER, entries);
        invoice.settleState();
    }

    private void take(Order order, InvoiceLine line, LineMatch match, ApprovalGround ground, Entries entries) {
        Approved approved = Approved.of(match, ground);
        if (approved.isSomething()) {
            settling.approve(order, line, approved, entries);
        }
        line.except(match.findings(), line.invoice().queuedAt());
    }
}
