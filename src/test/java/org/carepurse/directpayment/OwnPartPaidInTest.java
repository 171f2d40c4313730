package org.carepurse.directpayment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.careplan.FundingStream.OTHER_NHS;
import static org.carepurse.money.Sterling.NONE;
import static org.carepurse.money.Sterling.pounds;

import org.carepurse.audit.RequestKey;
import org.carepurse.directpayment.WhatItWas.Kind;
import org.carepurse.directpayment.WhatItWas.OwnPart;
import org.carepurse.holding.Contribution;
import org.carepurse.holding.OwnParts;
import org.carepurse.ledger.Ledger;
import org.carepurse.outcome.NotFound;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person pays £130 of £1,300 into their own account themselves; £9.95 of it is due. */
@OnDatabase
class OwnPartPaidInTest {

    private CarePurseInstance instance;
    private ADirectPayment payment;

    @BeforeEach
    void aContribution(CarePurseInstance running) {
        instance = running;
        payment = ADirectPayment.contributing(running, new Contribution(pounds("130"), Contribution.Basis.NET));
    }

    @AfterEach
    void the_books_agree() {
        assertThat(instance.get(Ledger.class).prove().differences()).isEmpty();
    }

    @Test
    void a_line_of_what_is_due_looks_like_the_own_part_and_is_money_of_its_line_once_said() {
        Money unallocated = unallocated();
        Money inBooks = payment.inBooks();
        payment.told("24/11/2026,9.95,STANDING ORDER");
        assertThat(payment.line("STANDING").suggestion()).contains(new Suggestion(Kind.OWN_PART, agreement()));
        payment.explain("STANDING", new OwnPart(agreement())).value();
        assertThat(unallocated()).isEqualTo(unallocated.plus(pounds("9.95")));
        assertThat(payment.inBooks()).isEqualTo(inBooks.plus(pounds("9.95")));
        assertThat(standing().arrears()).isEqualTo(NONE);
        assertThat(standing().receipts()).singleElement().satisfies(receipt -> assertThat(receipt.paidOn())
                .isEqualTo(payment.line("STANDING").line().bookedOn()));
    }

    @Test
    void less_than_is_due_leaves_arrears_and_more_is_credit() {
        payment.told("24/11/2026,9.00,FIRST", "25/11/2026,2.00,SECOND");
        payment.explain("FIRST", new OwnPart(agreement())).value();
        assertThat(standing().arrears()).isEqualTo(pounds("0.95"));
        payment.explain("SECOND", new OwnPart(agreement())).value();
        assertThat(standing().arrears()).isEqualTo(NONE);
        assertThat(standing().credit()).isEqualTo(pounds("1.05"));
    }

    @Test
    void no_more_is_taken_than_the_whole_part() {
        payment.told("24/11/2026,130.01,TOO MUCH", "25/11/2026,130.00,ALL OF IT");
        assertThat(payment.explain("TOO MUCH", new OwnPart(agreement())).why().code())
                .isEqualTo("own-part-too-much");
        assertThat(payment.explain("ALL OF IT", new OwnPart(agreement())).isDone())
                .isTrue();
    }

    @Test
    void what_was_said_wrongly_is_taken_back_and_due_again() {
        Money inBooks = payment.inBooks();
        payment.told("24/11/2026,9.95,STANDING ORDER");
        String said = payment.explain("STANDING", new OwnPart(agreement())).value();
        payment.undo(said).value();
        assertThat(standing().arrears()).isEqualTo(pounds("9.95"));
        assertThat(standing().paid()).isEqualTo(NONE);
        assertThat(payment.inBooks()).isEqualTo(inBooks);
    }

    @Test
    void what_has_gone_to_a_goal_since_is_not_taken_back() {
        payment.told("24/11/2026,9.95,STANDING ORDER");
        String said = payment.explain("STANDING", new OwnPart(agreement())).value();
        payment.sort(unallocated());
        assertThat(payment.undo(said).why().code()).isEqualTo("not-enough-unallocated");
        assertThat(standing().paid()).isEqualTo(pounds("9.95"));
    }

    @Test
    void what_the_commissioner_wrote_down_already_is_not_written_down_twice() {
        instance.get(OwnParts.class)
                .receive(
                        payment.agreement().plan().finance(),
                        RequestKey.fresh(),
                        new OwnParts.Received(agreement(), pounds("9.95")))
                .value();
        Money inBooks = payment.inBooks();
        payment.told("24/11/2026,9.95,STANDING ORDER", "25/11/2026,9.95,NEXT ONE");
        String said = payment.explain("STANDING", new OwnPart(agreement())).value();
        assertThat(payment.inBooks()).isEqualTo(inBooks);
        assertThat(standing().paid()).isEqualTo(pounds("9.95"));
        payment.explain("NEXT ONE", new OwnPart(agreement())).value();
        assertThat(standing().paid()).isEqualTo(pounds("19.90"));
        payment.undo(said).value();
        assertThat(standing().paid()).as("it is the commissioner's to say").isEqualTo(pounds("19.90"));
    }

    @Test
    void where_the_commissioner_sends_a_bill_nothing_of_it_comes_into_the_account() {
        ADirectPayment billed =
                ADirectPayment.contributing(instance, new Contribution(pounds("130"), Contribution.Basis.GROSS));
        billed.told("24/11/2026,9.95,STANDING ORDER");
        assertThat(billed.line("STANDING").suggestion()).isEmpty();
        assertThat(billed.explain("STANDING", new OwnPart(billed.agreement().reference()))
                        .why()
                        .code())
                .isEqualTo("own-part-billed");
    }

    @Test
    void an_own_part_of_another_account_is_not_found_and_one_that_goes_out_is_none() {
        ADirectPayment other =
                ADirectPayment.contributing(instance, new Contribution(pounds("130"), Contribution.Basis.NET));
        payment.told("24/11/2026,9.95,MINE", "24/11/2026,-9.95,OUT");
        String theirs = other.agreement().reference();
        assertThatThrownBy(() -> payment.explain("MINE", new OwnPart(theirs))).isInstanceOf(NotFound.class);
        assertThat(payment.explain("OUT", new OwnPart(agreement())).why().code())
                .isEqualTo("line-goes-the-other-way");
    }

    private String agreement() {
        return payment.agreement().reference();
    }

    private Money unallocated() {
        return payment.agreement().plan().line(OTHER_NHS).unallocated();
    }

    private org.carepurse.holding.OwnPart standing() {
        return instance.get(OwnParts.class).of(payment.holder(), agreement());
    }
}
