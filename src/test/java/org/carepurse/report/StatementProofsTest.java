package org.carepurse.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.carepurse.identity.NotAllowed;
import org.carepurse.order.AnOrder;
import org.carepurse.order.OrderAtWork;
import org.carepurse.proof.FileCheck;
import org.carepurse.proof.Trust;
import org.carepurse.proof.Verdict;
import org.carepurse.seal.SealRounds;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.time.London;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The file beside the statement of a plan that was granted £1,000, sorted it and ordered for £450, checked as an outsider does. */
@OnDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementProofsTest {

    private final CarePurseInstance instance;
    private final StatementProofs proofs;
    private final LocalDate today;
    private OrderAtWork order;

    StatementProofsTest(CarePurseInstance instance, StatementProofs proofs) {
        this.instance = instance;
        this.proofs = proofs;
        this.today = London.today(instance.clock());
    }

    @BeforeAll
    void what_happened_is_sealed() {
        order = AnOrder.in(instance).placed();
        instance.get(SealRounds.class).goRound();
    }

    @Test
    void every_movement_of_the_statement_is_shown_to_be_in_the_signed_head() throws IOException {
        Verdict verdict = check(proof(today), Trust.NOTHING_KNOWN);
        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.unsealed()).isZero();
        assertThat(verdict.records())
                .isEqualTo(instance.get(Statements.class)
                        .of(order.holder(), order.plan().reference(), new Period(today, today))
                        .movements()
                        .size());
    }

    @Test
    void a_penny_more_is_found_and_named() throws IOException {
        String forged = proof(today).replaceFirst("\t45000\t", "\t45001\t");
        assertThat(forged).isNotEqualTo(proof(today));
        assertThat(check(forged, Trust.NOTHING_KNOWN).faults())
                .singleElement()
                .asString()
                .startsWith("entry ")
                .contains("is not what was sealed at position");
    }

    @Test
    void a_key_that_nobody_trusts_shows_nothing() throws IOException {
        assertThat(check(proof(today), new Trust(java.util.Set.of("another"), List.of()))
                        .holds())
                .isFalse();
    }

    @Test
    void a_day_on_which_nothing_moved_has_nothing_to_show() throws IOException {
        Verdict verdict = check(proof(today.plusDays(1)), Trust.NOTHING_KNOWN);
        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.records()).isZero();
    }

    @Test
    void is_for_those_whose_purse_it_is_and_who_answer_for_it() {
        assertThatThrownBy(() -> proofs.of(order.staff(), order.plan().reference(), new Period(today, today)))
                .isInstanceOf(NotAllowed.class);
        assertThat(proofs.of(order.plan().people().anAuditor(), order.plan().reference(), new Period(today, today)))
                .isEqualTo(proof(today));
    }

    private String proof(LocalDate day) {
        return proofs.of(order.holder(), order.plan().reference(), new Period(day, day));
    }

    private static Verdict check(String file, Trust trust) throws IOException {
        return FileCheck.of(new BufferedReader(new StringReader(file)), trust);
    }
}
