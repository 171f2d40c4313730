package org.carepurse.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.carepurse.testing.LifeTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every state of what goes through Stripe and what is paid on its pages, with every act. */
class StripeLivesTest {

    @ParameterizedTest
    @CsvSource({
        "ASKED, FORGET>FORGOTTEN MAKE>MADE REFUSE>FAILED",
        "MADE, ARRIVE>PAID BOUNCE>BOUNCED FORGET>FORGOTTEN PAY_OUT>PAYING_OUT TAKE_BACK>FAILED",
        "PAYING_OUT, ARRIVE>PAID BOUNCE>BOUNCED TAKE_BACK>FAILED",
        "PAID, BOUNCE>BOUNCED",
        "BOUNCED, TAKE_BACK>FAILED",
        "FAILED, ''",
        "FORGOTTEN, ASK>ASKED MAKE>BOUNCED"
    })
    void a_transfer_goes_where_its_life_leads_and_nowhere_else(TransferState from, String leads) {
        assertThat(LifeTable.leads(TransferAct.values(), act -> TransferLife.after(from, act)))
                .isEqualTo(LifeTable.leads(leads));
    }

    @ParameterizedTest
    @CsvSource({
        "BEGUN, ARRIVE>ARRIVED COME>COMING EXPIRE>EXPIRED FAIL>FAILED MISPLACE>UNPLACED OPEN>OPEN",
        "OPEN, ARRIVE>ARRIVED COME>COMING EXPIRE>EXPIRED FAIL>FAILED MISPLACE>UNPLACED",
        "COMING, ARRIVE>ARRIVED FAIL>FAILED MISPLACE>UNPLACED",
        "FAILED, ARRIVE>ARRIVED MISPLACE>UNPLACED",
        "EXPIRED, ARRIVE>ARRIVED MISPLACE>UNPLACED",
        "ARRIVED, ''",
        "UNPLACED, GIVE_BACK>GOING_BACK PLACE>ARRIVED",
        "GOING_BACK, GO_BACK>GIVEN_BACK STAY>UNPLACED",
        "GIVEN_BACK, ''"
    })
    void own_money_goes_where_its_life_leads_and_nowhere_else(CheckoutState from, String leads) {
        assertThat(LifeTable.leads(CheckoutAct.values(), act -> CheckoutLife.after(from, act)))
                .isEqualTo(LifeTable.leads(leads));
    }

    @Test
    void the_lives_are_drawn_in_the_documents() {
        assertThat(Path.of("docs", "stripe-life.md"))
                .content()
                .startsWith(
                        """
                # What goes through Stripe, and what is paid on its pages

                Printed from the tables in the code, which are what decides: each row is a state, each column an act, each cell
                where the act leads. Where there is none the act changes nothing, since Stripe tells things twice and in any order.

                ## A payment to a provider

                %s
                ## Money of somebody's own

                %s"""
                                .formatted(
                                        LifeTable.of(TransferState.values(), TransferAct.values(), TransferLife::after),
                                        LifeTable.of(
                                                CheckoutState.values(), CheckoutAct.values(), CheckoutLife::after)));
    }
}
