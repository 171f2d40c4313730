package org.carepurse.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Objects;
import org.carepurse.identity.Person;
import org.carepurse.identity.SignedIn;
import org.carepurse.privacy.PrivacyDesk;
import org.carepurse.web.frame.CurrentPerson;

/** The way to one person's records: by name, or because something about them waits. */
@Controller
@RequestScoped
@Path("privacy/people")
public class PeopleController {

    private final PrivacyDesk desk;
    private final CurrentPerson person;
    private final Models models;

    @Inject
    PeopleController(PrivacyDesk desk, CurrentPerson person, Models models) {
        this.desk = desk;
        this.person = person;
        this.models = models;
    }

    @GET
    public String find(@QueryParam("named") String typed) {
        SignedIn who = person.who();
        String named = Objects.toString(typed, "").strip();
        List<Person> atIssue = desk.atIssue(who);
        models.put("page", new PeoplePage(named, named.isEmpty() ? List.of() : desk.called(who, named), atIssue));
        return "privacy/people.jte";
    }
}
