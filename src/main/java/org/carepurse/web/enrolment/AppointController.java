package org.carepurse.web.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.NewAppointment;
import org.carepurse.identity.NomineeAppointment;
import org.carepurse.identity.Nominees;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.People;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Person;
import org.carepurse.outcome.Outcome;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.Reading;
import org.carepurse.web.frame.TypedDate;
import org.carepurse.words.Words;

/** Records a nominee: by the budget holder, or by a co-ordinator to whom both have said yes. */
@Controller
@RequestScoped
@Path("nominees/new")
public class AppointController {

    private final Nominees nominees;
    private final People people;
    private final ActingFor actingFor;
    private final CurrentPerson person;
    private final Models models;

    /** The holder's reference, when a co-ordinator does it for them. */
    @QueryParam("for")
    private String holder;

    @Context
    private HttpServletRequest request;

    @Inject
    AppointController(Nominees nominees, People people, ActingFor actingFor, CurrentPerson person, Models models) {
        this.nominees = nominees;
        this.people = people;
        this.actingFor = actingFor;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response ask() {
        LocalDate today = actingFor.today();
        TypedDate from = new TypedDate(
                String.valueOf(today.getDayOfMonth()),
                String.valueOf(today.getMonthValue()),
                String.valueOf(today.getYear()));
        AppointForm form = new AppointForm("", from, new TypedDate("", "", ""), List.of());
        return page(form, null, null, Problems.none(words()));
    }

    @POST
    @Path("check")
    public Response check(MultivaluedMap<String, String> sent) {
        AppointForm typed = AppointForm.in(sent);
        Reading reading = new Reading(words());
        Person nominee = typed.person(people, reading);
        NewAppointment read = typed.read(holder().id(), nominee, reading);
        return page(typed, nominee, read, reading.problems());
    }

    @POST
    public Response appoint(MultivaluedMap<String, String> sent) {
        AppointForm typed = AppointForm.in(sent);
        Reading reading = new Reading(words());
        NewAppointment read = typed.read(holder().id(), typed.person(people, reading), reading);
        if (read == null || "change".equals(sent.getFirst("act"))) {
            return page(typed, null, null, reading.problems());
        }
        Outcome<NomineeAppointment> outcome =
                nominees.appoint(person.who(), new RequestKey(sent.getFirst("key")), read);
        return outcome.isDone()
                ? Response.seeOther(URI.create(back() + "?done=appointed")).build()
                : page(typed, null, null, Problems.none(words()).and("nominee", outcome.why()));
    }

    /** The form, or the answers to check once they are read. */
    private Response page(AppointForm typed, Person nominee, NewAppointment read, Problems problems) {
        models.put("page", new AppointPage(holder(), isMe(), typed, nominee, read, problems));
        return Response.ok(read == null ? "enrolment/appoint.jte" : "enrolment/appoint-check.jte")
                .build();
    }

    private String back() {
        return isMe() ? "/nominees" : "/accounts/" + holder().reference();
    }

    private boolean isMe() {
        return holder().id() == person.who().personId();
    }

    private Person holder() {
        Person found = holder == null ? people.person(person.who().personId()) : people.byReference(holder);
        if (!actingFor.mayAppoint(person.who(), found)) {
            throw new NotAllowed(Permission.APPOINT_NOMINEE);
        }
        return found;
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
