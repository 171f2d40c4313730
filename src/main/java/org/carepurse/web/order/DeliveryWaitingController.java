package org.carepurse.web.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.List;
import org.carepurse.identity.SignedIn;
import org.carepurse.order.DeliveryLists;
import org.carepurse.order.DeliveryRow;
import org.carepurse.time.London;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Paging;

/** What a holder is asked to confirm, and what a co-ordinator can confirm for those who cannot. */
@Controller
@RequestScoped
@Path("")
public class DeliveryWaitingController {

    private final DeliveryLists lists;
    private final CurrentPerson person;
    private final Models models;
    private final Clock clock;

    @Inject
    DeliveryWaitingController(DeliveryLists lists, CurrentPerson person, Models models, Clock clock) {
        this.lists = lists;
        this.person = person;
        this.models = models;
        this.clock = clock;
    }

    @GET
    @Path("deliveries")
    public String mine(@QueryParam("page") String typed, @QueryParam("done") String done) {
        SignedIn who = person.who();
        Paging paging = Paging.typed(typed);
        long holder = person.holderOnShow().orElse(who.personId());
        return page(lists.waitingFor(who, holder, paging.from(), paging.oneMore()), paging, false, done);
    }

    @GET
    @Path("deliveries-to-confirm")
    public String forMyPeople(@QueryParam("page") String typed, @QueryParam("done") String done) {
        Paging paging = Paging.typed(typed);
        return page(lists.waitingForPeopleOf(person.who(), paging.from(), paging.oneMore()), paging, true, done);
    }

    private String page(List<DeliveryRow> rows, Paging paging, boolean forOthers, String done) {
        models.put(
                "page",
                new DeliveryWaitingPage(
                        paging.cut(rows),
                        forOthers,
                        London.today(clock),
                        done != null,
                        paging.page(),
                        paging.last(rows)));
        return "order/delivery-waiting.jte";
    }
}
