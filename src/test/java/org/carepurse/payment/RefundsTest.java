package org.carepurse.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.careplan.FundingStream.ADULT_SOCIAL_CARE;
import static org.carepurse.careplan.FundingStream.OTHER_NHS;
import static org.carepurse.careplan.FundingStream.OWN_CONTRIBUTION;
import static org.carepurse.money.Sterling.NONE;
import static org.carepurse.money.Sterling.pounds;

import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.SignedIn;
import org.carepurse.invoice.CreditNotes;
import org.carepurse.invoice.EquipmentBought;
import org.carepurse.invoice.GiveCredit;
import org.carepurse.invoice.InvoiceLists;
import org.carepurse.invoice.InvoiceSight;
import org.carepurse.invoice.InvoiceSights;
import org.carepurse.ledger.Ledger;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnDatabase
class RefundsTest {

    private CarePurseInstance instance;
    private PayDesk desk;
    private PayDesk.Provider provider;

    @BeforeEach
    void aProviderThatIsOwed(CarePurseInstance running) {
        instance = running;
        desk = PayDesk.in(instance);
        provider = desk.owed("45.00");
    }

    @AfterEach
    void backToTheFirstDay() {
        instance.clock().reset();
    }

    @Test
    void what_was_paid_already_comes_back_with_its_cash() {
        desk.released();
        desk.goRound();
        String credit = credit("15").value();
        assertThat(seen().toComeBack()).isEqualTo(pounds("15"));
        assertThat(provider.paid()).isEqualTo(pounds("45"));
        assertThat(desk.inBank()).isEqualTo(PayDesk.BALANCE.minus(pounds("45")));

        arrived(desk.releaser, credit, desk.account).value();
        assertThat(seen().toComeBack()).isEqualTo(NONE);
        assertThat(provider.paid()).isEqualTo(pounds("30"));
        assertThat(desk.inBank()).isEqualTo(PayDesk.BALANCE.minus(pounds("30")));
        assertThat(arrived(desk.releaser, credit, desk.account).why().code()).isEqualTo("nothing-to-come-back");
        assertThat(instance.get(Ledger.class).prove().differences()).isEmpty();
    }

    @Test
    void what_is_owed_goes_back_at_once_and_only_the_rest_is_paid() {
        String credit = credit("15").value();
        assertThat(seen().toComeBack()).isEqualTo(NONE);
        assertThat(arrived(desk.releaser, credit, desk.account).why().code()).isEqualTo("nothing-to-come-back");
        desk.released();
        desk.goRound();
        assertThat(provider.paid()).isEqualTo(pounds("30"));
    }

    @Test
    void what_is_on_its_way_cannot_be_credited() {
        desk.released();
        assertThat(credit("15").why().code()).isEqualTo("credit-on-its-way");
    }

    @Test
    void a_payment_that_comes_back_after_a_part_was_refunded_is_paid_anew() {
        String run = desk.released();
        desk.goRound();
        arrived(desk.releaser, credit("15").value(), desk.account).value();
        desk.hears(returned(desk.payments(run).get(0)));
        assertThat(provider.paid()).isEqualTo(pounds("-15"));
        assertThat(provider.owed()).isEqualTo(pounds("45"));
        assertThat(desk.inBank()).isEqualTo(PayDesk.BALANCE.plus(pounds("15")));

        desk.released();
        desk.goRound();
        assertThat(provider.paid()).isEqualTo(pounds("30"));
        assertThat(desk.inBank()).isEqualTo(PayDesk.BALANCE.minus(pounds("30")));
        assertThat(instance.get(Ledger.class).prove().differences()).isEmpty();
    }

    private PaymentNews returned(PaymentRow payment) {
        return new PaymentNews(
                PaymentNews.BANK, payment.reference(), NewsKind.RETURNED, payment.amount(), desk.today(), "", "", "1");
    }

    @Test
    void only_finance_takes_it_back_and_only_into_an_account_of_its_own() {
        desk.released();
        desk.goRound();
        String credit = credit("15").value();
        assertThatThrownBy(() -> arrived(provider.staff, credit, desk.account)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> arrived(desk.releaser, credit, "ACC-0000-0000"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void with_its_cash_each_stream_gets_back_its_share_to_the_penny_and_so_does_the_person() {
        EquipmentBought chair = EquipmentBought.withOwnMoney(instance);
        PayDesk till = paidInFull(chair);
        String credit = chair.credit("100.01").value();
        assertThat(lefts(chair)).as("nothing before the cash is back").containsOnly(NONE);
        arrived(till, credit).value();
        assertThat(lefts(chair)).containsExactly(pounds("50.00"), pounds("33.34"), pounds("16.67"));

        arrived(till, chair.credit("499.99").value()).value();
        assertThat(lefts(chair))
                .as("all of it, and not a penny more")
                .containsExactly(pounds("300"), pounds("200"), pounds("100"));
        assertThat(chair.credit("0.01").why().code()).isEqualTo("more-than-can-be-credited");
        assertThat(till.inBank()).isEqualTo(PayDesk.BALANCE);
        assertThat(instance.get(Ledger.class).prove().differences()).isEmpty();
    }

    @Test
    void the_share_of_a_closed_year_is_the_commissioners_and_the_others_are_theirs_as_ever() {
        EquipmentBought chair = EquipmentBought.withOwnMoney(instance);
        PayDesk till = paidInFull(chair);
        String credit = chair.credit("150").value();
        chair.closeTheNhsYear();
        arrived(till, credit).value();
        assertThat(lefts(chair)).containsExactly(NONE, pounds("50"), pounds("25"));
        assertThat(chair.recovered()).isEqualTo(pounds("75"));
        assertThat(instance.get(Ledger.class).prove().differences()).isEmpty();
    }

    @Test
    void D3_refund_of_what_was_paid_over_mixed_funding_before_and_after_a_year_is_closed() {
        EquipmentBought chair = new EquipmentBought(instance);
        PayDesk till = paidInFull(chair);
        arrived(till, chair.credit("150").value()).value();
        assertThat(chair.left(OTHER_NHS)).isEqualTo(pounds("100"));
        assertThat(chair.left(ADULT_SOCIAL_CARE)).isEqualTo(pounds("150"));
        assertThat(till.inBank()).isEqualTo(PayDesk.BALANCE.minus(pounds("450")));

        chair.closeTheNhsYear();
        assertThat(chair.recovered()).as("what was left of the NHS money").isEqualTo(pounds("100"));
        arrived(till, chair.credit("150").value()).value();
        assertThat(chair.left(OTHER_NHS))
                .as("no budget gets a closed year's share")
                .isEqualTo(NONE);
        assertThat(chair.recovered()).isEqualTo(pounds("200"));
        assertThat(chair.left(ADULT_SOCIAL_CARE)).isEqualTo(pounds("200"));
        assertThat(till.inBank()).isEqualTo(PayDesk.BALANCE.minus(pounds("300")));
        assertThat(instance.get(Ledger.class).prove().differences()).isEmpty();
    }

    private PayDesk paidInFull(EquipmentBought chair) {
        PayDesk till = PayDesk.of(instance, chair.plan());
        PayDesk.Provider maker = till.provider(chair.providerId(), chair.provider());
        till.isPayable(maker);
        till.released();
        till.goRound();
        assertThat(maker.paid()).isEqualTo(pounds("600"));
        return till;
    }

    private Outcome<String> arrived(PayDesk till, String credit) {
        return instance.get(Refunds.class)
                .arrived(till.releaser, RequestKey.fresh(), till.people.commissionerId(), credit, till.account);
    }

    private static List<Money> lefts(EquipmentBought chair) {
        return List.of(chair.left(OTHER_NHS), chair.left(ADULT_SOCIAL_CARE), chair.left(OWN_CONTRIBUTION));
    }

    private Outcome<String> credit(String pounds) {
        return instance.get(CreditNotes.class)
                .give(
                        provider.staff,
                        RequestKey.fresh(),
                        new GiveCredit(invoice(), 1, pounds(pounds), "It was shorter"));
    }

    private Outcome<String> arrived(SignedIn who, String credit, String account) {
        return instance.get(Refunds.class)
                .arrived(who, RequestKey.fresh(), desk.people.commissionerId(), credit, account);
    }

    private InvoiceSight.Credit seen() {
        return instance.get(InvoiceSights.class)
                .show(provider.staff, invoice())
                .line(1)
                .credits()
                .get(0);
    }

    private String invoice() {
        return instance.get(InvoiceLists.class)
                .ofProvider(provider.staff, provider.id, 0, 1)
                .get(0)
                .reference();
    }
}
