package org.carepurse.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;

/**
 * How a commissioner comes to be known: whoever runs the service sets it up with its first finance officer, who enrols
 * everyone else. It asks nobody's permission, so only the command line leads here.
 */
@ApplicationScoped
public class Founding {

    private final EntityManager entityManager;
    private final Enrolling enrolling;
    private final Organisations organisations;
    private final People people;
    private final AuditTrail trail;

    @Inject
    Founding(
            EntityManager entityManager,
            Enrolling enrolling,
            Organisations organisations,
            People people,
            AuditTrail trail) {
        this.entityManager = entityManager;
        this.enrolling = enrolling;
        this.organisations = organisations;
        this.people = people;
        this.trail = trail;
    }

    /**
     * Gives the officer, with the code to choose a password. Refused with {@code ods-code-taken} when the commissioner is
     * known, {@code email-taken} when the officer is.
     */
    @Act
    public Outcome<Invited> found(RequestKey key, NewOrganisation commissioner, NewPerson financeOfficer) {
        byte[] digest = Digest.of(commissioner, financeOfficer);
        Optional<String> answered = trail.answerTo(key, digest);
        if (answered.isPresent()) {
            return Outcome.done(enrolling.again(people.byReference(answered.get())));
        }
        Optional<Refusal> taken = organisations.whyNot(commissioner).or(() -> enrolling.whyNot(financeOfficer));
        if (taken.isPresent()) {
            return Outcome.refused(taken.get());
        }
        Organisation founded = Organisation.founded(commissioner);
        entityManager.persist(founded);
        entityManager.flush();
        Invited officer =
                enrolling.write(Capacity.COMMISSIONER_FINANCE.enrolment(founded.id(), founded.id(), financeOfficer));
        trail.record(AuditEvent.of("COMMISSIONER_FOUNDED", "organisation", founded.reference(), null)
                .concerning(null, founded.id())
                .answering(key, digest, officer.person().reference()));
        return Outcome.done(officer);
    }
}
