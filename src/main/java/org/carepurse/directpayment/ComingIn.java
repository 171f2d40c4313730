package org.carepurse.directpayment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.carepurse.invoice.CreditsPaidBack;
import org.carepurse.ledger.Credit;
import org.carepurse.ledger.Ledger;
import org.carepurse.money.Shares;
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
    private static final String CLOSED_LINE =
            "SELECT line.id FROM pot JOIN funding_line line ON line.id = pot.line_id WHERE pot.id = ? AND line.closed_on IS NOT NULL";

    private record Payment(long id, Money amount, boolean isKnown) {}

    /** One place that a payment came from. */
    private record Source(Place place, Money left) {

        /** @param holdId what was set aside for it; null when nothing was */
        private record Place(long payeeId, long potId, Long holdId) {

            static Place of(Paid paid) {
                return new Place(paid.payeeId(), paid.potId(), paid.holdId());
            }
        }
    }

    private final Tables tables;
    private final ExplanationBook book;
    private final PayingOrders orders;
    private final CreditsPaidBack credits;
    private final Ledger ledger;

    @Inject
    ComingIn(Tables tables, ExplanationBook book, PayingOrders orders, CreditsPaidBack credits, Ledger ledger) {
        this.tables = tables;
        this.book = book;
        this.orders = orders;
        this.credits = credits;
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

    /** Its goals have it again, each in proportion to what it paid. Refuses {@code more-than-was-paid}. */
    Outcome<Subject> givenBack(Explanation said) {
        ExplanationBook.Kept earlier =
                book.find(said.account().id(), said.what().about());
        orders.lockOrderOf(earlier);
        List<Paid> entries = earlier.isLive() && earlier.kind().isOut() ? book.entriesOf(earlier.id()) : List.of();
        List<Source> sources = sources(earlier, entries);
        Money left = sources.stream().map(Source::left).reduce(Sterling.NONE, Money::plus);
        if (said.amount().isGreaterThan(left)) {
            return Outcome.refused(Refusal.because("more-than-was-paid", "left", Sterling.print(left)));
        }
        List<Paid> back = giveBack(said, sources);
        Set<Long> bills =
                entries.stream().map(Paid::approvalId).filter(Objects::nonNull).collect(Collectors.toSet());
        back.stream()
                .filter(paid -> paid.holdId() != null)
                .forEach(paid ->
                        credits.cameBack(said.account().id(), bills, paid.holdId(), paid.entryId(), paid.amount()));
        return Outcome.done(new Subject(earlier.id(), back));
    }

    /** Where the money of a payment was from, and what has not come back there. */
    private List<Source> sources(ExplanationBook.Kept earlier, List<Paid> entries) {
        Map<Source.Place, Money> left = new LinkedHashMap<>();
        entries.forEach(paid -> left.merge(Source.Place.of(paid), paid.amount(), Money::plus));
        book.givenBack(earlier.id()).forEach(back -> left.merge(Source.Place.of(back), back.amount(), Money::minus));
        return left.entrySet().stream()
                .map(each -> new Source(each.getKey(), each.getValue()))
                .toList();
    }

    private List<Paid> giveBack(Explanation said, List<Source> sources) {
        List<Money> parts = Shares.inProportion(
                said.amount(), sources.stream().map(Source::left).toList());
        List<Paid> back = new ArrayList<>();
        for (int at = 0; at < parts.size(); at++) {
            if (parts.get(at).isPositive()) {
                Source.Place place = sources.get(at).place();
                Credit credit = new Credit(place.payeeId(), place.potId(), parts.get(at), closedLine(place.potId()));
                long entry = ledger.refund(credit, said.account().id(), said.occasion(back.size() + 1))
                        .value()
                        .entryId();
                back.add(new Paid(entry, place.payeeId(), place.potId(), null, place.holdId(), parts.get(at)));
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
