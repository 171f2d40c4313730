package org.carepurse.web.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.carepurse.identity.EnrolledPeople;
import org.carepurse.identity.Invited;
import org.carepurse.identity.WelcomeCode;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.words.Words;

/**
 * Answers with the letter that holds a code. It is the answer to the act itself and not a page of its own, as the code is
 * known only now: an address that showed it again would have to keep it.
 */
@RequestScoped
class Letters {

    private EnrolledPeople people;
    private CurrentPerson writer;
    private Models models;

    protected Letters() {}

    @Inject
    Letters(EnrolledPeople people, CurrentPerson writer, Models models) {
        this.people = people;
        this.writer = writer;
        this.models = models;
    }

    /**
     * The letter; or, when it was shown already, the person's page, which says so.
     *
     * @param isFirst whether they are new
     */
    Response answer(Invited invited, boolean isFirst, HttpServletRequest request) {
        return invited.code()
                .map(code -> letter(invited, isFirst, code, request))
                .orElseGet(() -> Response.seeOther(
                                URI.create("/accounts/" + invited.person().reference() + "?done=told"))
                        .build());
    }

    private Response letter(Invited invited, boolean isFirst, WelcomeCode code, HttpServletRequest request) {
        models.put(
                "page",
                new LetterPage(
                        invited.person(),
                        isFirst,
                        request.getScheme() + "://" + request.getHeader("Host") + "/welcome",
                        code.text(),
                        invited.lastDay(),
                        writer.name(),
                        people.deskOf(writer.who()).at().name(),
                        Words.in(invited.person().language())));
        return Response.ok("enrolment/letter.jte").build();
    }
}
