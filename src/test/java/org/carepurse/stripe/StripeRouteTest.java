package org.carepurse.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.money.Sterling.NONE;
import static org.carepurse.money.Sterling.pounds;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.carepurse.payment.InstructionState;
import org.carepurse.payment.PayDesk;
import org.carepurse.payment.PaymentRow;
import org.carepurse.payment.RouteName;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnDatabase
class StripeRouteTest {

    private final CarePurseInstance instance;
    private final PaidByStripe at;
    private final PretendStripe stripe;

    StripeRouteTest(CarePurseInstance instance) {
        this.instance = instance;
        at = new PaidByStripe(instance);
        stripe = at.stripe;
    }

    @AfterEach
    void close() {
        at.close();
        instance.clock().reset();
    }

    @Test
    void a_payment_goes_into_the_providers_account_and_on_to_its_bank() {
        PayDesk.Provider provider = at.ready("50");
        String run = at.released();
        String payment = payment(run).reference();

        PretendStripe.Request transfer = stripe.lastAsked("POST", "/v1/transfers");
        assertThat(transfer.header("Idempotency-Key")).isEqualTo(payment);
        assertThat(transfer.header("Stripe-Version")).isEqualTo(PretendStripe.VERSION);
        assertThat(transfer.header("Authorization")).isEqualTo("Bearer sk_test_it");
        assertThat(transfer.header("Stripe-Account")).isEmpty();
        assertThat(transfer.form())
                .containsOnly(
                        Map.entry("amount", "5000"),
                        Map.entry("currency", "gbp"),
                        Map.entry("destination", stripe.account),
                        Map.entry("transfer_group", payment),
                        Map.entry("metadata[payment]", payment));
        assertThat(provider.sent()).isEqualTo(pounds("50"));

        PretendStripe.Request payout = stripe.lastAsked("POST", "/v1/payouts");
        assertThat(payout.header("Stripe-Account")).isEqualTo(stripe.account);
        assertThat(payout.header("Idempotency-Key")).isEqualTo(payment + ":out");
        assertThat(payout.form()).containsEntry("amount", "5000").containsEntry("statement_descriptor", payment);

        at.tells("payout.paid", stripe.account, payout(payment, "paid"));
        assertThat(payment(run).state()).isEqualTo(InstructionState.PAID);
        assertThat(provider.paid()).isEqualTo(pounds("50"));
    }

    @Test
    void asked_again_after_silence_it_is_made_once() {
        PayDesk.Provider provider = at.ready("50");
        stripe.losesAnswers(1);
        String run = at.released();
        assertThat(payment(run).state()).isEqualTo(InstructionState.WAITING);
        assertThat(provider.owed()).isEqualTo(pounds("50"));
        later();
        at.goRound();
        assertThat(payment(run).state()).isEqualTo(InstructionState.SENT);
        assertThat(stripe.asked("POST", "/v1/transfers")).hasSize(1);
        assertThat(stripe.lastAsked("GET", "/v1/transfers").form())
                .containsEntry("transfer_group", payment(run).reference());
    }

    @Test
    void a_question_that_is_never_answered_is_given_up_and_made_once() {
        PayDesk.Provider provider = at.ready("50");
        stripe.neverAnswers(1);
        String run = at.released();
        String payment = payment(run).reference();
        assertThat(payment(run).state()).isEqualTo(InstructionState.WAITING);
        assertThat(stripe.transfersOf(payment)).isOne();
        later();
        at.goRound();
        assertThat(payment(run).state()).isEqualTo(InstructionState.SENT);
        assertThat(provider.sent()).isEqualTo(pounds("50"));
        assertThat(stripe.transfersOf(payment)).isOne();
    }

    @Test
    void a_connection_that_is_dropped_after_the_question_was_read_costs_no_second_payment() {
        PayDesk.Provider provider = at.ready("50");
        stripe.hangsUp(1);
        String run = at.released();
        String payment = payment(run).reference();
        later();
        at.goRound();
        assertThat(payment(run).state()).isEqualTo(InstructionState.SENT);
        assertThat(provider.sent()).isEqualTo(pounds("50"));
        assertThat(stripe.transfersOf(payment)).isOne();
    }

    @Test
    void while_stripe_is_away_payments_wait_and_none_is_given_up() {
        at.ready("50");
        stripe.isDown(true);
        String run = at.released();
        assertThat(payment(run).state()).isEqualTo(InstructionState.WAITING);
        stripe.isDown(false);
        later();
        at.goRound();
        assertThat(payment(run).state()).isEqualTo(InstructionState.SENT);
    }

    @Test
    void what_stripe_refuses_is_owed_again_with_its_reason() {
        PayDesk.Provider provider = at.ready("50");
        stripe.refuses("/v1/transfers", "balance_insufficient");
        String run = at.released();
        assertThat(payment(run).state()).isEqualTo(InstructionState.FAILED);
        assertThat(payment(run).words()).startsWith("balance_insufficient The pretended Stripe");
        assertThat(provider.owed()).isEqualTo(pounds("50"));
    }

    @Test
    void a_provider_without_a_ready_account_is_not_paid_this_way() {
        PayDesk.Provider provider = at.desk.owed("50");
        at.begins(provider);
        stripe.accountIs("active", "pending", List.of());
        at.goRound();
        String run = at.released();
        assertThat(payment(run).state()).isEqualTo(InstructionState.FAILED);
        assertThat(payment(run).words()).startsWith("no-account");
        assertThat(stripe.asked("POST", "/v1/transfers")).isEmpty();
    }

    @Test
    void a_payout_that_bounces_is_taken_back_before_the_money_is_owed_again() {
        PayDesk.Provider provider = at.ready("50");
        String run = at.released();
        String payment = payment(run).reference();
        stripe.refuses("/v1/transfers/tr_1/reversals", "balance_insufficient");
        at.tells("payout.failed", stripe.account, payout(payment, "failed"));
        assertThat(provider.sent()).isEqualTo(pounds("50"));
        assertThat(stripe.lastAsked("POST", "/v1/transfers/tr_1/reversals").header("Idempotency-Key"))
                .isEqualTo(payment + ":back");
    }

    @Test
    void once_it_is_back_it_is_owed_again_and_only_that() {
        PayDesk.Provider provider = at.ready("50");
        String run = at.released();
        String payment = payment(run).reference();
        at.tells("payout.failed", stripe.account, payout(payment, "failed"));
        at.goRound();
        assertThat(payment(run).state()).isEqualTo(InstructionState.FAILED);
        assertThat(payment(run).words()).startsWith("account_closed");
        assertThat(provider.owed()).isEqualTo(pounds("50"));
        assertThat(stripe.asked("POST", "/v1/transfers/tr_1/reversals")).hasSize(1);
    }

    @Test
    void a_payout_that_stripe_refuses_is_taken_back_too() {
        PayDesk.Provider provider = at.ready("50");
        stripe.refuses("/v1/payouts", "payouts_not_allowed");
        String run = at.released();
        at.goRound();
        assertThat(payment(run).state()).isEqualTo(InstructionState.FAILED);
        assertThat(provider.owed()).isEqualTo(pounds("50"));
    }

    @Test
    void paid_and_bounced_later_has_come_back_whatever_is_heard_first() {
        PayDesk.Provider provider = at.ready("50");
        String run = at.released();
        String payment = payment(run).reference();
        at.tells("payout.paid", stripe.account, payout(payment, "paid"));
        at.tells("payout.failed", stripe.account, payout(payment, "failed"));
        at.goRound();
        assertThat(payment(run).state()).isEqualTo(InstructionState.RETURNED);
        assertThat(provider.owed()).isEqualTo(pounds("50"));
        at.tells("payout.paid", stripe.account, payout(payment, "paid"));
        assertThat(payment(run).state()).isEqualTo(InstructionState.RETURNED);
        assertThat(provider.paid()).isEqualTo(NONE);
    }

    @Test
    void what_was_moved_to_another_route_is_taken_back_and_never_paid_out() {
        PayDesk.Provider provider = at.ready("50");
        stripe.losesAnswers(1);
        String run = at.released();
        String payment = payment(run).reference();
        at.desk.move(run, RouteName.SIMULATOR).value();
        at.goRound();
        assertThat(stripe.transfer(payment).get("reversed").getAsBoolean()).isTrue();
        assertThat(stripe.asked("POST", "/v1/payouts")).isEmpty();
        at.goRound();
        assertThat(payment(run).state()).isEqualTo(InstructionState.PAID);
        assertThat(provider.paid()).isEqualTo(pounds("50"));
    }

    @Test
    void what_turns_out_to_be_made_after_it_was_forgotten_is_taken_back() {
        at.ready("50");
        stripe.isDown(true);
        String run = at.released();
        String payment = payment(run).reference();
        at.desk.move(run, RouteName.SIMULATOR).value();
        stripe.isDown(false);
        at.goRound();
        later();
        at.goRound();
        JsonObject late = PretendStripe.example("transfer");
        late.addProperty("amount", 5_000);
        late.addProperty("destination", stripe.account);
        late.add("metadata", metadata(payment));
        late.addProperty("id", "tr_late");
        stripe.holds(late);
        at.tells("transfer.created", null, late);
        assertThat(stripe.asked("POST", "/v1/transfers/tr_late/reversals")).hasSize(1);
        assertThat(payment(run).isFlagged()).isFalse();
    }

    @Test
    void nobody_elses_payout_is_taken_for_ours() {
        at.ready("50");
        String run = at.released();
        String payment = payment(run).reference();
        at.tells("payout.paid", "acct_of_somebody_else", payout(payment, "paid"));
        JsonObject less = payout(payment, "paid");
        less.addProperty("amount", 1);
        at.tells("payout.paid", stripe.account, less);
        assertThat(payment(run).state()).isEqualTo(InstructionState.SENT);
    }

    @Test
    void without_keys_the_route_is_not_set_up() {
        PayDesk desk = PayDesk.in(instance);
        assertThat(desk.prepare(RouteName.STRIPE_CONNECT).why().code()).isEqualTo("stripe-not-set-up");
    }

    private JsonObject payout(String payment, String status) {
        JsonObject payout = stripe.payout(payment).deepCopy();
        payout.addProperty("status", status);
        if (status.equals("failed")) {
            payout.addProperty("failure_code", "account_closed");
            payout.addProperty("failure_message", "The bank account has been closed");
        }
        return payout;
    }

    static JsonObject metadata(String payment) {
        JsonObject metadata = new JsonObject();
        metadata.addProperty("payment", payment);
        return metadata;
    }

    private PaymentRow payment(String run) {
        return at.desk.payment(run);
    }

    /** Long enough for what was asked to be asked again. */
    private void later() {
        instance.clock().forward(Duration.ofMinutes(16));
    }
}
