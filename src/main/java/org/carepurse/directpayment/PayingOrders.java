package org.carepurse.directpayment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.carepurse.holding.HeldAccount;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Hold;
import org.carepurse.ledger.Ledger;
import org.carepurse.ledger.Remainder;
import org.carepurse.money.Sterling;
import org.carepurse.order.OrderProgress;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.statement.BankLine;
import org.carepurse.table.Tables;
import org.joda.money.Money;

/** What was ordered and is paid before anybody sends a bill for it: out of what the order has set aside in this account. */
@ApplicationScoped
class PayingOrders {

    private static final String HOLDS =
            """
            SELECT o.id, o.provider_id, d.pot_id, d.hold_id
              FROM placed_order o JOIN order_line l ON l.order_id = o.id
              JOIN order_draw d ON d.line_id = l.id JOIN pot ON pot.id = d.pot_id
             WHERE o.reference = ? AND o.holder_id = ? AND pot.line_id IN (%s)
             ORDER BY l.position, d.position
            """;

    private static final int AFTER_ALL_CORRECTIONS = 100;

    private record Draw(long orderId, long providerId, long potId, Hold hold) {}

    private final Tables tables;
    private final Ledger ledger;
    private final OrderProgress progress;

    @Inject
    PayingOrders(Tables tables, Ledger ledger, OrderProgress progress) {
        this.tables = tables;
        this.ledger = ledger;
        this.progress = progress;
    }

    /** Who says anything of what was paid for an order, and who bills it, takes turns. */
    void lockOrderOf(ExplanationBook.Kept kept) {
        if (kept.kind() == WhatItWas.Kind.FOR_ORDER) {
            tables.read("SELECT id FROM placed_order WHERE id = ? FOR UPDATE", row -> row.getLong(1), kept.aboutId());
        }
    }

    /** Refuses {@code more-than-set-aside}. */
    Outcome<Subject> post(Explanation said) {
        tables.read(
                "SELECT id FROM placed_order WHERE reference = ? FOR UPDATE",
                row -> row.getLong(1),
                said.what().about());
        List<Draw> draws = draws(said);
        Money open = draws.stream().map(draw -> draw.hold().open()).reduce(Sterling.NONE, Money::plus);
        if (said.amount().isGreaterThan(open)) {
            return Outcome.refused(Refusal.because("more-than-set-aside", "open", Sterling.print(open)));
        }
        List<Paid> paid = new ArrayList<>();
        Money left = said.amount();
        for (Draw draw : draws) {
            Money gives = draw.hold().open().isLessThan(left) ? draw.hold().open() : left;
            if (gives.isPositive()) {
                paid.add(pay(said, draw, gives, paid.size() + 1));
                left = left.minus(gives);
            }
        }
        long order = draws.get(0).orderId();
        progress.moneyMoved(order, said.who().personId());
        return Outcome.done(new Subject(order, paid));
    }

    /** Of an order that is over nothing is set aside any more: what comes back to it goes on to its goal. */
    void undone(HeldAccount account, ExplanationBook.Kept kept, BankLine line, SignedIn who) {
        List<Long> holds = tables.read(
                "SELECT e.hold_id FROM explanation_entry e JOIN placed_order o ON o.id = ?"
                        + " WHERE e.explanation_id = ? AND o.state IN ('COMPLETED', 'DECLINED', 'CANCELLED')",
                row -> row.getLong(1),
                kept.aboutId(),
                kept.id());
        for (int part = 0; part < holds.size(); part++) {
            ledger.releaseAll(
                            holds.get(part),
                            Explanation.undoing(kept.reference(), AFTER_ALL_CORRECTIONS + part, account, line, who))
                    .value();
        }
    }

    private Paid pay(Explanation said, Draw draw, Money amount, int part) {
        return ledger.payFromHold(
                        draw.hold().id(), Remainder.KEPT, said.paid(draw.providerId(), amount), said.occasion(part))
                .map(posted -> new Paid(
                        posted.entryId(),
                        draw.providerId(),
                        draw.potId(),
                        null,
                        draw.hold().id(),
                        amount))
                .value();
    }

    private List<Draw> draws(Explanation said) {
        List<Long> own = List.copyOf(said.account().lines());
        List<Draw> draws = tables.read(
                HOLDS.formatted(Tables.marks(own.size())),
                row -> new Draw(row.getLong(1), row.getLong(2), row.getLong(3), ledger.findHold(row.getLong(4))),
                Stream.concat(
                                Stream.of(
                                        said.what().about(),
                                        said.account().whose().holderId()),
                                own.stream())
                        .toArray());
        if (draws.isEmpty()) {
            throw new NotFound("order", said.what().about());
        }
        return draws;
    }
}
