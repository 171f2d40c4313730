package org.carepurse.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.carepurse.audit.RequestKey;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.WrongInput;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.testing.TestClock;
import org.carepurse.time.London;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnDatabase
class NomineesTest {

    private final InventedPeople invented;
    private final Nominees nominees;
    private final SigningIn signingIn;
    private final SignIns signIns;
    private final People people;
    private final TestClock clock;
    private final SignedIn holder;
    private final Person helper;
    private final LocalDate today;

    NomineesTest(CarePurseInstance instance) {
        invented = InventedPeople.in(instance);
        nominees = instance.get(Nominees.class);
        signingIn = instance.get(SigningIn.class);
        signIns = instance.get(SignIns.class);
        people = instance.get(People.class);
        clock = instance.clock();
        today = London.today(clock);
        holder = invented.aHolder();
        helper = invented.enrolled(
                new Enrolment(invented.commissionerId(), InventedPeople.aPerson("Nia Nominee", null), null));
        invented.canSignIn(new SignedIn(helper.id(), Set.of(), Set.of()));
    }

    @AfterEach
    void backToTheUsualDay() {
        clock.reset();
    }

    @Test
    void a_nominee_acts_from_the_first_day_to_the_last_both_included() {
        appoint(today.plusDays(1), today.plusDays(2));
        assertThat(actsFor()).isEmpty();
        clock.forward(Duration.ofDays(1));
        assertThat(actsFor()).containsExactly(holder.personId());
        clock.forward(Duration.ofDays(1));
        assertThat(actsFor()).containsExactly(holder.personId());
        clock.forward(Duration.ofDays(1));
        assertThat(actsFor()).isEmpty();
    }

    @Test
    void ending_an_appointment_holds_at_once_even_for_one_who_is_signed_in() {
        NomineeAppointment appointment = appoint(today, null);
        Token token = signIn();
        assertThat(signIns.recognise(token).orElseThrow().who().actsFor()).containsExactly(holder.personId());
        nominees.end(holder, RequestKey.fresh(), appointment.reference());
        assertThat(signIns.recognise(token).orElseThrow().who().actsFor()).isEmpty();
    }

    @Test
    void the_same_request_appoints_once() {
        RequestKey key = RequestKey.fresh();
        NewAppointment made = new NewAppointment(holder.personId(), helper.id(), today, null, true);
        nominees.appoint(holder, key, made);
        assertThat(nominees.appoint(holder, key, made).isDone()).isTrue();
        assertThat(nominees.of(holder.personId())).hasSize(1);
    }

    @Test
    void nobody_is_appointed_twice_for_the_same_day_but_may_be_for_the_day_after() {
        appoint(today, today.plusDays(9));
        assertThat(tryToAppoint(today.plusDays(9), null)).isFalse();
        assertThat(tryToAppoint(today.plusDays(10), null)).isTrue();
    }

    @Test
    void only_the_holder_and_their_coordinators_appoint() {
        SignedIn stranger = invented.aHolder();
        NewAppointment made = new NewAppointment(holder.personId(), helper.id(), today, null, true);
        for (SignedIn who : new SignedIn[] {stranger, invented.finance(), invented.anAuditor()}) {
            assertThatThrownBy(() -> nominees.appoint(who, RequestKey.fresh(), made))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThat(nominees.appoint(invented.aCoordinator(), RequestKey.fresh(), made)
                        .isDone())
                .isTrue();
    }

    @Test
    void nobody_is_appointed_unless_both_have_agreed_and_the_day_they_did_is_kept() {
        assertThatThrownBy(() -> new NewAppointment(holder.personId(), helper.id(), today, null, false))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.code()).isEqualTo("both-must-agree"));
        assertThat(appoint(today.plusDays(1), null).agreedOn()).isEqualTo(today);
    }

    @Test
    void holder_and_nominee_each_see_it_while_it_stands_and_when_it_is_over() {
        NomineeAppointment appointment = appoint(today, null);
        assertThat(nominees.by(helper.id()))
                .extracting(NomineeAppointment::reference)
                .containsExactly(appointment.reference());
        assertThat(appointment.isOver(today)).isFalse();
        NomineeAppointment ended = nominees.end(holder, RequestKey.fresh(), appointment.reference())
                .value();
        assertThat(ended.isOver(today)).isTrue();
        assertThat(nominees.of(holder.personId())).hasSize(1);
    }

    @Test
    void nobody_is_their_own_nominee_and_nobody_acts_for_a_person_without_a_budget() {
        assertThatThrownBy(() -> new NewAppointment(1, 1, today, null, true)).isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> new NewAppointment(1, 2, today, today.minusDays(1), true))
                .isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> nominees.appoint(
                        holder,
                        RequestKey.fresh(),
                        new NewAppointment(helper.id(), holder.personId(), today, null, true)))
                .isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> nominees.end(holder, RequestKey.fresh(), "NOM-0000-0000"))
                .isInstanceOf(NotFound.class);
    }

    private NomineeAppointment appoint(LocalDate from, LocalDate to) {
        return nominees.appoint(
                        holder, RequestKey.fresh(), new NewAppointment(holder.personId(), helper.id(), from, to, true))
                .value();
    }

    private boolean tryToAppoint(LocalDate from, LocalDate to) {
        return nominees.appoint(
                        holder, RequestKey.fresh(), new NewAppointment(holder.personId(), helper.id(), from, to, true))
                .isDone();
    }

    private Set<Long> actsFor() {
        return signIns.recognise(signIn()).orElseThrow().who().actsFor();
    }

    private Token signIn() {
        return signingIn
                .signIn(
                        new EmailAddress(people.person(helper.id()).email()),
                        Password.typed(InventedPeople.PASSWORD),
                        RequestKey.fresh().text(),
                        "test")
                .value();
    }
}
