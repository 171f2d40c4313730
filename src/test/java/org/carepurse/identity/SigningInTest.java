package org.carepurse.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import org.carepurse.audit.RequestKey;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnDatabase
class SigningInTest {

    private final InventedPeople invented;
    private final SigningIn signingIn;
    private final SignIns signIns;
    private final People people;
    private final TestClock clock;
    private final EntityManager records;
    private final SignedIn holder;
    private final EmailAddress email;
    private final String address = RequestKey.fresh().text();

    SigningInTest(CarePurseInstance instance, EntityManager records) {
        invented = InventedPeople.in(instance);
        signingIn = instance.get(SigningIn.class);
        signIns = instance.get(SignIns.class);
        people = instance.get(People.class);
        clock = instance.clock();
        this.records = records;
        holder = invented.canSignIn(invented.aHolder());
        email = new EmailAddress(people.person(holder.personId()).email());
    }

    @AfterEach
    void backToTheUsualDay() {
        clock.reset();
    }

    @Test
    void the_right_password_opens_a_sign_in_that_says_who_it_is() {
        OpenSignIn open = signIns.recognise(signIn().value()).orElseThrow();
        assertThat(open.who()).isEqualTo(holder);
        assertThat(open.name()).isEqualTo("Hari Holder");
        assertThat(open.holderOnShow()).contains(holder.personId());
    }

    @Test
    void a_wrong_password_and_an_unknown_address_are_refused_alike() {
        assertThat(tryWith("not the password").why().code()).isEqualTo("sign-in-wrong");
        assertThat(signingIn
                        .signIn(
                                new EmailAddress("nobody." + address + "@example.org"),
                                Password.typed(InventedPeople.PASSWORD),
                                address,
                                "test")
                        .why())
                .isEqualTo(tryWith("not the password").why());
    }

    @Test
    void after_ten_wrong_tries_even_the_right_password_waits_for_the_window_to_pass() {
        for (int i = 0; i < SignInTries.OF_ACCOUNT_FROM_ADDRESS; i++) {
            assertThat(tryWith("guess number " + i).why().code()).isEqualTo("sign-in-wrong");
        }
        assertThat(signIn().why().code()).isEqualTo("too-many-tries");
        clock.forward(SignInTries.WINDOW);
        assertThat(signIn().isDone()).isTrue();
    }

    @Test
    void nine_wrong_tries_do_not_stop_the_tenth() {
        for (int i = 1; i < SignInTries.OF_ACCOUNT_FROM_ADDRESS; i++) {
            tryWith("guess number " + i);
        }
        assertThat(signIn().isDone()).isTrue();
    }

    @Test
    void neither_the_token_nor_the_password_is_kept() {
        Token token = signIn().value();
        assertThat(records.createNativeQuery("SELECT HEX(token_hash) FROM sign_in WHERE person_id = ?1")
                        .setParameter(1, holder.personId())
                        .getSingleResult()
                        .toString())
                .hasSize(64)
                .isNotEqualToIgnoringCase(
                        java.util.HexFormat.of().formatHex(token.text().getBytes()));
        assertThat(records.createNativeQuery("SELECT hash FROM person_password WHERE person_id = ?1")
                        .setParameter(1, holder.personId())
                        .getSingleResult()
                        .toString())
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(token).hasToString("(token)");
    }

    @Test
    void signing_out_ends_it_at_once() {
        Token token = signIn().value();
        signIns.signOut(token);
        assertThat(signIns.recognise(token)).isEmpty();
        signIns.signOut(token);
    }

    @Test
    void signing_out_everywhere_ends_every_sign_in_of_the_person_and_of_nobody_else() {
        Token phone = signIn().value();
        Token library = signIn().value();
        Token others = signInAs(invented.canSignIn(invented.aCoordinator())).value();
        signIns.signOutEverywhere(holder);
        assertThat(signIns.recognise(phone)).isEmpty();
        assertThat(signIns.recognise(library)).isEmpty();
        assertThat(signIns.recognise(others)).isPresent();
    }

    @Test
    void one_sign_in_can_be_ended_from_another_but_never_somebody_elses() {
        Token phone = signIn().value();
        String reference = signIns.recognise(phone).orElseThrow().reference();
        assertThatThrownBy(() -> signIns.end(invented.finance(), reference)).isInstanceOf(NotFound.class);
        assertThat(signIns.recognise(phone)).isPresent();
        signIns.end(holder, reference);
        assertThat(signIns.recognise(phone)).isEmpty();
    }

    @Test
    void it_ends_when_unused_for_two_hours_and_not_before() {
        Token token = signIn().value();
        clock.forward(SignIn.IDLE.minusSeconds(1));
        assertThat(signIns.recognise(token)).isPresent();
        clock.forward(SignIn.IDLE.minusSeconds(1));
        assertThat(signIns.recognise(token)).isPresent();
        clock.forward(SignIn.IDLE);
        assertThat(signIns.recognise(token)).isEmpty();
    }

    @Test
    void it_ends_after_twelve_hours_even_when_used_all_day() {
        Token token = signIn().value();
        for (int hour = 1; hour < SignIn.LONGEST.toHours(); hour++) {
            clock.forward(Duration.ofHours(1));
            assertThat(signIns.recognise(token)).isPresent();
        }
        clock.forward(Duration.ofHours(1));
        assertThat(signIns.recognise(token)).isEmpty();
    }

    @Test
    void a_nominee_is_known_as_themselves_with_those_they_act_for() {
        SignedIn nominee = invented.canSignIn(invented.aNomineeOf(holder));
        Token token = signInAs(nominee).value();
        assertThat(signIns.recognise(token).orElseThrow().who()).isEqualTo(nominee);
        assertThat(signIns.recognise(token).orElseThrow().holderOnShow()).contains(holder.personId());
    }

    @Test
    void a_nominee_of_two_chooses_whose_purse_to_look_at_and_never_a_strangers() {
        SignedIn nominee = invented.canSignIn(invented.aNomineeOf(holder));
        SignedIn stranger = invented.canSignIn(invented.aHolder());
        Token token = signInAs(nominee).value();
        signIns.chooseHolder(nominee, token, holder.personId());
        assertThat(signIns.recognise(token).orElseThrow().chosenHolderId()).isEqualTo(holder.personId());
        assertThatThrownBy(() -> signIns.chooseHolder(nominee, token, stranger.personId()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void something_that_was_never_a_token_is_nobodys() {
        assertThat(Token.read(null)).isEmpty();
        assertThat(Token.read("' OR 1=1 --")).isEmpty();
        assertThat(Token.read("x".repeat(100_000))).isEmpty();
        assertThat(signIns.recognise(Token.fresh())).isEmpty();
    }

    @Test
    void a_forms_secret_belongs_to_one_token() {
        Token token = Token.fresh();
        assertThat(token.hasFormSecret(token.formSecret())).isTrue();
        assertThat(token.hasFormSecret(Token.fresh().formSecret())).isFalse();
        assertThat(token.hasFormSecret(null)).isFalse();
        assertThat(token.hasFormSecret("")).isFalse();
        assertThat(token.formSecret()).isNotEqualTo(token.text());
    }

    private Outcome<Token> signIn() {
        return tryWith(InventedPeople.PASSWORD);
    }

    private Outcome<Token> tryWith(String password) {
        return signingIn.signIn(email, Password.typed(password), address, "test");
    }

    private Outcome<Token> signInAs(SignedIn who) {
        EmailAddress theirs = new EmailAddress(people.person(who.personId()).email());
        return signingIn.signIn(theirs, Password.typed(InventedPeople.PASSWORD), address, "test");
    }
}
