package org.carepurse.holding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.NONE;
import static org.carepurse.money.Sterling.pounds;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.APlan;
import org.carepurse.budget.Holding;
import org.carepurse.budget.Sorting;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Ledger;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.time.London;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A bureau takes its fee by the person's own consent to it, once a month, and never otherwise. */
@OnDatabase
class FeesTest {

    /** The first payment of a plan of £1,300 and 365 days, paid every four weeks. */
    private static final Money PAID_IN = pounds("99.46");

    private CarePurseInstance instance;
    private Fees fees;
    private AnAgreement kept;
    private SignedIn clerk;
    private SignedIn holder;

    @BeforeEach
    void use(CarePurseInstance running) {
        instance = running;
        fees = running.get(Fees.class);
        kept = AnAgreement.in(running).heldAs(Holding.MANAGED_ACCOUNT).accepted();
        kept.payInUpTo(kept.plan().plan().startsOn());
        clerk = kept.aClerk();
        holder = kept.plan().holder();
        sort(PAID_IN);
    }

    @AfterEach
    void back() {
        instance.clock().reset();
    }

    @Test
    void takes_what_the_person_agreed_to_once_a_month() {
        String fee = agreed("18");
        assertThat(take(fee, thisMonth()).isDone()).isTrue();
        assertThat(left()).isEqualTo(PAID_IN.minus(pounds("18")));
        assertThat(inBank()).isEqualTo(PAID_IN.minus(pounds("18")));
        assertThat(take(fee, thisMonth()).why().code()).isEqualTo("fee-taken-already");
        assertThat(left()).isEqualTo(PAID_IN.minus(pounds("18")));
        assertThat(seen().taken()).extracting(FeeSight.Taken::month).containsExactly(thisMonth());
        assertThat(instance.get(Ledger.class).prove().differences()).isEmpty();
    }

    @Test
    void takes_nothing_before_the_person_agrees_nor_when_they_do_not() {
        String fee = ask("18").value();
        assertThat(take(fee, thisMonth()).why().code()).isEqualTo("fee-not-agreed");
        decline(fee).value();
        assertThat(take(fee, thisMonth()).why().code()).isEqualTo("fee-not-agreed");
        assertThat(agree(fee).why().code()).isEqualTo("fee-answered");
        assertThat(left()).isEqualTo(PAID_IN);
        assertThat(seen().taken()).isEmpty();
    }

    @Test
    void takes_nothing_after_either_of_them_has_stopped_it() {
        String first = agreed("18");
        take(first, thisMonth()).value();
        stop(holder, first).value();
        assertThat(take(first, thisMonth()).why().code()).isEqualTo("fee-not-agreed");
        String second = agreed("15");
        assertThat(take(second, thisMonth()).why().code())
                .as("another fee in the same month is the same month")
                .isEqualTo("fee-taken-already");
        stop(clerk, second).value();
        assertThat(left()).isEqualTo(PAID_IN.minus(pounds("18")));
    }

    @Test
    void takes_nothing_for_a_month_before_the_consent_or_to_come() {
        String fee = agreed("18");
        assertThat(take(fee, thisMonth().minusMonths(1)).why().code()).isEqualTo("fee-month");
        assertThat(take(fee, thisMonth().plusMonths(1)).why().code()).isEqualTo("fee-month");
        instance.clock().forward(Duration.ofDays(31));
        assertThat(take(fee, thisMonth()).isDone()).isTrue();
        assertThat(take(fee, thisMonth().minusMonths(1)).isDone()).isTrue();
        assertThat(left()).isEqualTo(PAID_IN.minus(pounds("36")));
    }

    @Test
    void takes_nothing_when_the_goal_has_less_and_all_when_it_has_just_so_much() {
        String much = agreed("99.47");
        assertThat(take(much, thisMonth()).why().code()).isEqualTo("not-enough-left");
        stop(holder, much).value();
        assertThat(take(agreed("99.46"), thisMonth()).isDone()).isTrue();
        assertThat(left()).isEqualTo(NONE);
    }

    @Test
    void the_same_request_takes_it_once() {
        String fee = agreed("18");
        RequestKey key = RequestKey.fresh();
        Fees.Take asked = new Fees.Take(kept.reference(), fee, thisMonth());
        assertThat(fees.take(clerk, key, asked).value())
                .isEqualTo(fees.take(clerk, key, asked).value());
        assertThat(left()).isEqualTo(PAID_IN.minus(pounds("18")));
    }

    @Test
    void the_person_consents_and_the_bureau_charges_and_neither_does_the_others_part() {
        String fee = ask("18").value();
        SignedIn elsewhere =
                AnAgreement.in(instance).among(kept.people()).accepted().aClerk();
        assertThatThrownBy(() -> agree(clerk, fee)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> agree(kept.people().finance(), fee)).isInstanceOf(NotAllowed.class);
        agree(fee).value();
        assertThatThrownBy(() -> take(holder, fee)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> take(elsewhere, fee)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> stop(elsewhere, fee)).isInstanceOf(NotAllowed.class);
        assertThat(left()).isEqualTo(PAID_IN);
    }

    @Test
    void one_fee_counts_at_a_time_and_a_fund_has_none() {
        ask("18").value();
        assertThat(ask("20").why().code()).isEqualTo("fee-asked-already");
        AnAgreement fund = AnAgreement.in(instance).heldAs(Holding.THIRD_PARTY).accepted();
        assertThatThrownBy(() -> fees.ask(
                        fund.aClerk(), RequestKey.fresh(), new Fees.Ask(fund.reference(), pounds("18"), "Books")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> new Fees.Ask(kept.reference(), NONE, "Books")).isInstanceOf(WrongInput.class);
    }

    @Test
    void the_purse_says_what_is_asked_and_what_is_taken() {
        String fee = ask("18").value();
        assertThat(onPurse().state()).isEqualTo(FeeState.ASKED);
        agree(fee).value();
        assertThat(onPurse()).isEqualTo(new ComingMoney.Fee("Invented keeper", pounds("18"), FeeState.AGREED));
        stop(holder, fee).value();
        assertThat(onPurse()).isNull();
    }

    private ComingMoney.Fee onPurse() {
        return instance.get(ComingMoney.class)
                .of(holder, kept.plan().reference())
                .values()
                .iterator()
                .next()
                .fee();
    }

    private String agreed(String pounds) {
        return agree(ask(pounds).value()).value();
    }

    private Outcome<String> ask(String pounds) {
        return fees.ask(
                clerk, RequestKey.fresh(), new Fees.Ask(kept.reference(), pounds(pounds), "We keep your books"));
    }

    private Outcome<String> agree(String fee) {
        return agree(holder, fee);
    }

    private Outcome<String> agree(SignedIn who, String fee) {
        return fees.agree(
                who,
                RequestKey.fresh(),
                new Fees.Agree(kept.reference(), fee, kept.plan().goal(APlan.A_GOAL)));
    }

    private Outcome<String> decline(String fee) {
        return fees.decline(holder, RequestKey.fresh(), new Fees.Decline(kept.reference(), fee, "Too dear"));
    }

    private Outcome<String> stop(SignedIn who, String fee) {
        return fees.stop(who, RequestKey.fresh(), new Fees.Stop(kept.reference(), fee, "Not needed"));
    }

    private Outcome<String> take(String fee, YearMonth month) {
        return fees.take(clerk, RequestKey.fresh(), new Fees.Take(kept.reference(), fee, month));
    }

    private Outcome<String> take(SignedIn who, String fee) {
        return fees.take(who, RequestKey.fresh(), new Fees.Take(kept.reference(), fee, thisMonth()));
    }

    private void sort(Money amount) {
        instance.get(Sorting.class)
                .sort(
                        holder,
                        RequestKey.fresh(),
                        new Sorting.SortMoney(
                                kept.plan().reference(),
                                List.of(new Sorting.Share(kept.plan().goal(APlan.A_GOAL), kept.line(), amount))))
                .value();
    }

    private FeeSight seen() {
        return instance.get(FeeReading.class).of(holder, kept.reference());
    }

    private Money left() {
        return seen().goals().get(0).left();
    }

    private Money inBank() {
        return instance.get(Ledger.class)
                .inBank(kept.sight().agreement().accountId(), kept.people().commissionerId());
    }

    private YearMonth thisMonth() {
        return YearMonth.from(London.today(instance.clock()));
    }
}
