package org.carepurse.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.carepurse.audit.RequestKey;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.WrongInput;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.Test;

@OnDatabase
class PeopleTest {

    private final InventedPeople invented;
    private final InventedPeople elsewhere;
    private final People people;
    private final RequestKey key = RequestKey.fresh();

    PeopleTest(CarePurseInstance instance) {
        invented = InventedPeople.in(instance);
        elsewhere = InventedPeople.in(instance);
        people = instance.get(People.class);
    }

    @Test
    void enrolling_gives_a_person_one_hat_and_keeps_what_was_said_of_them() {
        Person holder = people.person(invented.aHolder().personId());
        assertThat(holder.hats()).containsExactly(new Hat(Role.BUDGET_HOLDER, invented.commissionerId()));
        assertThat(holder.name()).isEqualTo("Hari Holder");
        assertThat(holder.nhsNumber())
                .hasValueSatisfying(number -> assertThat(number.isNeverIssued()).isTrue());
        assertThat(holder.invented()).isTrue();
        assertThat(people.byReference(holder.reference()).id()).isEqualTo(holder.id());
        assertThat(holder).hasToString(holder.reference());
    }

    @Test
    void the_same_request_enrols_one_person_only() {
        Enrolment enrolment = aCoordinator();
        Invited first = people.enrol(invented.finance(), key, enrolment).value();
        Invited again = people.enrol(invented.finance(), key, enrolment).value();
        assertThat(again.person().id()).isEqualTo(first.person().id());
        assertThat(first.code()).isPresent();
        assertThat(again.code()).as("it is told only once").isEmpty();
    }

    @Test
    void an_email_address_belongs_to_one_person_however_it_is_written() {
        Person first =
                people.enrol(invented.finance(), key, aCoordinator()).value().person();
        NewPerson second = new NewPerson(
                "Somebody Else", EmailAddress.parse("email", first.email().toUpperCase()), Language.WELSH, null, true);
        assertThat(enrol(second, Role.CARE_COORDINATOR)).isEqualTo("email-taken");
    }

    @Test
    void an_nhs_number_belongs_to_one_person() {
        NhsNumber number =
                people.person(invented.aHolder().personId()).nhsNumber().orElseThrow();
        assertThat(enrol(InventedPeople.aPerson("Somebody Else", number), Role.BUDGET_HOLDER))
                .isEqualTo("nhs-number-taken");
    }

    @Test
    void a_commissioner_enrols_nobody_for_another() {
        Enrolment theirs = new Enrolment(
                elsewhere.commissionerId(),
                InventedPeople.aPerson("Cai", null),
                new Hat(Role.CARE_COORDINATOR, elsewhere.commissionerId()));
        assertThatThrownBy(() -> people.enrol(invented.finance(), key, theirs)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> new Enrolment(invented.commissionerId(), theirs.person(), theirs.hat()))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.code()).isEqualTo("hat-elsewhere"));
    }

    @Test
    void a_holder_enrols_nobody() {
        SignedIn holder = invented.aHolder();
        assertThatThrownBy(() -> people.enrol(holder, key, aCoordinator())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void nobody_is_enrolled_at_a_provider_that_another_commissioner_let_in_or_at_one_that_is_no_provider() {
        long theirs = elsewhere.aProviderOrganisation();
        for (long organisation : new long[] {theirs, invented.commissionerId(), 1}) {
            Enrolment enrolment = Capacity.PROVIDER_STAFF.enrolment(
                    invented.commissionerId(), organisation, InventedPeople.aPerson("Cai", null));
            assertThatThrownBy(() -> people.enrol(invented.finance(), key, enrolment))
                    .isInstanceOfSatisfying(
                            WrongInput.class, wrong -> assertThat(wrong.code()).isEqualTo("organisation-elsewhere"));
        }
    }

    @Test
    void of_two_who_enrol_the_same_address_at_once_one_is_refused() throws Exception {
        NewPerson person = InventedPeople.aPerson("Cai Colleague", null);
        Enrolment enrolment =
                Capacity.CARE_COORDINATOR.enrolment(invented.commissionerId(), invented.commissionerId(), person);
        List<Callable<Boolean>> both =
                Collections.nCopies(2, () -> people.enrol(invented.finance(), RequestKey.fresh(), enrolment)
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
    void an_invented_person_never_has_a_number_that_could_be_someones() {
        assertThatThrownBy(() -> InventedPeople.aPerson("Hari", new NhsNumber("9434765919")))
                .isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> new NewPerson(
                        "Hari",
                        new EmailAddress("hari@example.org"),
                        Language.ENGLISH,
                        new NhsNumber("9990000018"),
                        false))
                .isInstanceOf(WrongInput.class);
    }

    @Test
    void only_a_holder_has_an_nhs_number_and_every_holder_does() {
        Hat holder = new Hat(Role.BUDGET_HOLDER, invented.commissionerId());
        Hat finance = new Hat(Role.COMMISSIONER_FINANCE, invented.commissionerId());
        NewPerson without = InventedPeople.aPerson("Hari", null);
        NewPerson with = InventedPeople.aPerson("Hari", InventedPeople.aNeverIssuedNumber());
        assertThatThrownBy(() -> new Enrolment(invented.commissionerId(), without, holder))
                .isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> new Enrolment(invented.commissionerId(), with, finance))
                .isInstanceOf(WrongInput.class);
    }

    @Test
    void a_chosen_language_is_kept() {
        SignedIn holder = invented.aHolder();
        people.speak(holder, Language.WELSH);
        assertThat(people.person(holder.personId()).language()).isEqualTo(Language.WELSH);
    }

    @Test
    void names_are_refused_when_empty_too_long_or_not_of_one_line() {
        for (String name : new String[] {null, "", "   ", "n".repeat(121), "two\nlines"}) {
            assertThatThrownBy(() -> InventedPeople.aPerson(name, null)).isInstanceOf(WrongInput.class);
        }
        assertThat(InventedPeople.aPerson("n".repeat(120), null).name()).hasSize(120);
        assertThat(InventedPeople.aPerson("<script>alert(1)</script>", null).name())
                .startsWith("<script>");
    }

    @Test
    void passwords_are_chosen_long_rather_than_odd() {
        assertThat(Password.chosen("three random words")).hasToString("(password)");
        for (String poor : List.of("short one", "aaaaaaaaaaaaaaaa", "")) {
            assertThatThrownBy(() -> Password.chosen(poor)).isInstanceOf(WrongInput.class);
        }
        assertThatThrownBy(() -> Password.typed("p".repeat(129))).isInstanceOf(WrongInput.class);
    }

    @Test
    void people_are_found_by_part_of_a_name_and_signs_are_only_signs() {
        Person person = people.person(invented.aCoordinator().personId());
        assertThat(people.called(person.reference().toLowerCase(), invented.commissionerId()))
                .containsExactly(person.id());
        assertThat(people.called(person.email(), invented.commissionerId())).containsExactly(person.id());
        assertThat(people.called("%_%", invented.commissionerId())).isEmpty();
    }

    @Test
    void nobody_is_found_under_a_number_that_was_never_given() {
        assertThatThrownBy(() -> people.person(1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.byReference("' OR 1=1 --")).isInstanceOf(NotFound.class);
    }

    private Enrolment aCoordinator() {
        return new Enrolment(
                invented.commissionerId(),
                InventedPeople.aPerson("Cai Colleague", null),
                new Hat(Role.CARE_COORDINATOR, invented.commissionerId()));
    }

    private String enrol(NewPerson person, Role role) {
        Enrolment enrolment =
                new Enrolment(invented.commissionerId(), person, new Hat(role, invented.commissionerId()));
        return people.enrol(invented.finance(), RequestKey.fresh(), enrolment)
                .why()
                .code();
    }
}
