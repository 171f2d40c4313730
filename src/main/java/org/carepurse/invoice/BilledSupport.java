package org.carepurse.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.carepurse.fund.BilledQuestion;
import org.carepurse.fund.GivenBy;
import org.carepurse.fund.SupportGiven;
import org.carepurse.table.Tables;

/** Tells whoever holds a fund that a provider's bill was paid for the same day, or that the same bill is here, before they pay. */
@ApplicationScoped
class BilledSupport {

    private static final String BILLED =
            """
            SELECT COUNT(*) FROM provider p
             WHERE p.name = COALESCE(NULLIF(?, ''), (SELECT o.name FROM organisation o WHERE o.id = ?))
               AND (EXISTS (SELECT 1 FROM delivery d
                             WHERE d.holder_id = ? AND d.provider_id = p.id AND d.delivered_on = ?
                               AND d.billed_hundredths > 0)
                    OR EXISTS (SELECT 1 FROM invoice bill
                                WHERE bill.provider_id = p.id AND bill.number_key = ? AND bill.holder_id = ?
                                  AND bill.state IN ('IN_QUERY', 'PART_APPROVED', 'APPROVED')))""";

    private final Tables tables;

    @Inject
    BilledSupport(Tables tables) {
        this.tables = tables;
    }

    void answer(@Observes BilledQuestion question) {
        SupportGiven support = question.support();
        long billed = tables.read(
                        BILLED,
                        row -> row.getLong(1),
                        support.supplier(),
                        question.keeperId(),
                        question.holderId(),
                        support.day(),
                        support.givenBy() == GivenBy.OTHERS ? InvoiceNumber.keyOf(support.delivery()) : "",
                        question.holderId())
                .get(0);
        if (billed > 0) {
            question.answerBilled();
        }
    }
}
