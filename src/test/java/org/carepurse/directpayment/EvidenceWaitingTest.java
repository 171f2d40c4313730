package org.carepurse.directpayment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.pounds;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.directpayment.EvidenceWaiting.Place;
import org.carepurse.directpayment.EvidenceWaiting.Waiting;
import org.carepurse.directpayment.WhatItWas.ForGoal;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.SignedIn;
import org.carepurse.table.Tables;
import org.carepurse.table.Transactions;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnDatabase
class EvidenceWaitingTest {

    private static final Place BEGINNING = Place.read(null);

    private CarePurseInstance instance;
    private ADirectPayment payment;

    @BeforeEach
    void aDirectPayment(CarePurseInstance running) {
        instance = running;
        payment = ADirectPayment.in(running);
    }

    @Test
    void what_is_waited_for_is_told_to_those_who_look_after_the_money_with_its_age() {
        payment.told("01/11/2026,-30.00,TAXI CO", "24/11/2026,-5.00,GROCER");
        payment.explain("TAXI", new ForGoal(payment.pot(), false)).value();
        assertThat(waiting(BEGINNING, 10)).singleElement().satisfies(one -> {
            assertThat(one.unexplained()).isEqualTo(1);
            assertThat(one.withoutReceipt()).isEqualTo(1);
            assertThat(one.amount()).isEqualTo(pounds("35"));
            assertThat(one.oldest()).isEqualTo(LocalDate.of(2026, 11, 1));
        });
        assertThatThrownBy(() -> evidence().after(payment.holder(), commissioner(), BEGINNING, 10))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_payment_leaves_the_list_with_its_receipt_and_comes_back_when_what_was_said_is_undone() {
        payment.told("24/11/2026,-30.00,TAXI CO");
        String said = payment.explain("TAXI", new ForGoal(payment.pot(), false)).value();
        payment.shows("TAXI");
        assertThat(waiting(BEGINNING, 10)).isEmpty();
        assertThat(evidence().count(finance(), commissioner())).isZero();
        payment.undo(said).value();
        assertThat(waiting(BEGINNING, 10)).singleElement().satisfies(one -> {
            assertThat(one.unexplained()).isEqualTo(1);
            assertThat(one.withoutReceipt()).isZero();
        });
    }

    @Test
    void the_list_goes_on_behind_its_last_row_the_oldest_first() throws Exception {
        payment.told("24/11/2026,-30.00,TAXI CO");
        likeIt(30);
        List<Waiting> first = waiting(BEGINNING, 20);
        List<Waiting> rest = waiting(first.get(19).place(), 20);
        assertThat(first).hasSize(20).isSortedAccordingTo(EvidenceWaitingTest::byPlace);
        assertThat(rest).hasSize(11).isSortedAccordingTo(EvidenceWaitingTest::byPlace);
        assertThat(byPlace(first.get(19), rest.get(0))).isNegative();
        assertThat(evidence().count(finance(), commissioner())).isEqualTo(31);
    }

    private static int byPlace(Waiting one, Waiting other) {
        return one.place().written().compareTo(other.place().written());
    }

    /** More accounts of the same person, each with a line of another day to be explained. */
    private void likeIt(int many) throws Exception {
        Tables tables = instance.get(Tables.class);
        instance.get(Transactions.class).inOne(() -> {
            for (int nth = 1; nth <= many; nth++) {
                String reference = "ACC-0000-%04d".formatted(nth);
                tables.change(
                        "INSERT INTO kept_account (id, reference, commissioner_id, holder_id, name, sort_code, account_number)"
                                + " SELECT ?, ?, commissioner_id, holder_id, name, sort_code, ? FROM kept_account WHERE id = ?",
                        nth,
                        reference,
                        String.valueOf(20_000_000 + nth),
                        payment.account().id());
                tables.change(
                        "INSERT INTO evidence_waiting (account_id, account, commissioner_id, unexplained, without_receipt,"
                                + " amount_pence, oldest_on) VALUES (?, ?, ?, 1, 0, 100, ?)",
                        nth,
                        reference,
                        commissioner(),
                        LocalDate.of(2026, 11, 1).plusDays(nth % 7));
            }
            return null;
        });
    }

    private List<Waiting> waiting(Place last, int atMost) {
        return evidence().after(finance(), commissioner(), last, atMost);
    }

    private EvidenceWaiting evidence() {
        return instance.get(EvidenceWaiting.class);
    }

    private SignedIn finance() {
        return payment.agreement().plan().finance();
    }

    private long commissioner() {
        return payment.agreement().people().commissionerId();
    }
}
