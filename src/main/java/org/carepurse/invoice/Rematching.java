package org.carepurse.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.fund.DrawDownBack;
import org.carepurse.order.DeliveryAnswered;
import org.carepurse.order.Order;
import org.carepurse.order.OrderFile;
import org.carepurse.time.London;

/**
 * When a person answers about a delivery, or a fund takes back what it paid, invoices that wait for it are matched again in the
 * same act.
 */
@ApplicationScoped
class Rematching {

    private final InvoiceFile file;
    private final OrderFile orders;
    private final Matching matching;
    private final Settling settling;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    Rematching(
            InvoiceFile file, OrderFile orders, Matching matching, Settling settling, AuditTrail trail, Clock clock) {
        this.file = file;
        this.orders = orders;
        this.matching = matching;
        this.settling = settling;
        this.trail = trail;
        this.clock = clock;
    }

    void hear(@Observes DeliveryAnswered answered) {
        List<InvoiceException> waiting = file.clearable(answered.lineId());
        if (waiting.isEmpty()) {
            return;
        }
        Order order = orders.numbered(answered.orderId());
        Entries entries = new Entries(answered.key(), answered.by().personId(), London.today(clock));
        waiting.forEach(exception -> matchAgain(order, exception, entries));
        settling.giveBackWhatIsSpare(order, waiting.get(0).line().invoice(), entries);
    }

    void hear(@Observes DrawDownBack back) {
        Entries entries = new Entries(back.key(), back.by().personId(), London.today(clock));
        for (InvoiceException exception : file.waitingForFund(back.holderId())) {
            Invoice invoice = exception.line().invoice();
            Order order = orders.numberedForChange(invoice.orderId());
            matchAgain(order, exception, entries);
            settling.giveBackWhatIsSpare(order, invoice, entries);
        }
    }

    private void matchAgain(Order order, InvoiceException exception, Entries entries) {
        matching.matchAgain(order, exception, ExceptionState.Act.MATCH_AGAIN, entries);
        if (!exception.state().isWaiting()) {
            trail.record(AuditEvent.of("EXCEPTION_MATCHED_AGAIN", "exception", exception.reference(), entries.actorId())
                    .concerning(order.holderId(), order.commissionerId())
                    .saying("%s, now %s"
                            .formatted(
                                    exception.line().invoice(),
                                    exception.line().invoice().state())));
        }
    }
}
