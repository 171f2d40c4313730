package org.carepurse.rest.budget;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.carepurse.budget.PeopleAndBudgets;
import org.carepurse.budget.PersonsBudget;
import org.carepurse.careplan.PlanState;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A commissioner's people with their budgets. */
@RequestScoped
@Path("people")
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {

    private final PeopleAndBudgets people;
    private final Caller caller;

    @Inject
    PeopleResource(PeopleAndBudgets people, Caller caller) {
        this.people = people;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Each plan of the caller's commissioner with its money, by the holder's name.")
    public PeopleSlice list(
            @QueryParam("named") String named, @QueryParam("state") String state, @QueryParam("after") String after) {
        long commissioner = caller.organisation(
                Permission.SEE_PEOPLE_AND_BUDGETS, Role.COMMISSIONER_FINANCE, Role.COMMISSIONER_AUDITOR);
        PeopleAndBudgets.Question asked = new PeopleAndBudgets.Question(
                commissioner,
                Answers.text(named),
                Answers.one("state", PlanState.class, state).orElse(null),
                PeopleAndBudgets.Order.BY_NAME,
                0,
                Slice.SIZE + 1);
        return Slice.of(people.readOn(caller.who(), asked, Answers.text(after)), Slice.SIZE, PersonsBudget::plan)
                .map(PersonsBudgetView::of)
                .as(PeopleSlice::new);
    }
}
