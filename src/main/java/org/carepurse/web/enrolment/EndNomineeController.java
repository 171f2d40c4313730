package org.carepurse.web.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.NomineeAppointment;
import org.carepurse.identity.Nominees;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.People;
import org.carepurse.identity.Permission;
import org.carepurse.web.frame.CurrentPerson;

/** Ends at once that somebody acts for a budget holder: by either of the two, or by a co-ordinator. */
@Controller
@RequestScoped
@Path("nominees/{appointment}/end")
public class EndNomineeController {

    private final Nominees nominees;
    private final People people;
    private final ActingFor actingFor;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("appointment")
    private String reference;

    @Inject
    EndNomineeController(Nominees nominees, People people, ActingFor actingFor, CurrentPerson person, Models models) {
        this.nominees = nominees;
        this.people = people;
        this.actingFor = actingFor;
        this.person = person;
        this.models = models;
    }

    @GET
    public String ask() {
        NomineeAppointment one = nominees.byReference(reference);
        if (!actingFor.mayEnd(person.who(), one)) {
            throw new NotAllowed(Permission.END_APPOINTMENT);
        }
        models.put(
                "page",
                new EndNomineePage(
                        reference,
                        people.person(one.nomineeId()).name(),
                        people.person(one.holderId()).name(),
                        back(one)));
        return "enrolment/end-nominee.jte";
    }

    @POST
    public Response end(@FormParam("key") String key) {
        NomineeAppointment ended =
                nominees.end(person.who(), new RequestKey(key), reference).value();
        return Response.seeOther(URI.create(back(ended) + "?done=nominee-ended"))
                .build();
    }

    private String back(NomineeAppointment one) {
        long me = person.who().personId();
        return one.holderId() == me || one.nomineeId() == me
                ? "/nominees"
                : "/accounts/" + people.person(one.holderId()).reference();
    }
}
