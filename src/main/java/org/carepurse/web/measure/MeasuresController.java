package org.carepurse.web.measure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.carepurse.careplan.Plan;
import org.carepurse.careplan.Plans;
import org.carepurse.identity.Access;
import org.carepurse.identity.People;
import org.carepurse.identity.Permission;
import org.carepurse.measure.Asked;
import org.carepurse.measure.MeasureSettings;
import org.carepurse.measure.Progress;
import org.carepurse.time.London;
import org.carepurse.web.frame.CurrentPerson;

/** How one person is doing: what is due, and all that was answered so far. */
@Controller
@RequestScoped
@Path("plans/{plan}/measures")
public class MeasuresController {

    private static final Set<String> DONE = Set.of("entered", "corrected");

    private final Progress progress;
    private final MeasureSettings settings;
    private final Plans plans;
    private final People people;
    private final Access access;
    private final CurrentPerson person;
    private final Models models;
    private final Clock clock;

    @Inject
    MeasuresController(
            Progress progress,
            MeasureSettings settings,
            Plans plans,
            People people,
            Access access,
            CurrentPerson person,
            Models models,
            Clock clock) {
        this.progress = progress;
        this.settings = settings;
        this.plans = plans;
        this.people = people;
        this.access = access;
        this.person = person;
        this.models = models;
        this.clock = clock;
    }

    @GET
    public String show(@PathParam("plan") String reference, @QueryParam("done") @DefaultValue("") String done) {
        List<Asked> asked = progress.of(person.who(), reference);
        Plan plan = plans.show(person.who(), Permission.SEE_MEASURES, reference);
        models.put(
                "page",
                new MeasuresPage(
                        reference,
                        people.person(plan.holderId()).name(),
                        asked,
                        settings.valueSet(),
                        London.today(clock),
                        access.may(person.who(), Permission.ENTER_MEASURE, plan.whose()),
                        DONE.contains(done) ? "measure.done." + done : ""));
        return "measure/measures.jte";
    }
}
