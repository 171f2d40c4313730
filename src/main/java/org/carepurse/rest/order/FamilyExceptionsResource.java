package org.carepurse.rest.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.carepurse.careplan.Plan;
import org.carepurse.careplan.Plans;
import org.carepurse.directory.ProviderDesk;
import org.carepurse.identity.Organisations;
import org.carepurse.order.FamilyException;
import org.carepurse.order.FamilyExceptions;
import org.carepurse.outcome.WrongInput;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** By whose leave somebody of a plan's holder's household or family may be paid to help them. */
@RequestScoped
@Path("plans/{plan}/family-exceptions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FamilyExceptionsResource {

    private final FamilyExceptions exceptions;
    private final Plans plans;
    private final ProviderDesk providers;
    private final Organisations organisations;
    private final Caller caller;

    @PathParam("plan")
    private String plan;

    @Inject
    FamilyExceptionsResource(
            FamilyExceptions exceptions,
            Plans plans,
            ProviderDesk providers,
            Organisations organisations,
            Caller caller) {
        this.exceptions = exceptions;
        this.plans = plans;
        this.providers = providers;
        this.organisations = organisations;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "All that were ever recorded for the holder, the latest first.")
    public List<FamilyExceptionView> familyExceptions() {
        Plan holders = plans.show(caller.who(), plan);
        List<FamilyException> granted = exceptions.of(caller.who(), holders.holderId(), holders.commissionerId());
        Map<Long, String> names = organisations.namesOf(
                granted.stream().map(FamilyException::providerId).toList());
        return granted.stream()
                .map(exception -> FamilyExceptionView.of(exception, names.get(exception.providerId())))
                .toList();
    }

    @POST
    @Operation(summary = "The co-ordination team or finance records one; it is never changed and runs out by itself.")
    public Done allowFamily(@HeaderParam(Answers.KEY) String key, FamilyExceptionCall call) {
        Plan holders = plans.show(caller.who(), plan);
        long provider = provider(Answers.field("provider", Answers.body(call).provider()));
        return Answers.done(
                exceptions.record(
                        caller.who(),
                        Answers.key(key),
                        call.of(holders.holderId(), holders.commissionerId(), provider)),
                Done::new);
    }

    /** One that was approved once, so that it can be paid. */
    private long provider(String reference) {
        long id = providers.provider(reference).id();
        if (organisations.find(id).isEmpty()) {
            throw new WrongInput("provider", "provider-unknown");
        }
        return id;
    }
}
