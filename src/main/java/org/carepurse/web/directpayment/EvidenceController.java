package org.carepurse.web.directpayment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.carepurse.directpayment.EvidenceWaiting;
import org.carepurse.directpayment.EvidenceWaiting.Place;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Paging;

/** What people have still to show of the money that they hold, for those who look after it with them. */
@Controller
@RequestScoped
@Path("evidence")
public class EvidenceController {

    private final EvidenceWaiting waiting;
    private final CurrentPerson person;
    private final Models models;

    @Inject
    EvidenceController(EvidenceWaiting waiting, CurrentPerson person, Models models) {
        this.waiting = waiting;
        this.person = person;
        this.models = models;
    }

    @GET
    public String show(@QueryParam("after") String after) {
        long commissioner = person.who()
                .organisationAs(Role.COMMISSIONER_FINANCE, Role.CARE_COORDINATOR, Role.COMMISSIONER_AUDITOR)
                .orElseThrow(() -> new NotAllowed(Permission.SEE_EVIDENCE_WAITING));
        models.put(
                "page",
                EvidencePage.of(
                        waiting.after(person.who(), commissioner, Place.read(after), Paging.ROWS + 1),
                        waiting.count(person.who(), commissioner),
                        after != null));
        return "directpayment/evidence.jte";
    }
}
