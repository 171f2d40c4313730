package org.carepurse.rest.measure;

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
import org.carepurse.careplan.Plans;
import org.carepurse.identity.Permission;
import org.carepurse.measure.MeasureSettings;
import org.carepurse.measure.Measuring;
import org.carepurse.measure.Progress;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How one person is doing. Who may is seen before anything of a call's content is read. */
@RequestScoped
@Path("plans/{plan}/measures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeasuresResource {

    private final Progress progress;
    private final Measuring measuring;
    private final Plans plans;
    private final MeasureSettings settings;
    private final Caller caller;

    @PathParam("plan")
    private String plan;

    @Inject
    MeasuresResource(Progress progress, Measuring measuring, Plans plans, MeasureSettings settings, Caller caller) {
        this.progress = progress;
        this.measuring = measuring;
        this.plans = plans;
        this.settings = settings;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Every measure of the plan with what was answered, what it comes to, and when it is due.")
    public List<MeasureView> measures() {
        return progress.of(caller.who(), plan).stream()
                .map(asked -> MeasureView.of(asked, settings.valueSet()))
                .toList();
    }

    @POST
    @Operation(summary = "Enters what the person answered to one measure; for a licensed one, its score.")
    public Done enter(@HeaderParam(Answers.KEY) String key, MeasureCall call) {
        plans.show(caller.who(), Permission.ENTER_MEASURE, plan);
        MeasureCall said = Answers.body(call);
        Measuring.Enter asked = new Measuring.Enter(plan, Answers.text(said.goal()), said.sheet(), said.given());
        return Answers.done(measuring.enter(caller.who(), Answers.key(key), asked), Done::new);
    }
}
