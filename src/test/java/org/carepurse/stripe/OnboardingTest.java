package org.carepurse.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.stripe.OnboardingSight.Asked;

import com.google.gson.JsonObject;
import java.net.URI;
import java.util.List;
import org.carepurse.identity.NotAllowed;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.payment.PayDesk;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnDatabase
class OnboardingTest {

    private static final String ACCOUNTS = "/v2/core/accounts";

    private final CarePurseInstance instance;
    private final Onboarding onboarding;
    private final PaidByStripe at;
    private final PretendStripe stripe;
    private final PayDesk.Provider provider;

    OnboardingTest(CarePurseInstance instance, Onboarding onboarding) {
        this.instance = instance;
        this.onboarding = onboarding;
        at = new PaidByStripe(instance);
        stripe = at.stripe;
        provider = at.desk.owed("50");
    }

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void a_provider_gets_one_account_as_a_recipient_however_often_it_asks() {
        assertThat(sight().isBegun()).isFalse();
        at.begins(provider);
        at.begins(provider);
        assertThat(sight().isBegun()).isTrue();
        assertThat(stripe.asked("POST", ACCOUNTS)).hasSize(1);
        PretendStripe.Request asked = stripe.lastAsked("POST", ACCOUNTS);
        assertThat(asked.header("Stripe-Version")).isEqualTo(PretendStripe.VERSION);
        assertThat(asked.header("Idempotency-Key")).startsWith("account-");
        JsonObject said = asked.json();
        assertThat(said.get("dashboard").getAsString()).isEqualTo("express");
        assertThat(said.getAsJsonObject("identity").get("country").getAsString())
                .isEqualTo("gb");
        assertThat(said.getAsJsonObject("configuration").keySet()).containsExactly("recipient");
        assertThat(said.getAsJsonObject("configuration").toString())
                .isEqualTo("{\"recipient\":{\"capabilities\":{\"stripe_balance\":"
                        + "{\"stripe_transfers\":{\"requested\":true}}}}}");
    }

    @Test
    void when_its_answer_was_lost_the_same_account_is_asked_for_again() {
        stripe.losesAnswers(1);
        assertThat(begin().why().code()).isEqualTo("stripe-silent");
        assertThat(sight().isBegun()).isFalse();
        assertThat(begin().isDone()).isTrue();
        assertThat(stripe.asked("POST", ACCOUNTS))
                .extracting(request -> request.header("Idempotency-Key"))
                .hasSize(2)
                .containsOnly(stripe.lastAsked("POST", ACCOUNTS).header("Idempotency-Key"));
    }

    @Test
    void it_goes_on_at_an_address_of_stripes_that_leads_back_here() {
        assertThat(goOn().why().code()).isEqualTo("stripe-not-begun");
        at.begins(provider);
        assertThat(goOn().value().getHost()).endsWith("stripe.me");
        JsonObject onboarding =
                stripe.lastAsked("POST", "/v2/core/account_links").json().getAsJsonObject("use_case");
        assertThat(onboarding.get("type").getAsString()).isEqualTo("account_onboarding");
        JsonObject how = onboarding.getAsJsonObject("account_onboarding");
        assertThat(how.get("configurations").toString()).isEqualTo("[\"recipient\"]");
        assertThat(how.get("return_url").getAsString()).isEqualTo("https://carepurse.example/provider/stripe");
        assertThat(how.get("refresh_url").getAsString())
                .isEqualTo("https://carepurse.example/provider/stripe/" + at.commissioner() + "/go");
    }

    @Test
    void what_stripe_still_asks_for_is_told_once_each_the_most_pressing_first() {
        at.begins(provider);
        stripe.accountIs(
                "restricted",
                "pending",
                List.of(
                        "identity.business_details.phone user eventually_due",
                        "identity.business_details.documents.proof_of_registration stripe currently_due",
                        "defaults.payout_methods.bank_account user past_due",
                        "identity.business_details.registered_name user currently_due",
                        "identity.business_details.structure user eventually_due",
                        "something.new user currently_due"));
        at.goRound();
        assertThat(sight().asked())
                .containsExactly(
                        new Asked(Need.BANK_ACCOUNT, Urgency.OVERDUE),
                        new Asked(Need.NAME, Urgency.NOW),
                        new Asked(Need.OTHER, Urgency.NOW),
                        new Asked(Need.CONTACT, Urgency.LATER),
                        new Asked(Need.DOCUMENT, Urgency.CHECKED));
        assertThat(sight().isReady()).isFalse();
        assertThat(sight().hasToDo()).isTrue();
        PretendStripe.Request asked = stripe.lastAsked("GET", ACCOUNTS + "/" + stripe.account);
        assertThat(asked.form().values()).contains("requirements", "configuration.recipient");
    }

    @Test
    void it_is_ready_when_money_can_come_in_and_out_and_goes_out_only_when_we_say_so() {
        at.begins(provider);
        stripe.accountIs("active", "active", List.of());
        at.goRound();
        assertThat(sight().isReady()).isTrue();
        PretendStripe.Request manual = stripe.lastAsked("POST", "/v1/balance_settings");
        assertThat(manual.header("Stripe-Account")).isEqualTo(stripe.account);
        assertThat(manual.form()).containsEntry("payments[payouts][schedule][interval]", "manual");
        at.goRound();
        assertThat(stripe.asked("GET", ACCOUNTS + "/" + stripe.account)).hasSize(1);
    }

    @Test
    void a_thin_event_only_says_that_something_changed_and_what_it_is_is_asked_for() {
        at.begins(provider);
        at.goRound();
        assertThat(sight().isReady()).isFalse();
        stripe.accountIs("active", "active", List.of());
        String told = PretendStripe.thinEvent(
                at.nextEvent(),
                "v2.core.account[configuration.recipient].capability_status_updated",
                stripe.account,
                at.now());
        assertThat(at.tells(told, PretendStripe.SECOND_SECRET)).isTrue();
        at.goRound();
        assertThat(sight().isReady()).isTrue();
    }

    @Test
    void while_stripe_is_away_it_stands_as_it_was_known() {
        at.begins(provider);
        stripe.isDown(true);
        at.goRound();
        assertThat(sight().isLooking()).isTrue();
        assertThat(sight().lookedAt()).isNull();
    }

    @Test
    void only_a_providers_own_people_do_this_and_only_with_who_pays_them() {
        assertThatThrownBy(() -> onboarding.begin(at.desk.preparer, provider.id, at.commissioner()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> onboarding.of(at.desk.preparer, provider.id)).isInstanceOf(NotAllowed.class);
        try (PaidByStripe elsewhere = new PaidByStripe(instance)) {
            assertThatThrownBy(() -> onboarding.begin(provider.staff, provider.id, elsewhere.commissioner()))
                    .isInstanceOf(NotFound.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "identity.attestations.terms_of_service.account, TERMS",
        "identity.individual.date_of_birth, DATE_OF_BIRTH",
        "identity.business_details.id_numbers.gb_crn, NUMBER",
        "identity.business_details.address.line1, ADDRESS",
        "representative.address, WHO_SPEAKS",
        "defaults.profile.business_url, WHAT_YOU_DO",
        "contact_email, CONTACT",
        "identity.entity_type, NAME",
        "crystal_ball, OTHER"
    })
    void stripes_names_are_said_in_words_people_know(String description, Need need) {
        assertThat(Need.of(description)).isEqualTo(need);
    }

    private OnboardingSight sight() {
        return onboarding.of(provider.staff, provider.id).get(0);
    }

    private Outcome<String> begin() {
        return onboarding.begin(provider.staff, provider.id, at.commissioner());
    }

    private Outcome<URI> goOn() {
        return onboarding.goOn(provider.staff, provider.id, at.commissioner());
    }
}
