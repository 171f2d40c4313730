package org.carepurse.directpayment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.carepurse.directpayment.WhatItWas.ForGoal;
import org.carepurse.holding.AnAgreement;
import org.carepurse.identity.Whose;
import org.carepurse.payment.KeptDesk;
import org.carepurse.statement.AStatement;
import org.carepurse.statement.StatementAccount;
import org.carepurse.table.Tables;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.time.London;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After four weeks people are reminded to show what a payment was for. */
@OnDatabase
class EvidenceRoundsTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int IN_TIME = 28;

    private CarePurseInstance instance;
    private ADirectPayment payment;

    @BeforeEach
    void aDirectPayment(CarePurseInstance running) {
        instance = running;
        payment = ADirectPayment.in(running);
    }

    @AfterEach
    void backToTheFirstDay() {
        instance.clock().reset();
    }

    @Test
    void nobody_is_told_before_it_is_late_and_everybody_after_that() {
        ADirectPayment late = ADirectPayment.of(
                instance, AnAgreement.in(instance).among(payment.agreement().people()));
        payment.told(paid(IN_TIME, "TAXI CO"));
        late.told(paid(IN_TIME + 1, "TAXI CO"));
        goRound();
        assertThat(told(payment)).isZero();
        assertThat(told(late)).isOne();
        assertThat(financeTold()).isOne();
    }

    @Test
    void they_are_told_again_after_the_same_time_and_not_before() {
        LocalDate first = today();
        payment.told(paid(IN_TIME + 1, "TAXI CO"));
        goRound();
        goRound();
        instance.clock().setTo(first.plusDays(IN_TIME));
        goRound();
        assertThat(told(payment)).isOne();
        instance.clock().setTo(first.plusDays(IN_TIME + 1));
        goRound();
        assertThat(told(payment)).isEqualTo(2);
    }

    @Test
    void whoever_has_shown_everything_is_told_no_more_and_of_the_next_thing_in_good_time() {
        payment.told(paid(IN_TIME + 1, "TAXI CO"));
        goRound();
        payment.explain("TAXI", new ForGoal(payment.pot(), false)).value();
        payment.shows("TAXI");
        payment.told(paid(IN_TIME + 2, "GROCER"));
        goRound();
        assertThat(told(payment)).isEqualTo(2);
        assertThat(payment.balance().available().isPositive())
                .as("and it spends as before")
                .isTrue();
    }

    @Test
    void finance_is_told_once_of_however_many() {
        for (int person = 0; person < 3; person++) {
            ADirectPayment.of(
                            instance,
                            AnAgreement.in(instance).among(payment.agreement().people()))
                    .told(paid(IN_TIME + 1, "TAXI CO"));
        }
        goRound();
        goRound();
        assertThat(financeTold()).isOne();
    }

    @Test
    void a_bureau_shows_what_it_paid_by_its_instruction_log_and_is_not_reminded() {
        KeptDesk bureau = KeptDesk.of(
                instance, AnAgreement.in(instance).among(payment.agreement().people()));
        StatementAccount account = new StatementAccount(
                bureau.agreement.sight().agreement().accountId(),
                Whose.commissioners(commissioner()).keptBy(bureau.agreement.keeperId()),
                bureau.details());
        AStatement.columns(instance, bureau.clerk, account);
        AStatement.take(instance, bureau.clerk, account, AStatement.of(paid(IN_TIME + 1, "TAXI CO")))
                .value();
        assertThat(instance.get(EvidenceWaiting.class)
                        .count(payment.agreement().people().finance(), commissioner()))
                .isZero();
        goRound();
        assertThat(financeTold()).isZero();
    }

    private String paid(int daysAgo, String words) {
        return today().minusDays(daysAgo).format(DAY) + ",-3.00," + words;
    }

    private LocalDate today() {
        return London.today(instance.clock());
    }

    private void goRound() {
        instance.get(EvidenceRounds.class).goRound();
    }

    private long told(ADirectPayment person) {
        return events("EVIDENCE_LATE' AND holder_id = '" + person.holder().personId());
    }

    private long financeTold() {
        return events("EVIDENCE_LATE_COUNTED");
    }

    private long events(String act) {
        return instance.get(Tables.class)
                .read(
                        "SELECT COUNT(*) FROM audit_event WHERE commissioner_id = ? AND act = '" + act + "'",
                        row -> row.getLong(1),
                        commissioner())
                .get(0);
    }

    private long commissioner() {
        return payment.agreement().people().commissionerId();
    }
}
