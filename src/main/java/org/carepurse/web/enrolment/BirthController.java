package org.carepurse.web.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.BirthDates;
import org.carepurse.identity.Person;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.TypedDate;
import org.carepurse.words.Words;

/** Notes when a budget holder was born, or puts it right. */
@Controller
@RequestScoped
@Path("accounts/{person}/birth")
public class BirthController {

    private final BirthDates birthDates;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("person")
    private String reference;

    @Context
    private HttpServletRequest request;

    @Inject
    BirthController(BirthDates birthDates, CurrentPerson person, Models models) {
        this.birthDates = birthDates;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response ask() {
        Person holder = holder();
        return page(holder, TypedDate.of(holder.bornOn().orElse(null)), Problems.none(words()));
    }

    @POST
    public Response note(MultivaluedMap<String, String> sent) {
        Person holder = holder();
        TypedDate typed = TypedDate.in(sent, "bornOn");
        try {
            BirthDates.Note asked = new BirthDates.Note(reference, typed.read("bornOn"));
            Outcome<String> noted = birthDates.note(person.who(), new RequestKey(sent.getFirst("key")), asked);
            return Response.seeOther(URI.create("/accounts/" + noted.value() + "?done=born"))
                    .build();
        } catch (WrongInput wrong) {
            if (!wrong.field().equals("bornOn")) {
                throw wrong;
            }
            return page(holder, typed, Problems.none(words()).and(wrong));
        }
    }

    private Response page(Person holder, TypedDate typed, Problems problems) {
        models.put("page", new BirthPage(holder, typed, problems));
        return Response.ok("enrolment/birth.jte").build();
    }

    private Person holder() {
        return birthDates.holder(person.who(), reference);
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
