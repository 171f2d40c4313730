package org.carepurse.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carepurse.identity.SignedIn;
import org.carepurse.order.Order;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;

/** Makes invoices up as providers ask for them; nothing is kept of one yet. */
@ApplicationScoped
class Drafts {

    private final InvoiceFile file;

    @Inject
    Drafts(InvoiceFile file) {
        this.file = file;
    }

    /** Refuses a number that the provider has used, however it is typed, and a correction of what cannot be corrected. */
    Outcome<Invoice> draft(Order order, InvoiceHead head, List<Claim> claims, String corrects, SignedIn who) {
        Invoice draft = new Invoice(order, head, claims, who.personId());
        Optional<Invoice> corrected = corrects.isEmpty() ? Optional.empty() : Optional.of(file.find(corrects));
        return free(order, head.number(), corrected)
                .then(number -> corrected.map(other -> inPlaceOf(other, draft)).orElse(Outcome.done(draft)));
    }

    /** A number is free when nobody has used it, or only by the invoice that is being corrected. */
    private Outcome<InvoiceNumber> free(Order order, InvoiceNumber number, Optional<Invoice> corrected) {
        Optional<Invoice> used = file.ofNumber(order.providerId(), number);
        if (used.isEmpty()
                || corrected.isPresent() && corrected.get().id() == used.get().id()) {
            return Outcome.done(number);
        }
        return Outcome.refused(new Refusal(
                "invoice-number-used",
                Map.of(
                        "number",
                        used.get().number().text(),
                        "invoice",
                        used.get().reference())));
    }

    private static Outcome<Invoice> inPlaceOf(Invoice other, Invoice draft) {
        if (other.orderId() != draft.orderId() || !other.canBeCorrected()) {
            return Outcome.refused(Refusal.because("invoice-cannot-be-corrected"));
        }
        return Outcome.done(draft.inPlaceOf(other));
    }

    static List<Claim> claims(Order order, WriteInvoice asked) {
        return asked.lines().stream()
                .map(line -> new Claim(
                        order.lineNumbered(line.orderLine()).id(), line.period(), line.quantity(), line.unitPrice()))
                .toList();
    }
}
