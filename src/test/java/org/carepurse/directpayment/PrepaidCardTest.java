package org.carepurse.directpayment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.money.Sterling.pounds;

import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.bankfile.CsvMapping;
import org.carepurse.bankfile.DayOrder;
import org.carepurse.bankfile.Direction;
import org.carepurse.budget.Holding;
import org.carepurse.directpayment.WhatItWas.ForGoal;
import org.carepurse.directpayment.WhatItWas.GivenBack;
import org.carepurse.ledger.Ledger;
import org.carepurse.statement.AStatement;
import org.carepurse.statement.StatementColumns;
import org.carepurse.statement.StatementImports;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A card with £99.46 on it, £90 of it for a goal; its list says what became of each payment. */
@OnDatabase
class PrepaidCardTest {

    private static final CsvMapping CARD = new CsvMapping(
            ',',
            new CsvMapping.Day("Date", DayOrder.YEAR_MONTH_DAY),
            new CsvMapping.Change("Amount", "Amount", Direction.OUT),
            new CsvMapping.Words(List.of(), "Merchant", "", "Number"),
            "Status");

    private CarePurseInstance instance;
    private ADirectPayment payment;

    @BeforeEach
    void aCard(CarePurseInstance running) {
        instance = running;
        payment = ADirectPayment.heldAs(running, Holding.PREPAID_CARD);
        running.get(StatementColumns.class)
                .choose(payment.holder(), RequestKey.fresh(), Statements.of(payment.account()), CARD)
                .value();
    }

    @Test
    void what_was_paid_by_card_is_there_and_what_was_declined_is_not() {
        listed(
                "1,2026-11-23,Corner Taxis,12.40,Settled",
                "2,2026-11-23,Corner Taxis,80.00,Declined",
                "3,2026-11-24,Swim Centre,18.00,Reversed",
                "4,2026-11-24,Swim Centre,9.00,Pending");
        assertThat(payment.lines(LineFilter.ALL))
                .singleElement()
                .satisfies(line -> assertThat(line.line().change()).isEqualTo(pounds("-12.40")));
    }

    @Test
    void what_was_pending_is_there_once_it_was_settled_and_once_only() {
        listed("4,2026-11-24,Swim Centre,9.00,Pending");
        assertThat(payment.lines(LineFilter.ALL)).isEmpty();
        listed("4,2026-11-24,Swim Centre,9.00,Settled");
        listed("4,2026-11-24,Swim Centre,9.00,Settled");
        assertThat(payment.lines(LineFilter.ALL)).hasSize(1);
    }

    @Test
    void what_a_shop_gave_back_onto_the_card_is_the_goals_again() {
        listed("1,2026-11-23,Corner Taxis 1,12.40,Settled", "5,2026-11-26,Corner Taxis refund,-2.40,Refund");
        String paid =
                payment.explain("Taxis 1", new ForGoal(payment.pot(), false)).value();
        payment.explain("Taxis refund", new GivenBack(paid)).value();
        assertThat(payment.balance().available()).isEqualTo(pounds("80"));
        assertThat(payment.inBooks()).isEqualTo(pounds("89.46"));
        assertThat(instance.get(Ledger.class).prove().differences()).isEmpty();
    }

    private void listed(String... rows) {
        instance.get(StatementImports.class)
                .take(
                        payment.holder(),
                        RequestKey.fresh(),
                        Statements.of(payment.account()),
                        AStatement.file(
                                "card.csv", "Number,Date,Merchant,Amount,Status\n" + String.join("\n", rows) + "\n"))
                .value();
    }
}
