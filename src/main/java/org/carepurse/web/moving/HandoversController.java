package org.carepurse.web.moving;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.carepurse.audit.RequestKey;
import org.carepurse.holding.HandoverLists;
import org.carepurse.holding.Handovers;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.Outcome;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Paging;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** Cash that is to go from one account to another, for the commissioner, whoever keeps money, and the person whose it is. */
@Controller
@RequestScoped
@Path("handovers")
public class HandoversController {

    private final HandoverLists lists;
    private final Handovers handovers;
    private final CurrentPerson person;
    private final Models models;

    @Context
    private HttpServletRequest request;

    @Inject
    HandoversController(HandoverLists lists, Handovers handovers, CurrentPerson person, Models models) {
        this.lists = lists;
        this.handovers = handovers;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response list(@QueryParam("page") String page, @QueryParam("done") String done) {
        return page(Paging.typed(page), "came".equals(done), Problems.none(words()));
    }

    @POST
    @Path("{handover}")
    public Response came(@PathParam("handover") String handover, MultivaluedMap<String, String> sent) {
        Outcome<String> outcome =
                handovers.confirm(person.who(), new RequestKey(sent.getFirst("key")), new Handovers.Came(handover));
        return outcome.isDone()
                ? Response.seeOther(URI.create("/handovers?done=came")).build()
                : page(Paging.typed(null), false, Problems.none(words()).and(null, outcome.why()));
    }

    private Response page(Paging paging, boolean done, Problems problems) {
        SignedIn who = person.who();
        List<HandoverLists.Line> found = found(who, paging);
        List<HandoverLists.Line> lines = paging.cut(found);
        models.put(
                "page",
                new HandoversPage(
                        lines,
                        lines.stream()
                                .filter(HandoverLists.Line::isOnItsWay)
                                .map(HandoverLists.Line::reference)
                                .filter(reference -> handovers.isToConfirm(who, reference))
                                .collect(Collectors.toSet()),
                        paging.page(),
                        paging.last(found),
                        done,
                        problems));
        return Response.ok("moving/handovers.jte").build();
    }

    /** At a desk what concerns the desk; otherwise what concerns the holder whose money is on show. */
    private List<HandoverLists.Line> found(SignedIn who, Paging paging) {
        long keeper = Desk.keeperOf(who);
        long commissioner = Desk.commissionerOf(who);
        if (keeper != 0) {
            return lists.ofKeeper(who, keeper, paging.from(), paging.oneMore());
        }
        return commissioner != 0
                ? lists.ofCommissioner(who, commissioner, paging.from(), paging.oneMore())
                : lists.ofHolder(who, person.holderOnShow().orElse(who.personId()), paging.from(), paging.oneMore());
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
