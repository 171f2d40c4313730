package org.carepurse.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.carepurse.audit.Act;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.SignedIn;
import org.carepurse.order.Order;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.time.London;

/** What providers do with invoices. Each act answers with the invoice's reference. */
@Act
@ApplicationScoped
public class Invoicing {

    /** All that is confirmed of an order and not invoiced yet, sent at once. */
    public record FromDeliveries(String order, InvoiceHead head) {}

    public record Send(String invoice) {}

    public record ThrowAway(String invoice) {}

    private final InvoiceFile file;
    private final InvoiceDesk desk;
    private final Drafts drafts;
    private final DeliveredWork work;
    private final Matching matching;
    private final Clock clock;

    @Inject
    Invoicing(InvoiceFile file, InvoiceDesk desk, Drafts drafts, DeliveredWork work, Matching matching, Clock clock) {
        this.file = file;
        this.desk = desk;
        this.drafts = drafts;
        this.work = work;
        this.matching = matching;
        this.clock = clock;
    }

    /** A draft, to be looked at before it is sent. Refuses a number that the provider has used, however it is typed. */
    public Outcome<String> write(SignedIn who, RequestKey key, WriteInvoice asked) {
        Order order = desk.open(who, file.lockOrder(asked.order()));
        asked.head().requireWritten(London.today(clock));
        return desk.once(
                who,
                key,
                "INVOICE_WRITTEN",
                asked,
                order,
                () -> draft(order, asked.head(), Drafts.claims(order, asked), asked.corrects(), who));
    }

    /** Written and sent in one act, for programs and files that have looked at it before. */
    public Outcome<String> writeAndSend(SignedIn who, RequestKey key, WriteInvoice asked) {
        Order order = desk.open(who, file.lockOrder(asked.order()));
        asked.head().requireWritten(London.today(clock));
        return desk.once(who, key, "INVOICE_SENT", asked, order, () -> draft(
                        order, asked.head(), Drafts.claims(order, asked), asked.corrects(), who)
                .then(draft -> send(order, draft, who, key)));
    }

    /** One step from what the person has confirmed to what is owed. */
    public Outcome<String> fromDeliveries(SignedIn who, RequestKey key, FromDeliveries asked) {
        Order order = desk.open(who, file.lockOrder(asked.order()));
        asked.head().requireWritten(London.today(clock));
        return desk.once(who, key, "INVOICE_SENT", asked, order, () -> {
            List<Claim> claims = work.confirmedAndNotInvoiced(order);
            return claims.isEmpty()
                    ? Outcome.refused(Refusal.because("nothing-to-invoice"))
                    : draft(order, asked.head(), claims, "", who).then(draft -> send(order, draft, who, key));
        });
    }

    /** The draft goes to the commissioner and is matched at once. */
    public Outcome<String> send(SignedIn who, RequestKey key, Send asked) {
        Order order = desk.open(who, file.lockOrderOf(asked.invoice()));
        return desk.once(who, key, "INVOICE_SENT", asked, order, () -> {
            Invoice invoice = file.find(asked.invoice());
            return invoice.state() == InvoiceState.DRAFT
                    ? send(order, invoice, who, key)
                    : Outcome.refused(Refusal.because("invoice-already-sent"));
        });
    }

    /** A draft that is not wanted goes, and its number can be used again. */
    public Outcome<String> throwAway(SignedIn who, RequestKey key, ThrowAway asked) {
        Order order = desk.open(who, file.lockOrderOf(asked.invoice()));
        return desk.once(who, key, "INVOICE_THROWN_AWAY", asked, order, () -> {
            Invoice invoice = file.find(asked.invoice());
            if (invoice.state() != InvoiceState.DRAFT) {
                return Outcome.refused(Refusal.because("invoice-already-sent"));
            }
            file.throwAway(invoice);
            return Outcome.done(invoice);
        });
    }

    private Outcome<Invoice> draft(Order order, InvoiceHead head, List<Claim> claims, String corrects, SignedIn who) {
        return drafts.draft(order, head, claims, corrects, who).map(ready -> {
            file.add(ready);
            return ready;
        });
    }

    private Outcome<Invoice> send(Order order, Invoice invoice, SignedIn who, RequestKey key) {
        return placeInQueue(invoice)
                .then(place ->
                        matching.send(order, invoice, place, new Entries(key, who.personId(), London.today(clock))));
    }

    /** Its own, or that of the invoice it corrects, whose unsettled rest it takes over. */
    private Outcome<Instant> placeInQueue(Invoice invoice) {
        if (invoice.correctsId() == null) {
            return Outcome.done(clock.instant());
        }
        Invoice corrected = file.numbered(invoice.correctsId());
        return corrected.correct().map(gone -> corrected.queuedAt());
    }
}
