package org.carepurse.rest.spending;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.rest.frame.Caller;
import org.carepurse.spending.UnitCosts;
import org.carepurse.spending.UnitKind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a unit of the same kind of service cost with each provider. */
@RequestScoped
@Path("spending/providers")
@Produces(MediaType.APPLICATION_JSON)
public class UnitCostsResource {

    private final UnitCosts costs;
    private final Caller caller;
    private final Clock clock;

    @Inject
    UnitCostsResource(UnitCosts costs, Caller caller, Clock clock) {
        this.costs = costs;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("kinds")
    @Operation(summary = "The kinds of service and units of which anything was given in the months asked about.")
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "The first month, as 2027-04; of this year when absent.")
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "The last month, as 2028-03; of this year when absent.")
    public List<UnitKindView> units(@QueryParam("from") String from, @QueryParam("to") String to) {
        return costs.kinds(caller.who(), commissioner(), SpendingQuery.months(from, to, clock)).stream()
                .map(UnitKindView::of)
                .toList();
    }

    @GET
    @Operation(summary = "What one unit of one kind of service cost with each provider, the dearest on average first.")
    @Parameter(name = "category", in = ParameterIn.QUERY, description = "The kind of service.")
    @Parameter(
            name = "unit",
            in = ParameterIn.QUERY,
            description = "HOUR, SESSION, VISIT, DAY, NIGHT, WEEK, MONTH, ITEM or MILE.")
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "The first month, as 2027-04; of this year when absent.")
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "The last month, as 2028-03; of this year when absent.")
    public List<UnitCostView> providers(
            @QueryParam("category") String category,
            @QueryParam("unit") String unit,
            @QueryParam("from") String from,
            @QueryParam("to") String to) {
        long commissioner = commissioner();
        UnitKind kind = UnitKindView.asked(category, unit);
        UnitCosts.Question question = new UnitCosts.Question(commissioner, SpendingQuery.months(from, to, clock), kind);
        return costs.of(caller.who(), question).stream().map(UnitCostView::of).toList();
    }

    private long commissioner() {
        return caller.organisation(
                Permission.SEE_PEOPLE_AND_BUDGETS, Role.COMMISSIONER_FINANCE, Role.COMMISSIONER_AUDITOR);
    }
}
