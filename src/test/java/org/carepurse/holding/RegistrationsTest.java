package org.carepurse.holding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.carepurse.audit.RequestKey;
import org.carepurse.bankfile.ServiceUserNumber;
import org.carepurse.budget.Holding;
import org.carepurse.identity.EmailAddress;
import org.carepurse.identity.InventedPeople;
import org.carepurse.identity.Language;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.OrganisationKind;
import org.carepurse.identity.Organisations;
import org.carepurse.identity.People;
import org.carepurse.identity.Person;
import org.carepurse.identity.Role;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.payment.Cashier;
import org.carepurse.payment.PayingAccount;
import org.carepurse.payment.PayingAccounts;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A bureau asks on a page for all; it keeps nothing before its commissioner has said yes. */
@OnDatabase
class RegistrationsTest {

    private CarePurseInstance instance;
    private InventedPeople people;
    private Registrations registrations;

    @BeforeEach
    void use(CarePurseInstance running) {
        instance = running;
        people = InventedPeople.in(running);
        registrations = running.get(Registrations.class);
    }

    @Test
    void a_bureau_asks_is_approved_and_keeps_money() {
        String asked = ask("bea").value();
        assertThat(registrations.waiting(people.finance(), people.commissionerId(), 0, 10))
                .extracting(Registration::reference)
                .containsExactly(asked);
        assertThat(instance.get(Keepers.class).of(people.finance(), people.commissionerId()))
                .isEmpty();

        String contact = approve(asked).value();

        Keeper keeper = keeper();
        assertThat(keeper.name()).isEqualTo("Bea's bureau");
        Person bea = instance.get(People.class).byReference(contact);
        assertThat(bea.name()).isEqualTo("Bea Bureau");
        assertThat(bea.hats()).extracting(hat -> hat.role()).containsExactly(Role.BUREAU_CLERK);
        assertThat(bea.hats()).extracting(hat -> hat.organisationId()).containsExactly(keeper.id());
        AnAgreement kept = AnAgreement.in(instance)
                .among(people)
                .heldAs(Holding.MANAGED_ACCOUNT)
                .keptBy(keeper.reference())
                .accepted();
        assertThat(kept.sight().keeper()).isEqualTo("Bea's bureau");
    }

    @Test
    void nobody_signs_in_for_it_before_that() {
        ask("bea").value();
        assertThat(instance.get(People.class).byEmail(contact("bea").email())).isEmpty();
    }

    @Test
    void its_payments_carry_the_number_by_which_bacs_knows_it() {
        approve(ask("bea").value());
        Cashier bureau = new Cashier(people.commissionerId(), keeper().id());
        assertThat(instance.get(PayingAccounts.class).of(people.finance(), bureau))
                .extracting(PayingAccount::serviceUser)
                .containsExactly(Optional.of(new ServiceUserNumber("654321")));
    }

    @Test
    void what_is_declined_is_not_approved_later() {
        String asked = ask("bea").value();
        assertThat(decline(asked).isDone()).isTrue();
        assertThat(approve(asked).why().code()).isEqualTo("registration-answered");
        assertThat(decline(asked).why().code()).isEqualTo("registration-answered");
        Registration seen = registrations.show(people.finance(), asked);
        assertThat(seen.state()).isEqualTo(RegistrationState.DECLINED);
        assertThat(seen.because()).isEqualTo("Their bank does not know the account");
    }

    @Test
    void somebody_elses_address_or_account_is_refused_and_nothing_is_left_behind() {
        String first = ask("bea").value();
        String sameAddress = ask("bea").value();
        approve(first).value();
        assertThat(approve(sameAddress).why().code()).isEqualTo("email-taken");
        String sameAccount = registrations
                .ask(RequestKey.fresh(), asking("bert", keptAccount()))
                .value();
        assertThat(approve(sameAccount).why().code()).isEqualTo("account-is-anothers");
        assertThat(instance.get(Keepers.class).of(people.finance(), people.commissionerId()))
                .hasSize(1);
        assertThat(registrations.show(people.finance(), sameAccount).state()).isEqualTo(RegistrationState.ASKED);
    }

    @Test
    void the_same_request_asks_once() {
        Registering asked = asking("bea", AnAgreement.anAccount("Clients"));
        RequestKey key = RequestKey.fresh();
        String first = registrations.ask(key, asked).value();
        assertThat(registrations.ask(key, asked).value()).isEqualTo(first);
        assertThat(registrations.countWaiting(people.finance(), people.commissionerId()))
                .isEqualTo(1);
    }

    @Test
    void only_the_finance_team_of_its_commissioner_reads_and_answers_it() {
        String asked = ask("bea").value();
        var elsewhere = InventedPeople.in(instance).finance();
        var coordinator = people.enrol(Role.CARE_COORDINATOR, people.commissionerId());
        assertThatThrownBy(() -> registrations.show(elsewhere, asked)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> registrations.show(coordinator, asked)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> registrations.approve(
                        coordinator, RequestKey.fresh(), new Registrations.Approve(asked, "Rang them")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void no_more_wait_than_somebody_can_read() {
        for (int i = 0; i < Registrations.MOST_WAITING; i++) {
            ask("bea" + i).value();
        }
        assertThat(ask("beatrix").why().code()).isEqualTo("registrations-full");
        decline(registrations
                .waiting(people.finance(), people.commissionerId(), 0, 1)
                .get(0)
                .reference());
        assertThat(ask("beatrix").isDone()).isTrue();
    }

    @Test
    void another_kind_of_organisation_or_no_commissioner_is_a_mistake() {
        assertThatThrownBy(() -> new Registering(
                        commissioner(),
                        OrganisationKind.PROVIDER,
                        "Care at home",
                        AnAgreement.anAccount("Clients"),
                        null,
                        contact("bea")))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.code()).isEqualTo("keeper-kind-missing"));
        Registering nowhere = new Registering(
                "ORG-0000-0000",
                OrganisationKind.BUREAU,
                "Bureau",
                AnAgreement.anAccount("Clients"),
                null,
                contact("bea"));
        assertThatThrownBy(() -> registrations.ask(RequestKey.fresh(), nowhere))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.code()).isEqualTo("commissioner-missing"));
    }

    private Outcome<String> ask(String name) {
        return registrations.ask(RequestKey.fresh(), asking(name, AnAgreement.anAccount("Clients of " + name)));
    }

    private Registering asking(String name, NamedAccount account) {
        return new Registering(
                commissioner(),
                OrganisationKind.BUREAU,
                "Bea's bureau",
                account,
                new ServiceUserNumber("654321"),
                contact(name));
    }

    private Registering.Contact contact(String name) {
        return new Registering.Contact(
                "Bea Bureau",
                new EmailAddress(name + "@" + people.commissionerId() + ".example.org"),
                Language.ENGLISH);
    }

    private NamedAccount keptAccount() {
        PayingAccount kept = instance.get(PayingAccounts.class)
                .of(people.finance(), new Cashier(people.commissionerId(), keeper().id()))
                .get(0);
        return new NamedAccount("Clients", kept.account());
    }

    private Keeper keeper() {
        return instance.get(Keepers.class)
                .of(people.finance(), people.commissionerId())
                .get(0);
    }

    private String commissioner() {
        return instance.get(Organisations.class)
                .organisation(people.commissionerId())
                .reference();
    }

    private Outcome<String> approve(String registration) {
        return registrations.approve(
                people.finance(), RequestKey.fresh(), new Registrations.Approve(registration, "Rang their bank"));
    }

    private Outcome<String> decline(String registration) {
        return registrations.decline(
                people.finance(),
                RequestKey.fresh(),
                new Registrations.Decline(registration, "Their bank does not know the account"));
    }
}
