package org.carepurse.web.budget;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.carepurse.budget.Purse;
import org.carepurse.budget.Purses;
import org.carepurse.careplan.Plans;
import org.carepurse.identity.Permission;
import org.carepurse.web.frame.CurrentPerson;

/** Opens a purse for the pages where its money is given to goals, to whoever may do that and to nobody else. */
@RequestScoped
class SortingDesk {

    private final Plans plans;
    private final Purses purses;
    private final CurrentPerson person;

    @Inject
    SortingDesk(Plans plans, Purses purses, CurrentPerson person) {
        this.plans = plans;
        this.purses = purses;
        this.person = person;
    }

    Purse purse(String plan) {
        plans.show(person.who(), Permission.SORT_MONEY, plan);
        return purses.open(person.who(), plan);
    }
}
