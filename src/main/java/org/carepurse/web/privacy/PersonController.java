package org.carepurse.web.privacy;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Supplier;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Person;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.privacy.Erasing;
import org.carepurse.privacy.PersonalCopies;
import org.carepurse.privacy.PrivacyDesk;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** One person's records: copies for them, legal holds, and erasing them. */
@Controller
@RequestScoped
@Path("privacy/people/{person: PER-[^/]+}")
public class PersonController {

    private final PrivacyDesk desk;
    private final Erasing erasing;
    private final PersonalCopies copies;
    private final CurrentPerson current;
    private final Models models;

    @PathParam("person")
    private String person;

    @Context
    private HttpServletRequest request;

    @Inject
    PersonController(PrivacyDesk desk, Erasing erasing, PersonalCopies copies, CurrentPerson current, Models models) {
        this.desk = desk;
        this.erasing = erasing;
        this.copies = copies;
        this.current = current;
        this.models = models;
    }

    @GET
    public String show() {
        return page(TypedReason.NONE, Problems.none(words()));
    }

    @POST
    @Path("copies")
    public Response askForCopy(@FormParam("key") String key, @FormParam("reason") String reason) {
        copies.mayAskFor(who(), person);
        return act(
                TypedReason.in(PersonPage.COPY, reason),
                () -> copies.askFor(who(), new RequestKey(key), person, reason));
    }

    @POST
    @Path("holds")
    public Response placeHold(@FormParam("key") String key, @FormParam("reason") String reason) {
        return act(
                TypedReason.in(PersonPage.HOLD, reason),
                () -> erasing.placeHold(who(), new RequestKey(key), person, reason));
    }

    @POST
    @Path("holds/{hold: HLD-[^/]+}/lift")
    public Response liftHold(
            @PathParam("hold") String hold, @FormParam("key") String key, @FormParam("reason") String reason) {
        return act(
                TypedReason.in(PersonPage.lift(hold), reason),
                () -> erasing.liftHold(who(), new RequestKey(key), person, hold, reason));
    }

    @POST
    @Path("erasures")
    public Response ask(@FormParam("key") String key, @FormParam("reason") String reason) {
        return act(
                TypedReason.in(PersonPage.ERASURE, reason),
                () -> erasing.ask(who(), new RequestKey(key), person, reason));
    }

    @POST
    @Path("erasures/{erasure: ERA-[^/]+}/release")
    public Response release(@PathParam("erasure") String erasure, @FormParam("key") String key) {
        return act(TypedReason.NONE, () -> erasing.release(who(), new RequestKey(key), person, erasure));
    }

    @POST
    @Path("erasures/{erasure: ERA-[^/]+}/drop")
    public Response drop(@PathParam("erasure") String erasure, @FormParam("key") String key) {
        return act(TypedReason.NONE, () -> erasing.drop(who(), new RequestKey(key), person, erasure));
    }

    private Response act(TypedReason typed, Supplier<Outcome<String>> act) {
        erasing.mayErase(who(), person);
        Problems problems = Problems.none(words());
        try {
            Outcome<String> done = act.get();
            if (done.isDone()) {
                return Response.seeOther(URI.create("/privacy/people/" + person))
                        .build();
            }
            problems = problems.and(null, done.why());
        } catch (WrongInput wrong) {
            problems = problems.and(typed.field(), words().say(wrong));
        }
        return Response.ok(page(typed, problems)).build();
    }

    private String page(TypedReason typed, Problems problems) {
        Person about = desk.person(who(), person);
        models.put(
                "page",
                new PersonPage(
                        about,
                        desk.preview(who(), person),
                        desk.holds(who(), person),
                        desk.erasures(who(), person),
                        CopyRow.of(copies.of(who(), person), copies, words()),
                        desk.mayAct(who(), about),
                        who().personId(),
                        typed,
                        problems));
        return "privacy/person.jte";
    }

    private SignedIn who() {
        return current.who();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
