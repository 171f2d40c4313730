package org.carepurse.careplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.carepurse.identity.Hat;
import org.carepurse.identity.Person;
import org.carepurse.identity.Role;
import org.carepurse.outcome.WrongInput;

/** Makes sure that the people named on a plan are what the plan says they are. */
@ApplicationScoped
class Wearers {

    private final EntityManager entityManager;

    @Inject
    Wearers(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @throws WrongInput {@code plan-holder} when the commissioner does not fund this person */
    void requireHolder(long personId, long commissionerId) {
        require(personId, new Hat(Role.BUDGET_HOLDER, commissionerId), "holder", "plan-holder");
    }

    /** @throws WrongInput {@code plan-coordinator} when this person does not co-ordinate for the commissioner */
    void requireCoordinator(long personId, long commissionerId) {
        require(personId, new Hat(Role.CARE_COORDINATOR, commissionerId), "coordinator", "plan-coordinator");
    }

    private void require(long personId, Hat hat, String field, String code) {
        Person person = entityManager.find(Person.class, personId);
        if (person == null || !person.hats().contains(hat)) {
            throw new WrongInput(field, code);
        }
    }
}
