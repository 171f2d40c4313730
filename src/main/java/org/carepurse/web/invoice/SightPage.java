package org.carepurse.web.invoice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepurse.identity.Permission;
import org.carepurse.invoice.InvoiceSight;
import org.carepurse.invoice.PaidBy;
import org.carepurse.invoice.Payer;
import org.carepurse.invoice.Payers;
import org.carepurse.payment.InvoicePayment;
import org.carepurse.web.frame.Frame;
import org.carepurse.web.frame.Problems;

/**
 * One invoice, as its provider, the commissioner or the holder sees it.
 *
 * @param mayResolve whether whoever looks decides about what did not match
 * @param forecast what would come of a draft; empty once it is sent
 * @param mayCredit whether whoever looks at it may find that too much was approved
 * @param mayDispute whether whoever looks at it may say that the person should not pay for it
 * @param paid who pays it
 * @param payments those that something of it is or was in
 * @param done what has just been done: {@code sent}, {@code replied}, {@code credited}, or empty
 */
public record SightPage(
        InvoiceSight invoice,
        Viewer viewer,
        boolean mayResolve,
        List<InvoiceSight.Forecast> forecast,
        boolean mayCredit,
        boolean mayDispute,
        Payers.OfInvoice paid,
        List<InvoicePayment> payments,
        String done,
        LocalDate today,
        Problems problems) {

    /** From whose desk it is looked at. */
    public enum Viewer {
        PROVIDER(Permission.MAKE_INVOICE),
        COMMISSIONER(Permission.SEE_EXCEPTIONS),
        HOLDER(Permission.SEE_INVOICE);

        private final Permission needed;

        Viewer(Permission needed) {
            this.needed = needed;
        }

        /** What whoever sits there may do. */
        Permission needed() {
            return needed;
        }
    }

    public boolean isProviders() {
        return viewer == Viewer.PROVIDER;
    }

    public boolean isCommissioners() {
        return viewer == Viewer.COMMISSIONER;
    }

    /** In words: who pays what is still to be paid, then who has paid what; the reader is told what they pay themselves. */
    public List<String> whoPays(Frame frame) {
        return paid.payers().stream().flatMap(payer -> said(frame, payer)).toList();
    }

    private Stream<String> said(Frame frame, Payer payer) {
        String words = "invoice.pays." + payer.by() + (payer.by() == PaidBy.PERSON && paid.isReader() ? ".you" : "");
        return Stream.of(
                        payer.stillToPay().isPositive() ? frame.say(words, payer.stillToPay(), payer.name()) : "",
                        payer.paid().isPositive() ? frame.say(words + ".paid", payer.paid(), payer.name()) : "")
                .filter(sentence -> !sentence.isEmpty());
    }

    public String address() {
        return "/provider/invoices/" + invoice.head().reference();
    }

    /** Where the page above it is. */
    public String back() {
        return switch (viewer) {
            case PROVIDER -> "/provider/invoices";
            case COMMISSIONER -> "/invoices";
            case HOLDER -> "/orders/" + invoice.head().order() + "/invoices";
        };
    }

    public Optional<InvoiceSight.Forecast> forecastOf(InvoiceSight.Line line) {
        return forecast.stream().filter(one -> one.line() == line.number()).findFirst();
    }
}
