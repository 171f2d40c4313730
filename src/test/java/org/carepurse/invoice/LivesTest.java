package org.carepurse.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.carepurse.testing.LifeTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every state of an invoice and of an exception, with every act. */
class LivesTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT, APPROVE_ALL>APPROVED APPROVE_PART>PART_APPROVED QUERY>IN_QUERY",
        "IN_QUERY, APPROVE_ALL>APPROVED APPROVE_PART>PART_APPROVED CORRECT>CORRECTED QUERY>IN_QUERY REJECT>REJECTED",
        "PART_APPROVED, APPROVE_ALL>APPROVED APPROVE_PART>PART_APPROVED CORRECT>APPROVED",
        "APPROVED, ''",
        "REJECTED, CORRECT>CORRECTED",
        "CORRECTED, ''"
    })
    void an_invoice_goes_where_its_life_leads_and_nowhere_else(InvoiceState from, String leads) {
        assertThat(LifeTable.leads(InvoiceAct.values(), act -> InvoiceLife.after(from, act)))
                .isEqualTo(LifeTable.leads(leads));
    }

    @ParameterizedTest
    @EnumSource(ExceptionState.Act.class)
    void an_exception_that_waits_can_be_cleared_up_in_every_way_but_answered_only_when_asked(ExceptionState.Act act) {
        assertThat(ExceptionState.OPEN.after(act).isPresent()).isEqualTo(act != ExceptionState.Act.REPLY);
        assertThat(ExceptionState.ASKED.after(act)).isPresent();
        assertThat(ExceptionState.PROPOSED.after(act).isPresent())
                .isEqualTo(act != ExceptionState.Act.REPLY && act != ExceptionState.Act.PROPOSE);
    }

    @ParameterizedTest
    @EnumSource(
            value = ExceptionState.class,
            names = {"ACCEPTED", "REJECTED", "MATCHED_AGAIN", "CORRECTED"})
    void an_exception_that_is_over_knows_no_act(ExceptionState over) {
        assertThat(Arrays.stream(ExceptionState.Act.values()).map(over::after)).allMatch(Optional::isEmpty);
    }

    @Test
    void a_reply_puts_an_exception_back_before_the_commissioner() {
        assertThat(ExceptionState.ASKED.after(ExceptionState.Act.REPLY)).contains(ExceptionState.OPEN);
    }

    @Test
    void the_lives_are_drawn_in_the_documents() {
        assertThat(Path.of("docs", "invoice-life.md"))
                .content()
                .isEqualTo(
                        """
                # The life of an invoice, and of an exception

                Printed from the tables in the code, which are what decides: each row is a state, each column an act, each cell
                where the act leads; where there is none, the act is refused and says why.

                ## Invoice

                %s
                ## Exception

                %s"""
                                .formatted(
                                        LifeTable.of(InvoiceState.values(), InvoiceAct.values(), InvoiceLife::after),
                                        LifeTable.of(
                                                ExceptionState.values(),
                                                ExceptionState.Act.values(),
                                                ExceptionState::after)));
    }
}
