package org.carepurse.web.holding;

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
import java.time.LocalDate;
import org.carepurse.audit.RequestKey;
import org.carepurse.holding.AgreementFile;
import org.carepurse.holding.AgreementReading;
import org.carepurse.holding.AgreementSight;
import org.carepurse.holding.Endings;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.outcome.Outcome;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.Reading;
import org.carepurse.web.frame.TypedDate;
import org.carepurse.words.Words;

/** Giving notice that an agreement ends: by the person, by whoever keeps the money, or by the commissioner. */
@Controller
@RequestScoped
@Path("agreements/{agreement}/notice")
public class NoticeController {

    private final AgreementReading reading;
    private final AgreementFile file;
    private final Endings endings;
    private final Access access;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("agreement")
    private String agreement;

    @Context
    private HttpServletRequest request;

    @Inject
    NoticeController(
            AgreementReading reading,
            AgreementFile file,
            Endings endings,
            Access access,
            CurrentPerson person,
            Models models) {
        this.reading = reading;
        this.file = file;
        this.endings = endings;
        this.access = access;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response ask() {
        require();
        return page(TypedDate.NONE, "", Problems.none(words()));
    }

    @POST
    public Response give(MultivaluedMap<String, String> sent) {
        require();
        Typed typed = new Typed(sent);
        Reading read = new Reading(words());
        LocalDate lastDay = read.read(() -> typed.date("lastDay").read("lastDay"));
        Endings.Notice notice =
                read.allWell() ? read.read(() -> new Endings.Notice(agreement, lastDay, typed.text("reason"))) : null;
        if (notice == null) {
            return page(typed.date("lastDay"), typed.text("reason"), read.problems());
        }
        Outcome<String> outcome = endings.give(person.who(), new RequestKey(typed.text("key")), notice);
        return outcome.isDone()
                ? Response.seeOther(URI.create("/agreements/" + agreement + "?done=notice"))
                        .build()
                : page(
                        typed.date("lastDay"),
                        typed.text("reason"),
                        Problems.none(words()).and("lastDay", outcome.why()));
    }

    private void require() {
        access.require(person.who(), Permission.END_AGREEMENT, file.whose(file.agreement(agreement)));
    }

    private Response page(TypedDate lastDay, String reason, Problems problems) {
        AgreementSight sight = reading.show(person.who(), agreement);
        models.put(
                "page",
                new NoticePage(sight, endings.earliest(person.who(), sight.agreement()), lastDay, reason, problems));
        return Response.ok("holding/notice.jte").build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
