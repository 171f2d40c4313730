package org.carepurse.rest.spending;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.outcome.WrongInput;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Slice;
import org.carepurse.spending.DeliveredPart;
import org.carepurse.spending.DeliveriesBehind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The deliveries behind what was delivered, and behind what a unit cost. */
@RequestScoped
@Path("spending/deliveries")
@Produces(MediaType.APPLICATION_JSON)
public class DeliveriesBehindResource {

    private final DeliveriesBehind behind;
    private final Caller caller;
    private final Clock clock;

    @Inject
    DeliveriesBehindResource(DeliveriesBehind behind, Caller caller, Clock clock) {
        this.behind = behind;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary =
                    "The deliveries that make up what was delivered, or with a category and unit what a unit cost; the newest first.")
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "The first month, as 2027-04; of this year when absent.")
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "The last month, as 2028-03; of this year when absent.")
    @Parameter(name = "stream", in = ParameterIn.QUERY, description = "One stream; empty where nothing tells which.")
    @Parameter(name = "holding", in = ParameterIn.QUERY, description = "One way of holding; empty where nothing tells.")
    @Parameter(name = "within", in = ParameterIn.QUERY, description = "With of: COHORT, CATEGORY, PROVIDER or AREA.")
    @Parameter(
            name = "of",
            in = ParameterIn.QUERY,
            description = "Which part of it, as a group of the answer is named.")
    public SpendingDeliverySlice deliveries(
            @BeanParam SpendingQuery query,
            @QueryParam("category") String category,
            @QueryParam("unit") String unit,
            @QueryParam("after") String after) {
        DeliveriesBehind.Question question = new DeliveriesBehind.Question(
                query.question(commissioner(), clock), category == null ? null : UnitKindView.asked(category, unit));
        DeliveredPart.Place place = after == null
                ? DeliveredPart.Place.NEWEST
                : DeliveredPart.Place.read(after).orElseThrow(() -> new WrongInput("after", "after-not-ours"));
        return Slice.of(behind.list(caller.who(), question, place, Slice.SIZE + 1), Slice.SIZE, part -> part.place()
                        .toString())
                .map(SpendingDeliveryView::of)
                .as(SpendingDeliverySlice::new);
    }

    private long commissioner() {
        return caller.organisation(
                Permission.SEE_PEOPLE_AND_BUDGETS, Role.COMMISSIONER_FINANCE, Role.COMMISSIONER_AUDITOR);
    }
}
