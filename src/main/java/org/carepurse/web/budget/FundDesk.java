package org.carepurse.web.budget;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.carepurse.budget.GrantedLine;
import org.carepurse.budget.Purse;
import org.carepurse.budget.Purses;
import org.carepurse.budget.Sufficiency;
import org.carepurse.careplan.Plan;
import org.carepurse.careplan.Plans;
import org.carepurse.identity.Access;
import org.carepurse.identity.People;
import org.carepurse.identity.Permission;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Problems;

/** Gathers what the pages for approving a plan show. */
@RequestScoped
class FundDesk {

    private final Plans plans;
    private final Purses purses;
    private final People people;
    private final Access access;
    private final CurrentPerson person;

    @Inject
    FundDesk(Plans plans, Purses purses, People people, Access access, CurrentPerson person) {
        this.plans = plans;
        this.purses = purses;
        this.people = people;
        this.access = access;
        this.person = person;
    }

    FundPage page(
            String reference,
            FundForm typed,
            Sufficiency sufficiency,
            List<GrantedLine> granted,
            String reason,
            Problems problems) {
        Plan plan = plans.show(person.who(), reference);
        access.require(person.who(), Permission.SEE_PEOPLE_AND_BUDGETS, plan.whose());
        return new FundPage(
                plan,
                people.person(plan.holderId()).name(),
                typed.lines(),
                typed.graceDays(),
                sufficiency,
                granted,
                access.may(person.who(), Permission.APPROVE_PLAN, plan.whose()),
                reason,
                problems);
    }

    Purse purse(String reference) {
        return purses.open(person.who(), reference);
    }
}
