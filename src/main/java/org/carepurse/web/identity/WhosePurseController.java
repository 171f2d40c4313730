package org.carepurse.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.carepurse.identity.People;
import org.carepurse.identity.Person;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignIns;
import org.carepurse.identity.SignedIn;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** Lets a nominee say for which budget holder they want to act. They stay themselves: what they do is on their name. */
@Controller
@RequestScoped
@Path("whose-purse")
public class WhosePurseController {

    private final People people;
    private final SignIns signIns;
    private final CurrentSignIn current;
    private final CurrentPerson person;
    private final Models models;

    @Context
    private HttpServletRequest request;

    @Inject
    WhosePurseController(People people, SignIns signIns, CurrentSignIn current, CurrentPerson person, Models models) {
        this.people = people;
        this.signIns = signIns;
        this.current = current;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response ask() {
        return page(Problems.none(words()));
    }

    @POST
    public Response choose(@FormParam("holder") String reference) {
        if (reference == null || reference.isBlank()) {
            return page(Problems.none(words()).and("holder", words().say("identity.whose-purse.choose")));
        }
        long holderId = people.byReference(reference).id();
        signIns.chooseHolder(person.who(), current.token().orElseThrow(), holderId);
        return Response.seeOther(URI.create("/purse")).build();
    }

    private Response page(Problems problems) {
        SignedIn who = person.who();
        List<Person> holders = holders(who);
        String chosen = person.holderOnShow()
                .flatMap(id ->
                        holders.stream().filter(holder -> holder.id() == id).findFirst())
                .map(Person::reference)
                .orElse("");
        models.put(
                "page",
                new WhosePursePage(
                        holders.stream().map(holder -> choice(holder, who)).toList(), chosen, problems));
        return Response.ok("identity/whose-purse.jte").build();
    }

    private List<Person> holders(SignedIn who) {
        LongStream own = who.wears(Role.BUDGET_HOLDER) ? LongStream.of(who.personId()) : LongStream.empty();
        Stream<Person> others = who.actsFor().stream()
                .map(people::person)
                .sorted(Comparator.comparing(Person::name).thenComparing(Person::reference));
        return Stream.concat(own.mapToObj(people::person), others).toList();
    }

    private static WhosePursePage.Holder choice(Person holder, SignedIn who) {
        return new WhosePursePage.Holder(holder.reference(), holder.name(), holder.id() == who.personId());
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
