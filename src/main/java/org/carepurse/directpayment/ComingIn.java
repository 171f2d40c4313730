package org.carepurse.directpayment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.carepurse.ledger.Credit;
import org.carepurse.ledger.Ledger;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.table.Tables;
import org.joda.money.Money;

/** Money that came into the account: from the commissioner, or back from somebody who had been paid. */
@ApplicationScoped
class ComingIn {

    private static final String PAID_IN =
            """
            SELECT p.id, p.amount_pence,
                   EXISTS (SELECT 1 FROM explanation e WHERE e.about_id = p.id AND e.kind = 'PAID_IN' AND e.is_live = 1)
              FROM payment_in p JOIN agreement a ON a.id = p.agreement_id
             WHERE p.reference = ? AND a.account_id = ? AND p.paid_on IS NOT NULL
            """;
    private static final String RETURNED =
            "SELECT COALESCE(SUM(amount_pence), 0) FROM explanation WHERE about_id = ? AND kind = 'GIVEN_BACK' AND is_live = 1";
    private static final String CLOSED_LINE =
            "SELECT line.id FROM pot JOIN funding_line line ON line.id = pot.line_id WHERE pot.id = ? AND line.closed_on IS NOT NULL";

    private record Payment(long id, Money amount, boolean isKnown) {}

    private final Tables tables;
    private final ExplanationBook book;
    private final Ledger ledger;

    @Inject
    ComingIn(Tables tables, ExplanationBook book, Ledger ledger) {
        this.tables = tables;
        this.book = book;
        this.ledger = ledger;
    }

    /** The books have it since the run that paid it. Refuses {@code payment-in-known}, {@code payment-in-differs}. */
    Outcome<Subject> paidIn(Explanation said) {
        Payment payment = tables
                .read(
                        PAID_IN,
                        row -> new Payment(row.getLong(1), Sterling.pence(row.getLong(2)), row.getBoolean(3)),
                        said.what().about(),
                        said.account().id())
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("payment in", said.what().about()));
        if (payment.isKnown()) {
            return Outcome.refused(Refusal.because("payment-in-known"));
        }
        return payment.amount().equals(said.amount())
                ? Outcome.done(Subject.without(payment.id()))
                : Outcome.refused(Refusal.because("payment-in-differs", "amount", Sterling.print(payment.amount())));
    }

    /** Its goals have it again, the first of them first. Refuses {@code more-than-was-paid}. */
    Outcome<Subject> givenBack(Explanation said) {
        ExplanationBook.Kept earlier =
                book.find(said.account().id(), said.what().about());
        List<Paid> entries = earlier.isLive() && earlier.kind().isOut() ? book.entriesOf(earlier.id()) : List.of();
        Money returned = tables.read(RETURNED, row -> Sterling.pence(row.getLong(1)), earlier.id())
                .get(0);
        Money left = entries.stream()
                .map(Paid::amount)
                .reduce(Sterling.NONE, Money::plus)
                .minus(returned);
        if (said.amount().isGreaterThan(left)) {
            return Outcome.refused(Refusal.because("more-than-was-paid", "left", Sterling.print(left)));
        }
        return Outcome.done(new Subject(earlier.id(), giveBack(said, entries, returned)));
    }

    /** @param returned how much of the payment came back before; it is passed over */
    private List<Paid> giveBack(Explanation said, List<Paid> entries, Money returned) {
        List<Paid> back = new ArrayList<>();
        Money passed = returned;
        Money left = said.amount();
        for (Paid paid : entries) {
            Money before = paid.amount().isLessThan(passed) ? paid.amount() : passed;
            passed = passed.minus(before);
            Money free = paid.amount().minus(before);
            Money gives = free.isLessThan(left) ? free : left;
            if (gives.isPositive()) {
                Credit credit = new Credit(paid.payeeId(), paid.potId(), gives, closedLine(paid.potId()));
                long entry = ledger.refund(credit, said.account().id(), said.occasion(back.size() + 1))
                        .value()
                        .entryId();
                back.add(new Paid(entry, paid.payeeId(), paid.potId(), null, null, gives));
                left = left.minus(gives);
            }
        }
        return back;
    }

    private Long closedLine(long pot) {
        return tables.read(CLOSED_LINE, row -> row.getLong(1), pot).stream()
                .findFirst()
                .orElse(null);
    }
}
