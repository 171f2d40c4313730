package org.carepurse.web.holding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.carepurse.holding.Remittances;
import org.carepurse.web.frame.CurrentPerson;

/** What whoever gets a payment in is told of it. */
@Controller
@RequestScoped
@Path("remittances/{reference}")
public class RemittanceController {

    private final Remittances remittances;
    private final CurrentPerson person;
    private final Models models;

    @Inject
    RemittanceController(Remittances remittances, CurrentPerson person, Models models) {
        this.remittances = remittances;
        this.person = person;
        this.models = models;
    }

    @GET
    public String show(@PathParam("reference") String reference) {
        models.put("page", new RemittancePage(remittances.show(person.who(), reference)));
        return "holding/remittance.jte";
    }
}
