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

/** What a holder is asked to confirm. */
@Controller
@RequestScoped
@Path("deliveries")
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
    public String show(@QueryParam("page") String typed, @QueryParam("done") String done) {
        SignedIn who = person.who();
        DeliveryPaging paging = DeliveryPaging.typed(typed);
        long holder = person.holderOnShow().orElse(who.personId());
        List<DeliveryRow> rows = lists.waitingFor(who, holder, paging.from(), paging.oneMore());
        models.put("page", new DeliveryWaitingPage(
                paging.cut(rows), London.today(clock), done != null, paging.page(), paging.last(rows)));
        return "order/delivery-waiting.jte";
    }
}
