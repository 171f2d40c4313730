package org.carepurse.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.order.Order;
import org.carepurse.order.OrderFile;
import org.carepurse.outcome.Outcome;

/** How every act of a provider on an invoice goes: may they, was it asked before; then it is done and recorded. */
@ApplicationScoped
class InvoiceDesk {

    private final OrderFile orders;
    private final AuditTrail trail;

    @Inject
    InvoiceDesk(OrderFile orders, AuditTrail trail) {
        this.orders = orders;
        this.trail = trail;
    }

    Order open(SignedIn who, String orderReference) {
        return orders.forChange(who, Permission.MAKE_INVOICE, orderReference);
    }

    Outcome<String> once(
            SignedIn who, RequestKey key, String act, Object asked, Order order, Supplier<Outcome<Invoice>> change) {
        byte[] digest = Digest.of(asked, act, who.personId());
        Optional<String> before = trail.answerTo(key, digest);
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        return change.get().map(invoice -> {
            trail.record(AuditEvent.of(act, "invoice", invoice.reference(), who.personId())
                    .concerning(order.holderId(), order.commissionerId())
                    .saying("%s for %s, %s claimed, %s approved, %s"
                            .formatted(
                                    invoice.number().text(),
                                    order.reference(),
                                    invoice.claimed(),
                                    invoice.approved(),
                                    invoice.state()))
                    .answering(key, digest, invoice.reference()));
            return invoice.reference();
        });
    }
}
