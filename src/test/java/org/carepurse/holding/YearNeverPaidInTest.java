package org.carepurse.holding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.careplan.FundingStream.OTHER_NHS;
import static org.carepurse.money.Sterling.NONE;
import static org.carepurse.money.Sterling.pounds;

import org.carepurse.audit.RequestKey;
import org.carepurse.budget.ClosedYear;
import org.carepurse.budget.YearEndLists;
import org.carepurse.budget.YearEnds;
import org.carepurse.ledger.Ledger;
import org.carepurse.outcome.Outcome;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A bureau was to keep £1,300 for a year, in payments every four weeks; not all of them were made, and the year is over. */
@OnDatabase
class YearNeverPaidInTest {

    private CarePurseInstance instance;
    private AnAgreement kept;

    @BeforeEach
    void use(CarePurseInstance running) {
        instance = running;
    }

    @AfterEach
    void the_books_are_right() {
        instance.clock().reset();
        assertThat(instance.get(Ledger.class).prove().differences()).isEmpty();
    }

    @Test
    void it_stays_open_while_nobody_says_that_the_money_will_never_be_paid() {
        paidOnce();
        over();
        assertThat(close("99.46", "0").why().code()).isEqualTo("year-still-to-be-paid-in");
        assertThat(close("99.46", "1200.53").why().code()).isEqualTo("year-end-changed");
        assertThat(promised()).isEqualTo(pounds("1200.54"));
    }

    @Test
    void closed_with_that_word_the_commissioner_keeps_what_was_never_paid_and_no_payment_is_left_to_make() {
        paidOnce();
        over();
        close("99.46", "1200.54").value();
        assertThat(promised()).isEqualTo(NONE);
        assertThat(kept.plan().purse().promised()).isEqualTo(NONE);
        ClosedYear year = instance.get(YearEndLists.class)
                .closed(kept.plan().finance(), kept.people().commissionerId(), kept.line())
                .orElseThrow();
        assertThat(year.neverPaid()).isEqualTo(pounds("1200.54"));
        assertThat(year.recovered()).as("only what was paid in is asked back").isEqualTo(pounds("99.46"));
        assertThat(prepare().why().code()).isEqualTo("payments-in-none-due");
    }

    @Test
    void a_payment_that_a_run_had_left_out_is_still_told_of_there_and_is_for_nothing() {
        kept = AnAgreement.in(instance).accepted();
        String run = prepareUpToItsStart().value();
        String payment = kept.sight().payments().get(0).payment().reference();
        instance.get(PaymentsIn.class)
                .leaveOut(
                        kept.people().finance(),
                        RequestKey.fresh(),
                        new PaymentsIn.LeaveOut(run, payment, "The account is not open yet"))
                .value();
        over();
        close("0", "1300").value();
        assertThat(kept.sight().payments()).singleElement().satisfies(one -> {
            assertThat(one.payment().reference()).isEqualTo(payment);
            assertThat(one.payment().amount()).isEqualTo(NONE);
        });
        assertThat(prepare().why().code()).isEqualTo("payments-in-none-due");
    }

    @Test
    void it_is_not_closed_while_a_payment_is_about_to_be_released() {
        kept = AnAgreement.in(instance).accepted();
        over();
        String run = prepare().value();
        assertThat(close("0", "1300").why().code()).isEqualTo("move-payment-in-a-run");
        kept.release(kept.aColleague(), run).value();
        assertThat(close("1300", "0").isDone()).isTrue();
    }

    @Test
    void an_agreement_that_nobody_answered_goes_with_it() {
        kept = AnAgreement.in(instance).offered();
        over();
        close("0", "1300").value();
        assertThat(kept.sight().agreement().state()).isEqualTo(AgreementState.WITHDRAWN);
        assertThat(kept.accept(kept.plan().holder()).isDone()).isFalse();
    }

    @Test
    void it_is_closed_too_where_nobody_ever_agreed_to_keep_it() {
        kept = AnAgreement.in(instance).funded();
        over();
        close("0", "1300").value();
        assertThat(promised()).isEqualTo(NONE);
    }

    @Test
    void what_the_person_still_has_to_pay_themselves_comes_to_the_commissioner() {
        kept = AnAgreement.in(instance)
                .with(new Contribution(pounds("130"), Contribution.Basis.NET))
                .accepted();
        over();
        close("0", "1300").value();
        OwnParts ownParts = instance.get(OwnParts.class);
        assertThat(ownParts.of(kept.plan().holder(), kept.reference()).arrears())
                .isEqualTo(pounds("130"));
        assertThat(prepare().why().code()).as("nothing is paid ahead").isEqualTo("payments-in-none-due");
        Money before = AnAgreement.inCommissionersBank(instance, kept.people());
        ownParts.receive(
                        kept.people().finance(),
                        RequestKey.fresh(),
                        new OwnParts.Received(kept.reference(), pounds("130")))
                .value();
        assertThat(AnAgreement.inCommissionersBank(instance, kept.people()).minus(before))
                .isEqualTo(pounds("130"));
        assertThat(ownParts.of(kept.plan().holder(), kept.reference()).arrears())
                .isEqualTo(NONE);
    }

    private void paidOnce() {
        kept = AnAgreement.in(instance).accepted();
        kept.release(kept.aColleague(), prepareUpToItsStart().value()).value();
    }

    private Outcome<String> prepareUpToItsStart() {
        return kept.prepare(
                kept.people().finance(),
                kept.sight().payments().get(0).payment().dueOn());
    }

    private Outcome<String> prepare() {
        return kept.prepare(kept.people().finance(), kept.plan().plan().endsOn().plusDays(1));
    }

    private void over() {
        instance.clock().setTo(kept.plan().plan().endsOn().plusDays(1));
    }

    private Outcome<String> close(String recovered, String letGo) {
        return instance.get(YearEnds.class)
                .close(
                        kept.plan().finance(),
                        RequestKey.fresh(),
                        new YearEnds.Close(
                                kept.plan().reference(),
                                kept.line(),
                                NONE,
                                pounds(recovered),
                                pounds(letGo),
                                "The account was never used"));
    }

    private Money promised() {
        return instance.get(Ledger.class).promised(kept.plan().line(OTHER_NHS).id());
    }
}
