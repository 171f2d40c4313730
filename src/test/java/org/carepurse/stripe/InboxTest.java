package org.carepurse.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.InventedPeople;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.table.Tables;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes in from Stripe: only what it signed lately, each once, kept as it came before anything is made of it. */
@OnDatabase
class InboxTest {

    private final CarePurseInstance instance;
    private final Inbox inbox;
    private final StuckNews stuck;
    private final PaidByStripe at;
    private final String id;

    InboxTest(CarePurseInstance instance, Inbox inbox) {
        this.instance = instance;
        this.inbox = inbox;
        stuck = instance.get(StuckNews.class);
        at = new PaidByStripe(instance);
        id = at.nextEvent();
    }

    @AfterEach
    void close() {
        at.close();
        instance.clock().reset();
    }

    @Test
    void what_is_signed_is_kept_as_it_came_and_worked_on_afterwards() {
        String body = about(id);
        assertThat(at.tells(body, PretendStripe.SECRET)).isTrue();
        assertThat(kept("body")).isEqualTo(body);
        assertThat(kept("state")).isEqualTo("WAITING");
        at.goRound();
        assertThat(kept("state")).isEqualTo("DONE");
    }

    @Test
    void each_endpoint_has_a_secret_of_its_own() {
        assertThat(at.tells(about(id), PretendStripe.SECOND_SECRET)).isTrue();
        assertThat(at.tells(about(at.nextEvent()), "whsec_of_somebody_else")).isFalse();
    }

    @Test
    void what_is_not_signed_so_is_not_kept() {
        String body = about(id);
        String signature = signed(body, at.now());
        assertThat(receive(signature, body.replace("payout.paid", "payout.sent")))
                .isFalse();
        assertThat(receive(signature.substring(0, signature.length() - 1) + "g", body))
                .isFalse();
        assertThat(count()).isZero();
        assertThat(receive(signature, body)).isTrue();
        assertThat(count()).isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "t=", "t=now,v1=00", "v1", "t=1,v1", "t=99999999999999999999,v1=00", "t=1,v0=00", ",,,", "="
            })
    void a_broken_signature_is_none(String signature) {
        assertThat(receive(signature, about(id))).isFalse();
        assertThat(receive(null, about(id))).isFalse();
        assertThat(count()).isZero();
    }

    @Test
    void what_was_signed_five_minutes_ago_is_fresh_and_a_second_more_is_not() {
        Instant signedAt = at.now();
        String body = about(id);
        instance.clock().forward(Duration.ofSeconds(301));
        assertThat(receive(signed(body, signedAt), body)).isFalse();
        assertThat(receive(signed(body, signedAt.plusSeconds(1)), body)).isTrue();
    }

    @Test
    void told_again_it_is_answered_and_kept_once() {
        assertThat(at.tells(about(id), PretendStripe.SECRET)).isTrue();
        at.goRound();
        assertThat(at.tells(about(id), PretendStripe.SECRET)).isTrue();
        assertThat(count()).isOne();
        assertThat(kept("state")).isEqualTo("DONE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no json", "[]", "{}", "{\"id\": null}", "{\"id\": \"<script>\"}"})
    void what_names_no_event_is_not_kept(String body) {
        assertThat(at.tells(body, PretendStripe.SECRET)).isFalse();
    }

    @Test
    void a_commissioner_without_stripe_is_told_nothing() {
        String body = about(id);
        assertThat(inbox.receive("QQ99", signed(body, at.now()), body.getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }

    @Test
    void what_cannot_be_worked_on_is_tried_again_later_each_time_and_is_stuck_in_the_end() {
        at.tells(unworkable(), PretendStripe.SECRET);
        at.goRound();
        assertThat(kept("state")).isEqualTo("WAITING");
        assertThat(kept("tries")).isEqualTo("1");
        at.goRound();
        assertThat(kept("tries")).isEqualTo("1");
        roundsUntilStuck();
        assertThat(kept("state")).isEqualTo("STUCK");
        assertThat(kept("words")).isNotEmpty();
    }

    @Test
    void a_person_has_what_is_stuck_tried_once_more_or_sets_it_aside_with_a_reason() {
        at.tells(unworkable(), PretendStripe.SECRET);
        at.goRound();
        assertThat(stuck.of(finance(), commissioner(), 10)).isEmpty();
        assertThat(setAside("Nothing of ours").why().code()).isEqualTo("stripe-not-stuck");
        roundsUntilStuck();
        assertThat(stuck.of(finance(), commissioner(), 10))
                .extracting(StuckSight::event, StuckSight::type)
                .containsExactly(tuple(id, "payout.paid"));
        assertThat(tryAgain().isDone()).isTrue();
        at.goRound();
        assertThat(kept("state")).isEqualTo("WAITING");
        assertThat(kept("tries")).isEqualTo("1");
        roundsUntilStuck();
        assertThatThrownBy(() -> setAside(" ")).isInstanceOf(WrongInput.class);
        assertThat(setAside("A payout of no money").isDone()).isTrue();
        assertThat(kept("state")).isEqualTo("ASIDE");
        assertThat(tryAgain().why().code()).isEqualTo("stripe-not-stuck");
    }

    @Test
    void nobody_else_settles_what_is_stuck_and_no_other_commissioner() {
        SignedIn coordinator = at.desk.people.enrol(Role.CARE_COORDINATOR, commissioner());
        assertThatThrownBy(() -> stuck.of(coordinator, commissioner(), 10)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> stuck.tryAgain(coordinator, RequestKey.fresh(), commissioner(), id))
                .isInstanceOf(NotAllowed.class);
        InventedPeople others = InventedPeople.in(instance);
        at.tells(about(id), PretendStripe.SECRET);
        assertThatThrownBy(() -> stuck.show(others.finance(), others.commissionerId(), id))
                .isInstanceOf(NotFound.class);
    }

    private String unworkable() {
        return "{\"id\": \"%s\", \"type\": \"payout.paid\", \"data\": {}}".formatted(id);
    }

    private void roundsUntilStuck() {
        for (int tries = 1; tries < 10; tries++) {
            instance.clock().forward(Duration.ofHours(18));
            at.goRound();
        }
    }

    private Outcome<String> tryAgain() {
        return stuck.tryAgain(finance(), RequestKey.fresh(), commissioner(), id);
    }

    private Outcome<String> setAside(String reason) {
        return stuck.setAside(finance(), RequestKey.fresh(), commissioner(), new StuckNews.SetAside(id, reason));
    }

    private SignedIn finance() {
        return at.desk.people.finance();
    }

    private long commissioner() {
        return at.desk.people.commissionerId();
    }

    private String about(String event) {
        JsonObject nobodys = PretendStripe.example("payout");
        return PretendStripe.event(event, "payout.paid", "acct_1", nobodys, at.now());
    }

    private static String signed(String body, Instant when) {
        return PretendStripe.signature(body, PretendStripe.SECRET, when);
    }

    private boolean receive(String signature, String body) {
        return inbox.receive(at.code, signature, body.getBytes(StandardCharsets.UTF_8));
    }

    private String kept(String column) {
        return instance.get(Tables.class)
                .read("SELECT " + column + " FROM stripe_event WHERE event = ?", row -> row.getString(1), id)
                .get(0);
    }

    private long count() {
        return instance.get(Tables.class)
                .read("SELECT COUNT(*) FROM stripe_event WHERE event = ?", row -> row.getLong(1), id)
                .get(0);
    }
}
