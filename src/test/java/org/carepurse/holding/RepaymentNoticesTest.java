package org.carepurse.holding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.careplan.FundingStream.OTHER_NHS;
import static org.carepurse.money.Sterling.pounds;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.Holding;
import org.carepurse.budget.YearEndForecast;
import org.carepurse.budget.YearEnds;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Ledger;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** £1,300 was paid into an account for a year; none of it was used, and the year is closed. */
@OnDatabase
class RepaymentNoticesTest {

    private CarePurseInstance instance;

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
    void a_bureau_is_told_to_pay_back_and_the_person_why_by_when_and_how_to_ask_again() {
        AnAgreement kept = paidIn(Holding.MANAGED_ACCOUNT);
        LocalDate today = close(kept);
        HandoverLists.Line cash = cash(kept).get(0);
        assertThat(cash.amount()).isEqualTo(AnAgreement.WHOLE);
        assertThat(cash.isOnItsWay()).isTrue();
        RepaymentNotice notice = notices().show(kept.plan().holder(), cash.notice());
        assertThat(notice.amount()).isEqualTo(AnAgreement.WHOLE);
        assertThat(notice.reason()).isEqualTo("Nothing of it was used");
        assertThat(notice.payer()).isEqualTo("Invented keeper");
        assertThat(notice.payBy()).isEqualTo(today.plusDays(28));
        assertThat(notice.lookAgainBy()).isEqualTo(today.plusDays(28));
        assertThat(notice.paidBackOn()).isEmpty();
        assertThat(notices().show(kept.aClerk(), cash.notice())).isEqualTo(notice);
        assertThat(notices().ofPlan(kept.plan().coordinator(), kept.plan().reference()))
                .containsExactly(notice);
    }

    @Test
    void the_cash_is_back_when_the_commissioner_says_so() {
        AnAgreement kept = paidIn(Holding.MANAGED_ACCOUNT);
        close(kept);
        HandoverLists.Line cash = cash(kept).get(0);
        assertThatThrownBy(() -> confirm(kept.aClerk(), cash)).isInstanceOf(NotAllowed.class);
        Money before = AnAgreement.inCommissionersBank(instance, kept.people());
        confirm(kept.plan().finance(), cash);
        assertThat(AnAgreement.inCommissionersBank(instance, kept.people()).minus(before))
                .isEqualTo(AnAgreement.WHOLE);
        assertThat(notices().show(kept.plan().holder(), cash.notice()).paidBackOn())
                .isPresent();
    }

    @Test
    void who_holds_the_money_themselves_finds_it_among_the_cash_to_hand_over() {
        AnAgreement own = paidIn(Holding.OWN_ACCOUNT);
        close(own);
        SignedIn holder = own.plan().holder();
        assertThat(instance.get(HandoverLists.class).ofHolder(holder, holder.personId(), 0, 10))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.amount()).isEqualTo(AnAgreement.WHOLE);
                    assertThat(notices().show(holder, line.notice()).payer()).isEmpty();
                });
        SignedIn stranger = AnAgreement.in(instance).accepted().plan().holder();
        assertThatThrownBy(() -> instance.get(HandoverLists.class).ofHolder(stranger, holder.personId(), 0, 10))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void it_concerns_nobody_else() {
        AnAgreement kept = paidIn(Holding.MANAGED_ACCOUNT);
        close(kept);
        String notice = cash(kept).get(0).notice();
        AnAgreement another = AnAgreement.in(instance).accepted();
        List.of(another.plan().holder(), another.plan().finance(), another.aClerk())
                .forEach(stranger -> {
                    assertThatThrownBy(() -> notices().show(stranger, notice)).isInstanceOf(NotAllowed.class);
                    assertThatThrownBy(
                                    () -> notices().ofPlan(stranger, kept.plan().reference()))
                            .isInstanceOf(NotAllowed.class);
                });
    }

    private AnAgreement paidIn(Holding holding) {
        AnAgreement kept = AnAgreement.in(instance).heldAs(holding).accepted();
        kept.payInUpTo(kept.plan().plan().endsOn());
        return kept;
    }

    /** @return the day after the plan's last */
    private LocalDate close(AnAgreement kept) {
        LocalDate today = kept.plan().plan().endsOn().plusDays(1);
        instance.clock().setTo(today);
        YearEnds years = instance.get(YearEnds.class);
        String line = kept.plan().line(OTHER_NHS).reference();
        YearEndForecast forecast = years.forecast(
                        kept.plan().finance(), kept.plan().reference(), line)
                .value();
        assertThat(forecast.recovered()).isEqualTo(pounds("1300"));
        years.close(
                        kept.plan().finance(),
                        RequestKey.fresh(),
                        new YearEnds.Close(
                                kept.plan().reference(),
                                line,
                                forecast.carriedOver(),
                                forecast.recovered(),
                                "Nothing of it was used"))
                .value();
        return today;
    }

    private List<HandoverLists.Line> cash(AnAgreement kept) {
        return instance.get(HandoverLists.class)
                .ofCommissioner(kept.plan().finance(), kept.people().commissionerId(), 0, 10);
    }

    private void confirm(SignedIn who, HandoverLists.Line cash) {
        instance.get(Handovers.class)
                .confirm(who, RequestKey.fresh(), new Handovers.Came(cash.reference()))
                .value();
    }

    private RepaymentNotices notices() {
        return instance.get(RepaymentNotices.class);
    }
}
