package org.carepurse.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.money.Sterling.pounds;

import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.APlan;
import org.carepurse.budget.Holding;
import org.carepurse.directpayment.ADirectPayment;
import org.carepurse.holding.AnAgreement;
import org.carepurse.holding.Fees;
import org.carepurse.identity.SignedIn;
import org.carepurse.invoice.CreditNotes;
import org.carepurse.invoice.GiveCredit;
import org.carepurse.invoice.InvoiceLists;
import org.carepurse.keeping.DailyCount;
import org.carepurse.ledger.Document;
import org.carepurse.ledger.Ledger;
import org.carepurse.ledger.Occasion;
import org.carepurse.moving.AMove;
import org.carepurse.moving.Pace;
import org.carepurse.payment.KeptDesk;
import org.carepurse.payment.PayDesk;
import org.carepurse.table.Tables;
import org.carepurse.table.Transactions;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.time.London;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Those who work for a bureau or a fund holder are told what concerns their desk, and nothing of other desks. */
@OnDatabase
class KeepersMessagesTest {

    private final CarePurseInstance instance;
    private final Messages messages;
    private final Notices notices;

    KeepersMessagesTest(CarePurseInstance instance, Messages messages) {
        this.instance = instance;
        this.messages = messages;
        notices = new Notices(instance);
    }

    @Test
    void a_clerk_is_told_of_instructions_of_bills_and_of_runs_that_wait_for_them() {
        KeptDesk bureau = KeptDesk.of(instance, Holding.MANAGED_ACCOUNT);
        KeptDesk beside = KeptDesk.of(instance, AnAgreement.in(instance).among(bureau.agreement.people()));
        notices.address(commissioner(bureau));
        long seenBeside = messages.unread(beside.clerk);
        bureau.owes("45.00");
        bureau.released();
        notices.address(commissioner(bureau));

        assertThat(told(bureau.clerk)).contains(Telling.INSTRUCTION_CAME, Telling.BILL_TO_PAY);
        assertThat(told(bureau.clerk)).as("who prepared it knows").doesNotContain(Telling.RUN_TO_RELEASE);
        assertThat(told(bureau.colleague)).contains(Telling.RUN_TO_RELEASE);
        assertThat(told(finance(bureau))).doesNotContain(Telling.RUN_TO_RELEASE);
        assertThat(told(bureau.agreement.plan().holder()))
                .contains(Telling.INVOICE_MATCHED)
                .doesNotContain(Telling.INVOICE_TO_PAY, Telling.INVOICE_IN_QUERY);
        assertThat(messages.unread(beside.clerk)).isEqualTo(seenBeside);
    }

    @Test
    void a_clerk_is_told_that_money_came_and_of_the_next_person() {
        KeptDesk bureau = KeptDesk.of(instance, Holding.MANAGED_ACCOUNT);
        notices.address(commissioner(bureau));
        AnAgreement next = AnAgreement.in(instance)
                .among(bureau.agreement.people())
                .keptBy(bureau.agreement.keeper())
                .accepted();
        next.payInUpTo(next.plan().plan().startsOn());
        notices.address(commissioner(bureau));
        assertThat(told(bureau.clerk)).contains(Telling.KEEPING_BEGINS, Telling.MONEY_TO_KEEP);
    }

    @Test
    void a_clerk_is_told_of_what_a_provider_is_to_pay_back_and_the_person_when_it_is_back() {
        KeptDesk bureau = KeptDesk.of(instance, Holding.MANAGED_ACCOUNT);
        PayDesk.Provider provider = bureau.owes("45.00");
        bureau.paid();
        String invoice = instance.get(InvoiceLists.class)
                .ofProvider(provider.staff, provider.id, 0, 1)
                .get(0)
                .reference();
        instance.get(CreditNotes.class)
                .give(provider.staff, RequestKey.fresh(), new GiveCredit(invoice, 1, pounds("5"), "It was shorter"))
                .value();
        notices.address(commissioner(bureau));
        assertThat(told(bureau.clerk)).contains(Telling.REFUND_TO_COME);
    }

    @Test
    void a_clerk_is_told_of_cash_to_hand_over_and_finance_that_it_is_to_come() {
        KeptDesk bureau = KeptDesk.of(instance, Holding.MANAGED_ACCOUNT);
        AMove.of(instance, bureau.agreement.plan())
                .agreed(Holding.NOTIONAL, Pace.AT_ONCE)
                .carryOut()
                .value();
        notices.address(commissioner(bureau));
        assertThat(told(bureau.clerk)).contains(Telling.CASH_TO_HAND_OVER).doesNotContain(Telling.CASH_TO_COME);
        assertThat(told(bureau.agreement.aColleague())).isEmpty();
        assertThat(told(finance(bureau))).doesNotContain(Telling.CASH_TO_HAND_OVER);
    }

    @Test
    void a_person_is_asked_for_a_fee_and_the_bureau_is_told_their_answer() {
        KeptDesk bureau = KeptDesk.of(instance, Holding.MANAGED_ACCOUNT);
        SignedIn holder = bureau.agreement.plan().holder();
        Fees fees = instance.get(Fees.class);
        String fee = fees.ask(
                        bureau.clerk,
                        RequestKey.fresh(),
                        new Fees.Ask(bureau.agreement.reference(), pounds("5"), "Looking after the account"))
                .value();
        notices.address(commissioner(bureau));
        assertThat(told(holder)).contains(Telling.FEE_TO_ANSWER);
        fees.agree(
                        holder,
                        RequestKey.fresh(),
                        new Fees.Agree(
                                bureau.agreement.reference(),
                                fee,
                                bureau.agreement.plan().goal(APlan.A_GOAL)))
                .value();
        notices.address(commissioner(bureau));
        assertThat(told(bureau.clerk)).contains(Telling.FEE_AGREED);
        assertThat(told(finance(bureau))).doesNotContain(Telling.FEE_AGREED);
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void whom_to_tell_can_be_asked_of_everything(Audience audience) {
        Object[] facts = audience.facts().stream()
                .map(fact -> switch (fact) {
                    case SUBJECT -> "ORD-0000-0000";
                    case HOLDER, COMMISSIONER -> 0L;
                    case TODAY -> London.today(instance.clock());
                })
                .toArray();
        assertThat(instance.get(Tables.class)
                        .read("SELECT id FROM person WHERE id IN (" + audience.people() + ")", row -> 1, facts))
                .isEmpty();
    }

    @Test
    void a_difference_is_told_once_for_as_long_as_it_lasts() throws Exception {
        KeptDesk bureau = KeptDesk.of(instance, Holding.MANAGED_ACCOUNT);
        Occasion interest = new Occasion(
                new Document("account", "interest"),
                London.today(instance.clock()),
                RequestKey.fresh(),
                commissioner(bureau),
                bureau.clerk.personId());
        long account = bureau.agreement.sight().agreement().accountId();
        instance.get(Transactions.class)
                .inOne(() -> instance.get(Ledger.class).bank(account, pounds("0.01"), interest));
        instance.get(DailyCount.class).countAll();
        instance.get(DailyCount.class).countAll();
        notices.address(commissioner(bureau));
        assertThat(told(bureau.clerk)).containsOnlyOnce(Telling.DIFFERENCE_TO_CLEAR);
    }

    @Test
    void whoever_pays_from_their_own_account_is_told_that_they_pay_and_not_that_somebody_does() {
        ADirectPayment own = ADirectPayment.of(instance, AnAgreement.in(instance));
        PayDesk.of(instance, own.agreement().plan()).owed("30.00");
        notices.address(own.agreement().people().commissionerId());
        assertThat(told(own.agreement().plan().holder()))
                .contains(Telling.INVOICE_TO_PAY)
                .doesNotContain(Telling.INVOICE_MATCHED, Telling.INVOICE_IN_QUERY);
    }

    private List<Telling> told(SignedIn who) {
        return messages.of(who, 0, 100).stream().map(Message::telling).toList();
    }

    private static SignedIn finance(KeptDesk desk) {
        return desk.agreement.people().finance();
    }

    private static long commissioner(KeptDesk desk) {
        return desk.cashier().commissionerId();
    }
}
