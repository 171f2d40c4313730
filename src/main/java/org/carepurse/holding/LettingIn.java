package org.carepurse.holding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Capacity;
import org.carepurse.identity.NewPerson;
import org.carepurse.identity.Organisation;
import org.carepurse.identity.OrganisationKind;
import org.carepurse.identity.Organisations;
import org.carepurse.identity.People;
import org.carepurse.identity.Person;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;

/** Lets an organisation in that may keep people's money, once it is decided by whom: with its account, and with its contact. */
@ApplicationScoped
class LettingIn {

    record LetIn(Organisation keeper, Person contact) {}

    private final EntityManager entityManager;
    private final KeptAccounts accounts;
    private final Organisations organisations;
    private final People people;
    private final Event<KeeperApproved> approved;

    @Inject
    LettingIn(
            EntityManager entityManager,
            KeptAccounts accounts,
            Organisations organisations,
            People people,
            Event<KeeperApproved> approved) {
        this.entityManager = entityManager;
        this.accounts = accounts;
        this.organisations = organisations;
        this.people = people;
        this.approved = approved;
    }

    /** Refused with {@code account-is-anothers} when the account is known. */
    Outcome<Organisation> with(SignedIn who, Keepers.Approval asked) {
        if (accounts.known(asked.commissionerId(), asked.account().details()).isPresent()) {
            return Outcome.refused(Refusal.because("account-is-anothers"));
        }
        Organisation keeper =
                Organisation.ofKeeper(asked.kind(), asked.name(), asked.commissionerId(), asked.invented());
        entityManager.persist(keeper);
        entityManager.flush();
        KeptAccount account = accounts.keep(
                KeptAccount.ofKeeper(asked.commissionerId(), keeper.id(), asked.account(), asked.serviceUser()));
        approved.fire(new KeeperApproved(account, who.personId()));
        return Outcome.done(keeper);
    }

    /** Its contact is enrolled with it. Refused like {@link #with}, and with {@code email-taken}. */
    Outcome<LetIn> withContact(SignedIn who, Registration asked) {
        if (people.byEmail(asked.contact().email()).isPresent()) {
            return Outcome.refused(Refusal.because("email-taken"));
        }
        boolean invented = organisations.organisation(asked.commissionerId()).invented();
        return with(who, asked.approval(invented)).map(keeper -> new LetIn(keeper, enrol(who, asked, keeper)));
    }

    /** Somebody who was enrolled by the same address at the same moment undoes the whole. */
    private Person enrol(SignedIn who, Registration asked, Organisation keeper) {
        Registering.Contact contact = asked.contact();
        Capacity as = asked.kind() == OrganisationKind.BUREAU ? Capacity.BUREAU_CLERK : Capacity.FUND_HOLDER_STAFF;
        NewPerson person = new NewPerson(contact.name(), contact.email(), contact.language(), null, keeper.invented());
        RequestKey key = new RequestKey("contact:" + asked.reference());
        return people.enrol(who, key, as.enrolment(asked.commissionerId(), keeper.id(), person))
                .value()
                .person();
    }
}
