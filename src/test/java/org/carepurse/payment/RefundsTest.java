package org.carepurse.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.NONE;
import static org.carepurse.money.Sterling.pounds;

import org.carepurse.audit.RequestKey;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.SignedIn;
import org.carepurse.invoice.CreditNotes;
import org.carepurse.invoice.GiveCredit;
import org.carepurse.invoice.InvoiceLists;
import org.carepurse.invoice.InvoiceSight;
import org.carepurse.invoice.InvoiceSights;
import org.carepurse.ledger.Ledger;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
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
