package org.carepurse.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.carepurse.report.SealedStatements;
import org.carepurse.web.frame.CurrentPerson;

/** The sealed statements of a plan's closed years. */
@Controller
@RequestScoped
@Path("sealed-statements/of/{plan}")
public class SealedListController {

    private final SealedStatements sealed;
    private final CurrentPerson person;
    private final Models models;

    @Inject
    SealedListController(SealedStatements sealed, CurrentPerson person, Models models) {
        this.sealed = sealed;
        this.person = person;
        this.models = models;
    }

    @GET
    public String list(@PathParam("plan") String plan) {
        models.put("page", new SealedListPage(plan, sealed.ofPlan(person.who(), plan)));
        return "report/sealed-list.jte";
    }
}
