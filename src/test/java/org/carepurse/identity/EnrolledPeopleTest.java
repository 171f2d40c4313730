package org.carepurse.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.carepurse.audit.RequestKey;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@OnDatabase
class EnrolledPeopleTest {

    private static final int ALL = 1_000;

    private final InventedPeople invented;
    private final InventedPeople elsewhere;
    private final EnrolledPeople enrolled;
    private final Accounts accounts;
    private final People people;
    private final TestClock clock;

    EnrolledPeopleTest(CarePurseInstance instance) {
        invented = InventedPeople.in(instance);
        elsewhere = InventedPeople.in(instance);
        enrolled = instance.get(EnrolledPeople.class);
        accounts = instance.get(Accounts.class);
        people = instance.get(People.class);
        clock = instance.clock();
    }

    @AfterEach
    void backToTheUsualDay() {
        clock.reset();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void every_role_is_a_capacity_of_the_same_name(Role role) {
        Capacity capacity = Capacity.of(new Hat(role, 1));
        assertThat(capacity.name()).isEqualTo(role.name());
        assertThat(capacity.at()).isEqualTo(role.wornAt());
    }

    @Test
    void finance_looks_after_everybody_of_their_commissioner_and_nobody_elses() {
        SignedIn holder = invented.aHolder();
        SignedIn nominee = invented.aNomineeOf(holder);
        SignedIn staff = invented.staffOf(invented.aProviderOrganisation());
        SignedIn stranger = elsewhere.aHolder();
        assertThat(listedFor(invented.finance()))
                .contains(reference(holder), reference(nominee), reference(staff), reference(invented.finance()))
                .doesNotContain(reference(stranger));
        assertThat(enrolled.deskOf(invented.finance()).capacities()).containsExactly(Capacity.values());
    }

    @Test
    void a_coordinator_looks_after_holders_and_nominees_only() {
        SignedIn holder = invented.aHolder();
        SignedIn nominee = invented.aNomineeOf(holder);
        SignedIn coordinator = invented.aCoordinator();
        assertThat(listedFor(coordinator)).containsExactlyInAnyOrder(reference(holder), reference(nominee));
    }

    @Test
    void staff_look_after_their_own_and_not_those_of_another_provider() {
        long provider = invented.aProviderOrganisation();
        SignedIn staff = invented.staffOf(provider);
        SignedIn colleague = invented.staffOf(provider);
        invented.staffOf(invented.aProviderOrganisation());
        assertThat(listedFor(staff)).containsExactlyInAnyOrder(reference(staff), reference(colleague));
        assertThat(enrolled.deskOf(staff).mustSayWhere(Capacity.PROVIDER_STAFF)).isFalse();
        assertThat(enrolled.deskOf(invented.finance()).mustSayWhere(Capacity.PROVIDER_STAFF))
                .isTrue();
    }

    @Test
    void holders_nominees_and_auditors_look_after_nobody() {
        SignedIn holder = invented.aHolder();
        for (SignedIn who : List.of(holder, invented.aNomineeOf(holder), invented.anAuditor())) {
            assertThatThrownBy(() -> enrolled.deskOf(who)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> listedFor(who)).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void somebody_is_found_by_name_address_reference_and_nhs_number_and_by_what_they_are() {
        Person holder = people.person(invented.aHolder().personId());
        invented.aCoordinator();
        for (String typed : Arrays.asList(
                "ari Hold",
                holder.email().toUpperCase(),
                holder.reference().toLowerCase(),
                holder.nhsNumber().orElseThrow().print())) {
            assertThat(found(typed, null)).as(typed).containsExactly(holder.reference());
        }
        assertThat(found("", Capacity.BUDGET_HOLDER)).containsExactly(holder.reference());
        assertThat(found("%", null)).isEmpty();
        assertThat(found("' OR 1=1 --", null)).isEmpty();
    }

    @Test
    void a_list_is_read_part_by_part_and_counted() {
        for (int i = 0; i < 3; i++) {
            invented.aHolder();
        }
        List<String> all = listedFor(invented.finance());
        assertThat(enrolled.count(invented.finance(), question(ALL)))
                .isEqualTo(all.size())
                .isEqualTo(4);
        List<EnrolledPerson> first = enrolled.list(invented.finance(), question(2));
        List<EnrolledPerson> rest =
                enrolled.readOn(invented.finance(), question(ALL), first.get(1).reference());
        assertThat(first).hasSize(2);
        assertThat(rest).extracting(EnrolledPerson::reference).isEqualTo(all.subList(2, 4));
    }

    @Test
    void the_list_says_how_each_account_stands() {
        invented.canSignIn(invented.finance());
        Person newcomer = invented.invited(Capacity.CARE_COORDINATOR.enrolment(
                        invented.commissionerId(), invented.commissionerId(), InventedPeople.aPerson("Newcomer", null)))
                .person();
        assertThat(line("Newcomer").state()).isEqualTo(AccountState.INVITED);
        assertThat(line("Faith").state()).isEqualTo(AccountState.IN_USE);
        clock.forward(java.time.Duration.ofDays(Invitations.DAYS));
        assertThat(line("Newcomer").state()).isEqualTo(AccountState.INVITED);
        clock.forward(java.time.Duration.ofDays(1));
        assertThat(line("Newcomer").state()).isEqualTo(AccountState.CODE_OVER);
        accounts.endAccess(
                invented.finance(), RequestKey.fresh(), new Accounts.EndAccess(newcomer.reference(), "never came"));
        assertThat(line("Newcomer").state()).isEqualTo(AccountState.ACCESS_ENDED);
        assertThat(line("Newcomer").day()).matches(Objects::nonNull);
    }

    private EnrolledPerson line(String named) {
        return enrolled.list(invented.finance(), new EnrolledPeople.Question(named, null, 0, 1))
                .get(0);
    }

    private List<String> listedFor(SignedIn who) {
        return enrolled.list(who, question(ALL)).stream()
                .map(EnrolledPerson::reference)
                .toList();
    }

    private List<String> found(String typed, Capacity capacity) {
        return enrolled.list(invented.finance(), new EnrolledPeople.Question(typed, capacity, 0, ALL)).stream()
                .map(EnrolledPerson::reference)
                .toList();
    }

    private static EnrolledPeople.Question question(int atMost) {
        return new EnrolledPeople.Question("", null, 0, atMost);
    }

    private String reference(SignedIn who) {
        return people.person(who.personId()).reference();
    }
}
