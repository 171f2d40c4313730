package org.carepurse.directpayment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.carepurse.ledger.Ledger;
import org.carepurse.ledger.Remainder;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.table.Tables;
import org.joda.money.Money;

/**
 * Wages, tax, pension and holiday money of personal assistants, out of what was put by for them. One payment to the tax
 * office is for many pay days: it pays the part that it names, and what is more goes on to the next of the same kind.
 */
@ApplicationScoped
class PayingWages {

    private static final String OPEN =
            """
            SELECT w.id, p.pot_id, w.hold_id, h.open_pence
              FROM wage_part named JOIN assistant_pay of_named ON of_named.id = named.pay_id
              JOIN assistant_pay p ON p.account_id = of_named.account_id
              JOIN wage_part w ON w.pay_id = p.id AND w.kind = named.kind
              JOIN pot_hold h ON h.id = w.hold_id
             WHERE named.reference = ? AND of_named.account_id = ? AND h.open_pence > 0
               AND (named.kind IN ('TAX', 'PENSION', 'FEE') OR p.assistant = of_named.assistant)
             ORDER BY w.id <> named.id, p.to_day, w.id
            """;

    private record Part(long id, long potId, long holdId, Money open) {}

    private final Tables tables;
    private final Ledger ledger;

    @Inject
    PayingWages(Tables tables, Ledger ledger) {
        this.tables = tables;
        this.ledger = ledger;
    }

    /** Refuses {@code more-than-put-by}. */
    Outcome<Subject> post(Explanation said) {
        long payee = said.account().id();
        List<Part> open = open(said);
        Money putBy = open.stream().map(Part::open).reduce(Sterling.NONE, Money::plus);
        if (said.amount().isGreaterThan(putBy)) {
            return Outcome.refused(Refusal.because("more-than-put-by", "open", Sterling.print(putBy)));
        }
        List<Paid> paid = new ArrayList<>();
        Money left = said.amount();
        for (Part part : open) {
            Money gives = part.open().isLessThan(left) ? part.open() : left;
            if (gives.isPositive()) {
                long entry = ledger.payFromHold(
                                part.holdId(), Remainder.KEPT, said.paid(payee, gives), said.occasion(paid.size() + 1))
                        .value()
                        .entryId();
                paid.add(new Paid(entry, payee, part.potId(), null, part.holdId(), gives));
                left = left.minus(gives);
            }
        }
        return Outcome.done(new Subject(open.get(0).id(), paid));
    }

    private List<Part> open(Explanation said) {
        List<Part> open = tables.read(
                OPEN,
                row -> new Part(row.getLong(1), row.getLong(2), row.getLong(3), Sterling.pence(row.getLong(4))),
                said.what().about(),
                said.account().id());
        if (open.isEmpty()) {
            throw new NotFound("pay", said.what().about());
        }
        return open;
    }
}
