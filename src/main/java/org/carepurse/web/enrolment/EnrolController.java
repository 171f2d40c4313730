package org.carepurse.web.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Capacity;
import org.carepurse.identity.EnrolledPeople;
import org.carepurse.identity.Enrolment;
import org.carepurse.identity.EnrolmentDesk;
import org.carepurse.identity.Invited;
import org.carepurse.identity.NewPerson;
import org.carepurse.identity.Organisation;
import org.carepurse.identity.Organisations;
import org.carepurse.identity.People;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.Reading;
import org.carepurse.words.Words;

/** Enrolling somebody: as what, where if that must be said, who; then the answers are checked, and the letter is shown. */
@Controller
@RequestScoped
@Path("accounts/new")
public class EnrolController {

    private static final int MOST_PLACES = 50;
    private static final int LONGEST_NAME = 200;

    private final People people;
    private final EnrolledPeople enrolled;
    private final Organisations organisations;
    private final Letters letters;
    private final CurrentPerson person;
    private final Models models;

    @Context
    private HttpServletRequest request;

    @Inject
    EnrolController(
            People people,
            EnrolledPeople enrolled,
            Organisations organisations,
            Letters letters,
            CurrentPerson person,
            Models models) {
        this.people = people;
        this.enrolled = enrolled;
        this.organisations = organisations;
        this.letters = letters;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response askAsWhat() {
        EnrolmentDesk desk = desk();
        return desk.capacities().size() == 1 ? to(desk.capacities().get(0)) : asWhat(Problems.none(words()));
    }

    @POST
    public Response asWhat(@FormParam("as") String typed) {
        return offered(typed)
                .map(EnrolController::to)
                .orElseGet(() -> asWhat(Problems.none(words()).and(new WrongInput("as", "enrol-as-what"))));
    }

    /**
     * Asks who, or first where, if that must be said.
     *
     * @param at the reference of an organisation
     * @param named what is in the names of those that are shown
     */
    @GET
    @Path("{capacity}")
    public Response askWho(
            @PathParam("capacity") String capacity, @QueryParam("at") String at, @QueryParam("named") String named) {
        Capacity as = capacity(capacity);
        return at == null && desk().mustSayWhere(as)
                ? where(as, Objects.toString(named, "").strip())
                : who(as, place(as, at), EnrolForm.EMPTY, null, Problems.none(words()));
    }

    @POST
    @Path("{capacity}/check")
    public Response check(@PathParam("capacity") String capacity, MultivaluedMap<String, String> sent) {
        Capacity as = capacity(capacity);
        Organisation at = place(as, sent.getFirst("at"));
        EnrolForm typed = EnrolForm.in(sent);
        Reading reading = new Reading(words());
        NewPerson read = typed.read(as, at.invented(), reading);
        return who(as, at, typed, read, reading.problems());
    }

    @POST
    @Path("{capacity}")
    public Response enrol(@PathParam("capacity") String capacity, MultivaluedMap<String, String> sent) {
        Capacity as = capacity(capacity);
        Organisation at = place(as, sent.getFirst("at"));
        EnrolForm typed = EnrolForm.in(sent);
        Reading reading = new Reading(words());
        NewPerson read = typed.read(as, at.invented(), reading);
        if (read == null || "change".equals(sent.getFirst("act"))) {
            return who(as, at, typed, null, reading.problems());
        }
        Enrolment enrolment = as.enrolment(desk().commissionerId(), at.id(), read);
        Outcome<Invited> outcome = people.enrol(person.who(), new RequestKey(sent.getFirst("key")), enrolment);
        return outcome.isDone()
                ? letters.answer(outcome.value(), true, request)
                : who(as, at, typed, null, Problems.none(words()).and(field(outcome.why()), outcome.why()));
    }

    private static String field(Refusal why) {
        return why.code().equals("nhs-number-taken") ? "nhsNumber" : "email";
    }

    private Response asWhat(Problems problems) {
        models.put("page", new AsWhatPage(desk(), problems));
        return Response.ok("enrolment/as-what.jte").build();
    }

    private Response where(Capacity capacity, String named) {
        String part = named.length() > LONGEST_NAME ? named.substring(0, LONGEST_NAME) : named;
        models.put(
                "page",
                new WherePage(
                        capacity,
                        part,
                        organisations.letIn(desk().commissionerId(), capacity.at(), part, MOST_PLACES)));
        return Response.ok("enrolment/where.jte").build();
    }

    /** The form, or the answers to check once they are read. */
    private Response who(Capacity capacity, Organisation at, EnrolForm typed, NewPerson read, Problems problems) {
        models.put("page", new EnrolPage(capacity, at, typed, read, problems));
        return Response.ok(read == null ? "enrolment/who.jte" : "enrolment/check.jte")
                .build();
    }

    private static Response to(Capacity capacity) {
        return Response.seeOther(URI.create("/accounts/new/" + capacity)).build();
    }

    private EnrolmentDesk desk() {
        return enrolled.deskOf(person.who());
    }

    private Capacity capacity(String name) {
        return offered(name).orElseThrow(() -> new NotFound("capacity", name));
    }

    private Optional<Capacity> offered(String name) {
        return desk().capacities().stream()
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    private Organisation place(Capacity capacity, String reference) {
        EnrolmentDesk desk = desk();
        return desk.mustSayWhere(capacity) ? organisations.byReference(Objects.toString(reference, "")) : desk.at();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
