package org.carepurse.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;

/** Records what people do with their own account, for the commissioner they are known at to read. */
@ApplicationScoped
class PersonalEvents {

    private final EntityManager entityManager;
    private final AuditTrail trail;

    @Inject
    PersonalEvents(EntityManager entityManager, AuditTrail trail) {
        this.entityManager = entityManager;
        this.trail = trail;
    }

    void record(String act, String subjectKind, String subjectReference, long personId) {
        Person person = entityManager.find(Person.class, personId);
        trail.record(AuditEvent.of(act, subjectKind, subjectReference, personId)
                .concerning(person.wears(Role.BUDGET_HOLDER) ? personId : null, person.commissionerId()));
    }

    /** Someone tried to sign in and did not know the password; who it was is not known. */
    void recordRefusedSignIn(Long personIdOrNone) {
        if (personIdOrNone == null) {
            trail.record(AuditEvent.of("SIGN_IN_REFUSED", "person", "unknown", null));
            return;
        }
        Person person = entityManager.find(Person.class, personIdOrNone);
        trail.record(AuditEvent.of("SIGN_IN_REFUSED", "person", person.reference(), null)
                .concerning(null, person.commissionerId()));
    }
}
