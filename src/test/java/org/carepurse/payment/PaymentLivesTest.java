package org.carepurse.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.carepurse.testing.LifeTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every state of a run and of a payment, with every act. */
class PaymentLivesTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT, CANCEL>CANCELLED RELEASE>RELEASED",
        "RELEASED, ALL_GONE>SENT",
        "SENT, CLOSE>CLOSED",
        "CLOSED, ''",
        "CANCELLED, ''"
    })
    void a_run_goes_where_its_life_leads_and_nowhere_else(RunState from, String leads) {
        assertThat(LifeTable.leads(RunAct.values(), act -> RunLife.after(from, act)))
                .isEqualTo(LifeTable.leads(leads));
    }

    @ParameterizedTest
    @CsvSource({
        "WAITING, ACCEPT>SENT FAIL>FAILED LEAVE_OUT>LEFT_OUT PAY>PAID RETURN>RETURNED",
        "SENT, FAIL>FAILED PAY>PAID RETURN>RETURNED",
        "PAID, FAIL>RETURNED RETURN>RETURNED",
        "LEFT_OUT, ''",
        "FAILED, ''",
        "RETURNED, ''"
    })
    void a_payment_goes_where_its_life_leads_and_nowhere_else(InstructionState from, String leads) {
        assertThat(LifeTable.leads(InstructionAct.values(), act -> InstructionLife.after(from, act)))
                .isEqualTo(LifeTable.leads(leads));
    }

    @Test
    void the_lives_are_drawn_in_the_documents() {
        assertThat(Path.of("docs", "payment-life.md"))
                .content()
                .isEqualTo(
                        """
                # The life of a payment run, and of a payment

                Printed from the tables in the code, which are what decides: each row is a state, each column an act, each cell
                where the act leads; where there is none, the act is refused and says why.

                ## Payment run

                %s
                ## Payment

                %s"""
                                .formatted(
                                        LifeTable.of(RunState.values(), RunAct.values(), RunLife::after),
                                        LifeTable.of(
                                                InstructionState.values(),
                                                InstructionAct.values(),
                                                InstructionLife::after)));
    }
}
