package org.carepurse.identity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.carepurse.audit.RequestKey;
import org.carepurse.reference.Ids;
import org.carepurse.testing.CarePurseInstance;

/**
 * A commissioner of one's own with people who do not exist, enrolled through the use cases: {@code
 * InventedPeople.in(instance).aHolder()}. To make a password takes long on purpose, so only those have one who {@link
 * #canSignIn sign in}; it is the same for all.
 */
public final class InventedPeople {

    public static final String PASSWORD = "three random words";

    /** Beyond those of the demo people, who may live in the same database. */
    private static final AtomicInteger NUMBERS = new AtomicInteger(1_000);

    private final CarePurseInstance instance;
    private final long commissionerId;
    private final SignedIn finance;
    private final Map<Long, Invited> invited = new HashMap<>();

    private InventedPeople(CarePurseInstance instance) {
        this.instance = instance;
        int number = NUMBERS.incrementAndGet();
        Invited officer = instance.get(Founding.class)
                .found(
                        RequestKey.fresh(),
                        new NewOrganisation(
                                OrganisationKind.COMMISSIONER,
                                "Invented board " + number,
                                new OdsCode("X" + 10_000 + number),
                                true),
                        aPerson("Faith Finance", null))
                .value();
        this.commissionerId = officer.person().commissionerId();
        this.finance = signedIn(kept(officer));
    }

    public static InventedPeople in(CarePurseInstance instance) {
        return new InventedPeople(instance);
    }

    public long commissionerId() {
        return commissionerId;
    }

    public SignedIn finance() {
        return finance;
    }

    public SignedIn aHolder() {
        return enrol(Role.BUDGET_HOLDER, commissionerId);
    }

    public SignedIn aCoordinator() {
        return enrol(Role.CARE_COORDINATOR, commissionerId);
    }

    public SignedIn anAuditor() {
        return enrol(Role.COMMISSIONER_AUDITOR, commissionerId);
    }

    /** Somebody who may act for this holder from today on. */
    public SignedIn aNomineeOf(SignedIn holder) {
        Person nominee = enrolled(new Enrolment(commissionerId, aPerson("Nia Nominee", null), null));
        LocalDate today = LocalDate.ofInstant(instance.clock().instant(), java.time.ZoneOffset.UTC);
        instance.get(Nominees.class)
                .appoint(
                        holder,
                        RequestKey.fresh(),
                        new NewAppointment(holder.personId(), nominee.id(), today, null, true))
                .value();
        return new SignedIn(nominee.id(), Set.of(), Set.of(holder.personId()));
    }

    /** A provider's organisation that can have staff; its record number. */
    public long aProviderOrganisation() {
        return aProviderOrganisation(Ids.next(), "Invented provider");
    }

    public long aProviderOrganisation(long providerId, String name) {
        return instance.get(Organisations.class)
                .registerProvider(
                        finance,
                        RequestKey.fresh(),
                        commissionerId,
                        providerId,
                        new NewOrganisation(OrganisationKind.PROVIDER, name, null, true))
                .value()
                .id();
    }

    public SignedIn staffOf(long providerId) {
        return enrol(Role.PROVIDER_STAFF, providerId);
    }

    public SignedIn enrol(Role role, long organisationId) {
        String name = role == Role.BUDGET_HOLDER ? "Hari Holder" : "Cai Colleague";
        NhsNumber nhsNumber = role == Role.BUDGET_HOLDER ? aNeverIssuedNumber() : null;
        return signedIn(
                enrolled(new Enrolment(commissionerId, aPerson(name, nhsNumber), new Hat(role, organisationId))));
    }

    public Person enrolled(Enrolment enrolment) {
        return kept(invited(enrolment));
    }

    /** Enrolled, and yet to choose a password. */
    public Invited invited(Enrolment enrolment) {
        return instance.get(People.class)
                .enrol(finance, RequestKey.fresh(), enrolment)
                .value();
    }

    private Person kept(Invited person) {
        invited.put(person.person().id(), person);
        return person.person();
    }

    /** With the password of them all. */
    public SignedIn canSignIn(SignedIn person) {
        instance.get(Welcome.class)
                .choose(invited.get(person.personId()).code().orElseThrow(), Password.chosen(PASSWORD), "test")
                .value();
        return person;
    }

    public static NewPerson aPerson(String name, NhsNumber nhsNumber) {
        String email = "invented." + NUMBERS.incrementAndGet() + "@example.org";
        return new NewPerson(name, new EmailAddress(email), Language.ENGLISH, nhsNumber, true);
    }

    /** A number from the range that is never given to anyone, with its right check digit. */
    public static NhsNumber aNeverIssuedNumber() {
        while (true) {
            String nine = "999%06d".formatted(NUMBERS.incrementAndGet());
            for (int check = 0; check <= 9; check++) {
                if (NhsNumber.isWellFormed(nine + check)) {
                    return new NhsNumber(nine + check);
                }
            }
        }
    }

    private static SignedIn signedIn(Person person) {
        return new SignedIn(person.id(), person.hats(), Set.of());
    }
}
