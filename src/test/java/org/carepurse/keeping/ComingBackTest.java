package org.carepurse.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.carepurse.careplan.FundingStream.ADULT_SOCIAL_CARE;
import static org.carepurse.careplan.FundingStream.OTHER_NHS;
import static org.carepurse.money.Sterling.pounds;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.APlan;
import org.carepurse.budget.Holding;
import org.carepurse.budget.PlanAtWork;
import org.carepurse.holding.AnAgreement;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.SignedIn;
import org.carepurse.invoice.CreditNotes;
import org.carepurse.invoice.GiveCredit;
import org.carepurse.invoice.InvoiceLists;
import org.carepurse.invoice.PaidBy;
import org.carepurse.invoice.Payer;
import org.carepurse.invoice.Payers;
import org.carepurse.ledger.Ledger;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.payment.KeptDesk;
import org.carepurse.payment.PayDesk;
import org.carepurse.payment.Refunds;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A provider pays back what a bureau or a fund holder had paid it, and whoever keeps the money says so itself. */
@OnDatabase
class ComingBackTest {

    private CarePurseInstance instance;
    private KeptDesk bureau;
    private PayDesk.Provider provider;

    @BeforeEach
    void aBillThatABureauHasPaid(CarePurseInstance running) {
        instance = running;
        bureau = KeptDesk.of(instance, Holding.MANAGED_ACCOUNT);
        provider = bureau.owes("45.00");
        bureau.paid();
    }

    @Test
    void the_bureau_says_that_it_is_back_and_the_person_has_it_again() {
        String credit = credit(provider, "15");
        assertThat(waiting(bureau)).singleElement().satisfies(one -> {
            assertThat(one.credit()).isEqualTo(credit);
            assertThat(one.amount()).isEqualTo(pounds("15"));
            assertThat(one.why()).isEqualTo("It was shorter");
        });
        assertThat(left()).isEqualTo(KeptDesk.PAID_IN.minus(pounds("45")));

        isBack(bureau.clerk, bureau, credit).value();

        assertThat(left()).isEqualTo(KeptDesk.PAID_IN.minus(pounds("30")));
        assertThat(bureau.inBank()).isEqualTo(KeptDesk.PAID_IN.minus(pounds("30")));
        assertThat(provider.paid()).isEqualTo(pounds("30"));
        assertThat(waiting(bureau)).isEmpty();
        assertThat(counted(bureau).agrees()).isTrue();
        assertThat(counted(bureau).subLedgers()).isEqualTo(bureau.inBank());
    }

    @Test
    void a_fund_holder_does_so_likewise() {
        KeptDesk fund = KeptDesk.of(instance, Holding.THIRD_PARTY);
        PayDesk.Provider paid = fund.owes("30.00");
        fund.paid();
        isBack(fund.clerk, fund, credit(paid, "0.01")).value();
        assertThat(fund.inBank()).isEqualTo(KeptDesk.PAID_IN.minus(pounds("29.99")));
        assertThat(counted(fund).agrees()).isTrue();
    }

    @Test
    void it_is_back_once() {
        String credit = credit(provider, "15");
        RequestKey key = RequestKey.fresh();
        long keeper = bureau.agreement.keeperId();
        Refunds refunds = instance.get(Refunds.class);
        assertThat(refunds.arrivedWhereKept(bureau.clerk, key, keeper, credit).value())
                .isEqualTo(credit);
        assertThat(refunds.arrivedWhereKept(bureau.clerk, key, keeper, credit).value())
                .as("the same request again")
                .isEqualTo(credit);
        assertThat(isBack(bureau.colleague, bureau, credit).why().code()).isEqualTo("nothing-to-come-back");
        assertThat(bureau.inBank()).isEqualTo(KeptDesk.PAID_IN.minus(pounds("30")));
    }

    @Test
    void of_two_clerks_who_say_so_at_the_same_moment_one_is_told_that_nothing_is_left_to_come() {
        String credit = credit(provider, "15");
        List<Outcome<String>> said = Stream.of(bureau.clerk, bureau.colleague)
                .map(who -> CompletableFuture.supplyAsync(() -> isBack(who, bureau, credit)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(said.stream().filter(Outcome::isDone)).hasSize(1);
        assertThat(bureau.inBank()).isEqualTo(KeptDesk.PAID_IN.minus(pounds("30")));
        assertThat(counted(bureau).agrees()).isTrue();
    }

    @Test
    void what_was_still_owed_when_it_was_credited_is_not_waited_for() {
        PayDesk.Provider owed = bureau.owes("20.00");
        String credit = credit(owed, "5");
        assertThat(waiting(bureau)).isEmpty();
        assertThat(isBack(bureau.clerk, bureau, credit).why().code()).isEqualTo("nothing-to-come-back");
    }

    @Test
    void nobody_says_so_of_what_others_keep() {
        String credit = credit(provider, "15");
        KeptDesk other = KeptDesk.of(instance, AnAgreement.in(instance).among(bureau.agreement.people()));
        assertThat(waiting(other)).isEmpty();
        assertThatThrownBy(() -> isBack(other.clerk, other, credit)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> isBack(other.clerk, bureau, credit)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> isBack(provider.staff, bureau, credit)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> isBack(bureau.agreement.people().finance(), bureau, credit))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> isBack(bureau.clerk, bureau, "CRN-0000-0000")).isInstanceOf(NotFound.class);
        assertThat(provider.paid()).isEqualTo(pounds("45"));
    }

    @Test
    void of_what_a_bureau_and_the_commissioner_paid_together_each_says_so_of_their_own() {
        PlanAtWork plan = APlan.in(instance)
                .goal(APlan.A_GOAL)
                .needing(OTHER_NHS, "PHYSIOTHERAPY", pounds("99.46"), 1)
                .needing(ADULT_SOCIAL_CARE, "PHYSIOTHERAPY", pounds("20.54"), 1)
                .fundedWith(OTHER_NHS, Holding.MANAGED_ACCOUNT, AnAgreement.WHOLE)
                .fundedWith(ADULT_SOCIAL_CARE, pounds("200"))
                .sorted(APlan.A_GOAL, ADULT_SOCIAL_CARE, pounds("200"))
                .approved();
        KeptDesk both = KeptDesk.of(instance, AnAgreement.in(instance).on(plan));
        PayDesk.Provider paid = both.owes("120.00");
        both.paid();
        PayDesk commissioner = PayDesk.of(instance, plan);
        commissioner.released();
        commissioner.goRound();
        assertThat(paid.paid()).isEqualTo(pounds("120"));
        assertThat(instance.get(Payers.class).of(paid.staff, invoice(paid)).payers())
                .extracting(Payer::by, Payer::paid)
                .containsExactlyInAnyOrder(
                        tuple(PaidBy.KEEPER, pounds("99.46")), tuple(PaidBy.COMMISSIONER, pounds("20.54")));
        String credit = credit(paid, "60");
        Money before = commissioner.inBank();

        isBack(both.clerk, both, credit).value();
        assertThat(both.inBank()).as("half of what it paid").isEqualTo(pounds("49.73"));
        assertThat(commissioner.inBank()).isEqualTo(before);
        assertThat(counted(both).agrees()).isTrue();

        instance.get(Refunds.class)
                .arrived(
                        commissioner.releaser,
                        RequestKey.fresh(),
                        plan.people().commissionerId(),
                        credit,
                        commissioner.account)
                .value();
        assertThat(commissioner.inBank()).isEqualTo(before.plus(pounds("10.27")));
        assertThat(both.inBank()).isEqualTo(pounds("49.73"));
        assertThat(instance.get(Ledger.class).prove().differences()).isEmpty();
    }

    private String credit(PayDesk.Provider gives, String amount) {
        return instance.get(CreditNotes.class)
                .give(
                        gives.staff,
                        RequestKey.fresh(),
                        new GiveCredit(invoice(gives), 1, pounds(amount), "It was shorter"))
                .value();
    }

    private String invoice(PayDesk.Provider sent) {
        return instance.get(InvoiceLists.class)
                .ofProvider(sent.staff, sent.id, 0, 1)
                .get(0)
                .reference();
    }

    private Outcome<String> isBack(SignedIn who, KeptDesk desk, String credit) {
        return instance.get(Refunds.class).arrivedWhereKept(who, RequestKey.fresh(), desk.agreement.keeperId(), credit);
    }

    private List<ComingBack.Refund> waiting(KeptDesk desk) {
        return instance.get(ComingBack.class).to(desk.clerk, desk.agreement.keeperId(), 0, 10);
    }

    private DayCount counted(KeptDesk desk) {
        instance.get(DailyCount.class).countAll();
        return instance.get(Counts.class)
                .days(desk.clerk, desk.agreement.keeperId(), 0, 1)
                .get(0);
    }

    private Money left() {
        return bureau.agreement.plan().purse().balance().available();
    }
}
