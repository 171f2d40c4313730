package org.carepurse.invoice;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.directory.Unit;
import org.carepurse.money.Sterling;
import org.carepurse.order.Quantity;
import org.carepurse.outcome.NotFound;
import org.joda.money.Money;

/**
 * One invoice with all that became of it, as those whom it concerns may see it.
 *
 * @param corrects the invoice that it corrects; empty when it corrects none
 * @param correctedBy the invoice that corrects it; empty when none does
 * @param canBeCorrected whether the provider may send a corrected one
 */
public record InvoiceSight(
        InvoiceRow head, String corrects, String correctedBy, boolean canBeCorrected, List<Line> lines) {

    /** @throws NotFound when it has no such line; lines are counted from 1 */
    public Line line(int number) {
        return lines.stream()
                .filter(line -> line.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("invoice line", number));
    }

    public Money credited() {
        return lines.stream().map(Line::credited).reduce(Sterling.NONE, Money::plus);
    }

    /** @throws NotFound when no line of it has that exception */
    public Line lineOf(String exception) {
        return lines.stream()
                .filter(line -> line.has(exception))
                .findFirst()
                .orElseThrow(() -> new NotFound("exception", exception));
    }

    /** One line, with its exceptions and what was approved of it. */
    public record Line(
            int number,
            int orderLine,
            String service,
            Unit unit,
            ServicePeriod period,
            Quantity quantity,
            Money unitPrice,
            Money claimed,
            Quantity approvedQuantity,
            Money approved,
            List<Exception> exceptions,
            List<Owed> approvals,
            List<Credit> credits) {

        public Money credited() {
            return credits.stream().map(Credit::amount).reduce(Sterling.NONE, Money::plus);
        }

        /** What of it can still be credited. */
        public Money creditable() {
            return approved.minus(credited());
        }

        boolean has(String exception) {
            return exceptions.stream().anyMatch(one -> one.row().reference().equals(exception));
        }

        /** @throws NotFound when the line has no such exception */
        public Exception exception(String reference) {
            return exceptions.stream()
                    .filter(one -> one.row().reference().equals(reference))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("exception", reference));
        }
    }

    /**
     * A part that did not match, with what was written about it.
     *
     * @param said what the person last said of the deliveries concerned, where they said why they did not receive them
     */
    public record Exception(ExceptionRow row, List<String> said, List<Note> notes) {}

    public record Note(ExceptionState.Act act, String words, LocalDate writtenOn) {}

    /** What of a line is owed, and on what ground; the entries of the journal stand behind it. */
    public record Owed(
            ApprovalGround ground, Quantity quantity, Money amount, LocalDate approvedOn, List<Long> entries) {}

    /**
     * What the provider took back of a line.
     *
     * @param toComeBack what it was paid already, and has still to pay back
     */
    public record Credit(
            String reference, CreditGround ground, Money amount, String reason, LocalDate givenOn, Money toComeBack) {}

    /** What would be approved if the draft were sent now, line by line. */
    public record Forecast(int line, Money approved, List<Expected> exceptions) {}

    public record Expected(MatchReason reason, Quantity quantity, Money amount) {}
}
