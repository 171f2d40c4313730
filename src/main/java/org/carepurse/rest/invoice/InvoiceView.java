package org.carepurse.rest.invoice;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.directory.Unit;
import org.carepurse.invoice.ApprovalGround;
import org.carepurse.invoice.InvoiceSight;
import org.carepurse.invoice.PaidBy;
import org.carepurse.invoice.Payer;
import org.carepurse.money.Sterling;

/**
 * One invoice with all that became of it.
 *
 * @param corrects the invoice that it corrects; absent when it corrects none
 * @param correctedBy the invoice that corrects it; absent when none does
 * @param payers who pays what was approved of it
 */
public record InvoiceView(
        InvoiceRowView invoice,
        String corrects,
        String correctedBy,
        List<InvoicePayerView> payers,
        List<InvoiceLineView> lines) {

    /** @param paidPence what of the amount the provider has */
    public record InvoicePayerView(PaidBy by, String name, long amountPence, long paidPence) {

        static InvoicePayerView of(Payer payer) {
            return new InvoicePayerView(
                    payer.by(), payer.name(), Sterling.inPence(payer.amount()), Sterling.inPence(payer.paid()));
        }
    }

    /** @param exceptions what did not match, each with the reason; nothing when all of it did */
    public record InvoiceLineView(
            int number,
            int orderLine,
            String service,
            Unit unit,
            LocalDate from,
            LocalDate to,
            String quantity,
            long unitPricePence,
            long claimedPence,
            long approvedPence,
            List<ApprovalView> approvals,
            List<ExceptionView> exceptions) {

        static InvoiceLineView of(InvoiceSight.Line line) {
            return new InvoiceLineView(
                    line.number(),
                    line.orderLine(),
                    line.service(),
                    line.unit(),
                    line.period().from(),
                    line.period().to(),
                    line.quantity().toString(),
                    Sterling.inPence(line.unitPrice()),
                    Sterling.inPence(line.claimed()),
                    Sterling.inPence(line.approved()),
                    line.approvals().stream().map(ApprovalView::of).toList(),
                    line.exceptions().stream()
                            .map(exception -> ExceptionView.of(exception.row()))
                            .toList());
        }
    }

    /** What of a line is owed, and on what ground. */
    public record ApprovalView(ApprovalGround ground, String quantity, long amountPence, LocalDate approvedOn) {

        static ApprovalView of(InvoiceSight.Owed owed) {
            return new ApprovalView(
                    owed.ground(), owed.quantity().toString(), Sterling.inPence(owed.amount()), owed.approvedOn());
        }
    }

    static InvoiceView of(InvoiceSight sight, List<Payer> payers) {
        return new InvoiceView(
                InvoiceRowView.of(sight.head()),
                orNothing(sight.corrects()),
                orNothing(sight.correctedBy()),
                payers.stream().map(InvoicePayerView::of).toList(),
                sight.lines().stream().map(InvoiceLineView::of).toList());
    }

    private static String orNothing(String reference) {
        return reference.isEmpty() ? null : reference;
    }
}
