package org.carepurse.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.carepurse.audit.RequestKey;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnDatabase
class WelcomeTest {

    private static final Password CHOSEN = Password.chosen("a password of my own");

    private final InventedPeople invented;
    private final Welcome welcome;
    private final SigningIn signingIn;
    private final EntityManager records;
    private final TestClock clock;
    private final Invited newcomer;
    private final WelcomeCode code;
    private final String address = RequestKey.fresh().text();

    WelcomeTest(CarePurseInstance instance, EntityManager records) {
        invented = InventedPeople.in(instance);
        welcome = instance.get(Welcome.class);
        signingIn = instance.get(SigningIn.class);
        clock = instance.clock();
        this.records = records;
        newcomer = invented.invited(Capacity.CARE_COORDINATOR.enrolment(
                invented.commissionerId(), invented.commissionerId(), InventedPeople.aPerson("Cai", null)));
        code = newcomer.code().orElseThrow();
    }

    @AfterEach
    void backToTheUsualDay() {
        clock.reset();
    }

    @Test
    void a_code_lets_its_person_choose_a_password_and_sign_in_with_it() {
        assertThat(welcome.whoBrings(code, address).value().id())
                .isEqualTo(newcomer.person().id());
        welcome.choose(code, CHOSEN, address).value();
        assertThat(signIn().isDone()).isTrue();
    }

    @Test
    void looking_does_not_use_the_code_up_and_choosing_does() {
        assertThat(welcome.whoBrings(code, address).isDone()).isTrue();
        assertThat(welcome.choose(code, CHOSEN, address).isDone()).isTrue();
        assertThat(welcome.whoBrings(code, address).why().code()).isEqualTo("code-over");
        assertThat(welcome.choose(code, CHOSEN, address).why().code()).isEqualTo("code-over");
    }

    @Test
    void a_code_holds_to_the_end_of_the_seventh_day() {
        clock.forward(Duration.ofDays(Invitations.DAYS));
        assertThat(welcome.whoBrings(code, address).isDone()).isTrue();
        clock.forward(Duration.ofDays(1));
        assertThat(welcome.whoBrings(code, address).why().code()).isEqualTo("code-over");
        assertThat(welcome.choose(code, CHOSEN, address).isDone()).isFalse();
    }

    @Test
    void a_code_that_never_was_is_refused_like_one_that_is_used_up() {
        welcome.choose(code, CHOSEN, address);
        assertThat(welcome.whoBrings(WelcomeCode.fresh(), address).why())
                .isEqualTo(welcome.whoBrings(code, address).why());
    }

    @Test
    void of_two_who_bring_the_same_code_at_once_one_is_too_late() throws Exception {
        List<Callable<Boolean>> both =
                List.of(() -> welcome.choose(code, CHOSEN, address).isDone(), () -> welcome.choose(
                                code, Password.chosen("somebody else's choice"), address)
                        .isDone());
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Boolean> done = new ArrayList<>();
            for (Future<Boolean> each : threads.invokeAll(both)) {
                done.add(each.get());
            }
            assertThat(done).containsExactlyInAnyOrder(true, false);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void a_hundred_wrong_codes_from_one_place_make_it_wait_even_with_a_right_one() {
        for (int i = 1; i < SignInTries.FROM_ADDRESS; i++) {
            welcome.whoBrings(WelcomeCode.fresh(), address);
        }
        assertThat(welcome.whoBrings(code, address).isDone()).isTrue();
        welcome.whoBrings(WelcomeCode.fresh(), address);
        assertThat(welcome.whoBrings(code, address).why().code()).isEqualTo("too-many-tries");
        assertThat(welcome.whoBrings(code, "elsewhere").isDone()).isTrue();
    }

    @Test
    void a_new_password_starts_with_a_clean_count_of_tries() {
        EmailAddress email = new EmailAddress(newcomer.person().email());
        for (int i = 0; i < SignInTries.OF_ACCOUNT_FROM_ADDRESS; i++) {
            signingIn.signIn(email, Password.typed("guess " + i), address, "test");
        }
        assertThat(signIn().why().code()).isEqualTo("too-many-tries");
        welcome.choose(code, CHOSEN, address);
        assertThat(signIn().isDone()).isTrue();
    }

    @Test
    void nobody_signs_in_before_they_chose_a_password() {
        assertThat(signIn().why().code()).isEqualTo("sign-in-wrong");
    }

    @Test
    void the_code_is_not_kept() {
        assertThat(records.createNativeQuery("SELECT code_hash FROM invitation WHERE person_id = ?1")
                        .setParameter(1, newcomer.person().id())
                        .getSingleResult())
                .isEqualTo(code.hash());
        assertThat(code).hasToString("(code)");
        assertThat(newcomer.toString()).doesNotContain(code.text());
    }

    @Test
    void a_code_is_read_as_people_type_it_from_paper() {
        String text = code.text();
        assertThat(text).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){4}");
        for (String typed : List.of(
                text.toLowerCase(Locale.ROOT),
                text.replace("-", ""),
                " " + text.replace("-", " ") + " ",
                text.replace('0', 'o').replace('1', 'l'))) {
            assertThat(WelcomeCode.read(typed).orElseThrow().hash()).isEqualTo(code.hash());
        }
        for (String typed :
                new String[] {null, "", text + "7", text.substring(1), "' OR 1=1 --", "7".repeat(100_000)}) {
            assertThat(WelcomeCode.read(typed)).isEmpty();
        }
    }

    @Test
    void what_is_typed_twice_must_be_the_same() {
        assertThat(Password.chosen("three random words", "three random words")).isNotNull();
        assertThatThrownBy(() -> Password.chosen("three random words", "three random word"))
                .isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> Password.chosen("three random words", null)).isInstanceOf(WrongInput.class);
    }

    private Outcome<Token> signIn() {
        return signingIn.signIn(new EmailAddress(newcomer.person().email()), CHOSEN, address, "test");
    }
}
