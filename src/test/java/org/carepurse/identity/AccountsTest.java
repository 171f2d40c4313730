package org.carepurse.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.carepurse.audit.RequestKey;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.Test;

@OnDatabase
class AccountsTest {

    private final InventedPeople invented;
    private final InventedPeople elsewhere;
    private final Accounts accounts;
    private final Welcome welcome;
    private final OwnPassword ownPassword;
    private final SigningIn signingIn;
    private final SignIns signIns;
    private final People people;
    private final String address = RequestKey.fresh().text();

    AccountsTest(CarePurseInstance instance) {
        invented = InventedPeople.in(instance);
        elsewhere = InventedPeople.in(instance);
        accounts = instance.get(Accounts.class);
        welcome = instance.get(Welcome.class);
        ownPassword = instance.get(OwnPassword.class);
        signingIn = instance.get(SigningIn.class);
        signIns = instance.get(SignIns.class);
        people = instance.get(People.class);
    }

    @Test
    void a_new_code_ends_the_old_password_the_code_before_it_and_every_sign_in() {
        SignedIn holder = invented.canSignIn(invented.aHolder());
        Token phone = signIn(holder).value();
        WelcomeCode first =
                invite(invented.aCoordinator(), holder).value().code().orElseThrow();
        WelcomeCode second = invite(invented.finance(), holder).value().code().orElseThrow();
        assertThat(signIns.recognise(phone)).isEmpty();
        assertThat(signIn(holder).isDone()).isFalse();
        assertThat(welcome.whoBrings(first, address).isDone()).isFalse();
        assertThat(welcome.choose(second, Password.chosen(InventedPeople.PASSWORD), address)
                        .isDone())
                .isTrue();
        assertThat(signIn(holder).isDone()).isTrue();
    }

    @Test
    void the_same_request_gives_one_code_and_tells_it_once() {
        SignedIn holder = invented.canSignIn(invented.aHolder());
        RequestKey key = RequestKey.fresh();
        WelcomeCode code = accounts.invite(invented.finance(), key, reference(holder))
                .value()
                .code()
                .orElseThrow();
        assertThat(accounts.invite(invented.finance(), key, reference(holder))
                        .value()
                        .code())
                .isEmpty();
        assertThat(welcome.whoBrings(code, address).isDone()).isTrue();
    }

    @Test
    void ended_access_ends_sign_ins_password_and_code_and_is_given_again_with_a_new_code() {
        SignedIn colleague = invented.canSignIn(invented.aCoordinator());
        Token token = signIn(colleague).value();
        endAccess(invented.finance(), colleague).value();
        assertThat(signIns.recognise(token)).isEmpty();
        assertThat(signIn(colleague).why().code()).isEqualTo("sign-in-wrong");
        assertThat(people.person(colleague.personId()).hasAccess()).isFalse();
        assertThat(people.wearing(new Hat(Role.CARE_COORDINATOR, invented.commissionerId())))
                .extracting(Person::id)
                .doesNotContain(colleague.personId());
        WelcomeCode code = invite(invented.finance(), colleague).value().code().orElseThrow();
        assertThat(people.person(colleague.personId()).hasAccess()).isTrue();
        assertThat(welcome.whoBrings(code, address).isDone()).isTrue();
        endAccess(invented.finance(), colleague).value();
        assertThat(welcome.whoBrings(code, address).isDone()).isFalse();
    }

    @Test
    void nobody_does_either_to_themselves() {
        assertThat(invite(invented.finance(), invented.finance()).why().code()).isEqualTo("own-account");
        assertThat(endAccess(invented.finance(), invented.finance()).why().code())
                .isEqualTo("own-account");
    }

    @Test
    void whoever_may_enrol_somebody_like_them_looks_after_an_account_and_nobody_else() {
        long provider = invented.aProviderOrganisation();
        SignedIn staff = invented.staffOf(provider);
        SignedIn holder = invented.canSignIn(invented.aHolder());
        SignedIn coordinator = invented.aCoordinator();
        assertThat(invite(staff, invented.staffOf(provider)).isDone()).isTrue();
        assertThat(invite(invented.finance(), staff).isDone()).isTrue();
        assertThat(invite(coordinator, invented.aNomineeOf(holder)).isDone()).isTrue();
        refuses(staff, holder);
        refuses(invented.staffOf(invented.aProviderOrganisation()), staff);
        refuses(coordinator, staff);
        refuses(coordinator, invented.finance());
        refuses(invented.anAuditor(), holder);
        refuses(holder, invented.aHolder());
    }

    @Test
    void another_commissioner_looks_after_nobody_here_not_even_staff_and_nominees() {
        refuses(elsewhere.finance(), invented.aHolder());
        refuses(elsewhere.finance(), invented.staffOf(invented.aProviderOrganisation()));
        refuses(elsewhere.aCoordinator(), invented.aNomineeOf(invented.aHolder()));
        assertThatThrownBy(() -> accounts.show(invented.finance(), "PER-0000-0000"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void of_two_finance_officers_who_end_each_others_access_at_once_one_stays() throws Exception {
        SignedIn other = invented.enrol(Role.COMMISSIONER_FINANCE, invented.commissionerId());
        List<Callable<Boolean>> both =
                List.of(() -> endAccess(invented.finance(), other).isDone(), () -> endAccess(other, invented.finance())
                        .isDone());
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Boolean> done = new ArrayList<>();
            for (Future<Boolean> each : threads.invokeAll(both)) {
                done.add(endedWell(each));
            }
            assertThat(done).containsExactlyInAnyOrder(true, false);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void ones_own_password_is_changed_with_the_old_one_and_ends_all_other_sign_ins() {
        SignedIn holder = invented.canSignIn(invented.aHolder());
        Token phone = signIn(holder).value();
        Token library = signIn(holder).value();
        assertThat(change(holder, library, "not my password", "three other words")
                        .why()
                        .code())
                .isEqualTo("password-wrong");
        assertThat(change(holder, library, InventedPeople.PASSWORD, InventedPeople.PASSWORD)
                        .why()
                        .code())
                .isEqualTo("password-same");
        assertThat(signIns.recognise(phone)).isPresent();
        assertThat(change(holder, library, InventedPeople.PASSWORD, "three other words")
                        .isDone())
                .isTrue();
        assertThat(signIns.recognise(phone)).isEmpty();
        assertThat(signIns.recognise(library)).isPresent();
        assertThat(signIn(holder).isDone()).isFalse();
    }

    @Test
    void guessing_the_old_password_is_slowed_like_guessing_at_the_door() {
        SignedIn holder = invented.canSignIn(invented.aHolder());
        Token token = signIn(holder).value();
        for (int i = 0; i < SignInTries.OF_ACCOUNT_FROM_ADDRESS; i++) {
            change(holder, token, "guess number " + i, "three other words");
        }
        assertThat(change(holder, token, InventedPeople.PASSWORD, "three other words")
                        .why()
                        .code())
                .isEqualTo("too-many-tries");
    }

    private static boolean endedWell(Future<Boolean> act) throws InterruptedException {
        try {
            return act.get();
        } catch (ExecutionException tooLate) {
            assertThat(tooLate).hasCauseInstanceOf(NotAllowed.class);
            return false;
        }
    }

    private void refuses(SignedIn who, SignedIn whom) {
        assertThatThrownBy(() -> invite(who, whom)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> endAccess(who, whom)).isInstanceOf(NotAllowed.class);
    }

    private Outcome<Invited> invite(SignedIn who, SignedIn whom) {
        return accounts.invite(who, RequestKey.fresh(), reference(whom));
    }

    private Outcome<Person> endAccess(SignedIn who, SignedIn whom) {
        return accounts.endAccess(who, RequestKey.fresh(), new Accounts.EndAccess(reference(whom), "left us"));
    }

    private Outcome<Person> change(SignedIn who, Token from, String old, String chosen) {
        String signIn = signIns.recognise(from).orElseThrow().reference();
        return ownPassword.change(who, signIn, Password.typed(old), Password.chosen(chosen), address);
    }

    private Outcome<Token> signIn(SignedIn who) {
        EmailAddress email = new EmailAddress(people.person(who.personId()).email());
        return signingIn.signIn(email, Password.typed(InventedPeople.PASSWORD), address, "test");
    }

    private String reference(SignedIn who) {
        return people.person(who.personId()).reference();
    }
}
