package org.carepurse.rest.careplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.carepurse.identity.Hat;
import org.carepurse.identity.People;
import org.carepurse.identity.Person;
import org.carepurse.identity.Role;
import org.carepurse.outcome.WrongInput;

/** Whom a plan of one commissioner can name, found by the reference that a call gives. */
@ApplicationScoped
class Nameable {

    private final People people;

    @Inject
    Nameable(People people) {
        this.people = people;
    }

    List<Person> holders(long commissionerId) {
        return people.wearing(new Hat(Role.BUDGET_HOLDER, commissionerId));
    }

    List<Person> coordinators(long commissionerId) {
        return people.wearing(new Hat(Role.CARE_COORDINATOR, commissionerId));
    }

    /** @throws WrongInput {@code plan-holder} */
    long holder(long commissionerId, String reference) {
        return found(holders(commissionerId), "holder", "plan-holder", reference);
    }

    /** @throws WrongInput {@code plan-coordinator} */
    long coordinator(long commissionerId, String reference) {
        return found(coordinators(commissionerId), "coordinator", "plan-coordinator", reference);
    }

    private static long found(List<Person> among, String field, String code, String reference) {
        return among.stream()
                .filter(person -> person.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new WrongInput(field, code))
                .id();
    }
}
