package org.carepurse.web.careplan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.carepurse.careplan.Plan;
import org.carepurse.careplan.Plans;
import org.carepurse.directory.Categories;
import org.carepurse.identity.Access;
import org.carepurse.identity.People;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Person;
import org.carepurse.identity.SignedIn;
import org.carepurse.time.London;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** Gathers what the pages about one plan show. */
@RequestScoped
class PlanPages {

    private final Plans plans;
    private final People people;
    private final Categories categories;
    private final Access access;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    PlanPages(Plans plans, People people, Categories categories, Access access, CurrentPerson person, Clock clock) {
        this.plans = plans;
        this.people = people;
        this.categories = categories;
        this.access = access;
        this.person = person;
        this.clock = clock;
    }

    PlanPage of(String reference, Words words, String done, String answer, String reason, Problems problems) {
        SignedIn who = person.who();
        Plan plan = plans.show(who, reference);
        Person holder = people.person(plan.holderId());
        return new PlanPage(
                plan,
                holder.name(),
                holder.reference(),
                plan.coordinatorId().map(id -> people.person(id).name()).orElse(""),
                categoriesIn(words),
                PlanActs.of(plan, who, access),
                access.may(who, Permission.SEE_PEOPLE_AND_BUDGETS, plan.whose()) ? "/plans-to-approve" : "/plans",
                London.today(clock),
                done,
                answer,
                reason,
                problems);
    }

    /** The plan for a page that only its co-ordinator may open. */
    Plan toWrite(String reference) {
        return open(reference, Permission.WRITE_PLAN);
    }

    /** The plan for a page that only those may open who may do this. */
    Plan open(String reference, Permission needed) {
        return plans.show(person.who(), needed, reference);
    }

    /** What each kind of support is called, by its code, in the order of the shared list. */
    Map<String, String> categoriesIn(Words words) {
        Map<String, String> names = new LinkedHashMap<>();
        categories
                .all()
                .forEach(one -> names.put(one.code(), one.in(words.language().locale())));
        return names;
    }
}
