package org.carepurse.web.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import org.carepurse.identity.People;
import org.carepurse.identity.Person;
import org.carepurse.identity.SignedIn;
import org.carepurse.web.frame.CurrentPerson;

/** Who acts for me, and for whom I act. */
@Controller
@RequestScoped
@Path("nominees")
public class NomineesController {

    private static final Set<String> DONE = Set.of("appointed", "nominee-ended");

    private final ActingFor actingFor;
    private final People people;
    private final CurrentPerson person;
    private final Models models;

    @Inject
    NomineesController(ActingFor actingFor, People people, CurrentPerson person, Models models) {
        this.actingFor = actingFor;
        this.people = people;
        this.person = person;
        this.models = models;
    }

    @GET
    public String list(@QueryParam("done") String done) {
        SignedIn who = person.who();
        Person me = people.person(who.personId());
        models.put(
                "page",
                new NomineesPage(
                        actingFor.mayAppoint(who, me),
                        me.reference(),
                        actingFor.nomineesOf(who, me),
                        actingFor.holdersOf(who, me),
                        done != null && DONE.contains(done) ? "enrolment.done." + done : ""));
        return "enrolment/nominees.jte";
    }
}
