package org.carepurse.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.carepurse.identity.Access;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.People;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Person;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.policy.Policies;
import org.carepurse.time.London;

/** What a commissioner's finance people and auditors see of copies, holds and erasures of one person. */
@ApplicationScoped
public class PrivacyDesk {

    private static final Duration LATELY = Duration.ofDays(30);

    private static final Refusal ASKED_ALREADY = Refusal.because("erasure-asked-already");

    private final People people;
    private final PersonalRecords records;
    private final ErasureRules rules;
    private final ErasureBook book;
    private final Policies policies;
    private final Access access;
    private final Clock clock;

    @Inject
    PrivacyDesk(
            People people,
            PersonalRecords records,
            ErasureRules rules,
            ErasureBook book,
            Policies policies,
            Access access,
            Clock clock) {
        this.people = people;
        this.records = records;
        this.rules = rules;
        this.book = book;
        this.policies = policies;
        this.access = access;
        this.clock = clock;
    }

    /**
     * @throws NotAllowed unless their commissioner lets the person see such things of its people
     * @throws NotFound when there is nobody of that reference
     */
    public Person person(SignedIn who, String reference) {
        Person person = people.withReference(reference).orElseThrow(() -> new NotFound("person", reference));
        access.require(who, Permission.SEE_PRIVACY, Whose.commissioners(person.commissionerId()));
        return person;
    }

    /**
     * Everybody about whom an erasure waits or a hold stands.
     *
     * @throws NotAllowed for whoever sees such things of no commissioner
     */
    public List<Person> atIssue(SignedIn who) {
        return book.peopleAtIssue(commissionerOf(who), clock.instant().minus(LATELY)).stream()
                .map(people::person)
                .toList();
    }

    /** At most fifty of the commissioner's people of that name, address or reference. */
    public List<Person> called(SignedIn who, String text) {
        long commissioner = commissionerOf(who);
        return people.called(text, commissioner).stream()
                .map(people::person)
                .filter(person -> person.commissionerId() == commissioner)
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    public boolean maySee(SignedIn who) {
        return who.organisationAs(Role.COMMISSIONER_FINANCE, Role.COMMISSIONER_AUDITOR)
                .isPresent();
    }

    public boolean mayAct(SignedIn who, Person person) {
        return access.may(who, Permission.ERASE_PERSON, Whose.commissioners(person.commissionerId()));
    }

    /** What there is about somebody, what of it would go, and what stands in the way. */
    public ErasurePreview preview(SignedIn who, String reference) {
        return preview(person(who, reference));
    }

    /** The last one first. */
    public List<LegalHold> holds(SignedIn who, String reference) {
        return book.holds(person(who, reference));
    }

    /** The last one first. */
    public List<Erasure> erasures(SignedIn who, String reference) {
        return book.erasures(person(who, reference));
    }

    /** Done when nothing stands in the way; refused with the first thing that does. */
    Outcome<Person> clear(Person person) {
        return preview(person).whyNot().stream()
                .findFirst()
                .map(Outcome::<Person>refused)
                .orElseGet(() -> Outcome.done(person));
    }

    /** While one waits there is no use in asking for another. */
    Outcome<Person> unasked(Person person) {
        boolean waits = book.erasures(person).stream().anyMatch(erasure -> erasure.state() == ErasureState.ASKED);
        return waits ? Outcome.refused(ASKED_ALREADY) : Outcome.done(person);
    }

    private static long commissionerOf(SignedIn who) {
        return who.organisationAs(Role.COMMISSIONER_FINANCE, Role.COMMISSIONER_AUDITOR)
                .orElseThrow(() -> new NotAllowed(Permission.SEE_PRIVACY));
    }

    private ErasurePreview preview(Person person) {
        Inventory inventory = new Inventory(policies.asAt(person.commissionerId(), London.today(clock)));
        records.of(person.id(), inventory::count);
        return new ErasurePreview(inventory.lines(), rules.whyNot(person, inventory.keptUntil()));
    }
}
