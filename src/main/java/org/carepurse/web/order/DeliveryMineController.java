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
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Paging;

/** A provider's deliveries: what is to be delivered, and what became of what was. */
@Controller
@RequestScoped
@Path("provider/deliveries")
public class DeliveryMineController {

    /** More lines than one provider works on at a time; those that begin first are shown. */
    private static final int MOST_WORK = 200;

    private final DeliveryLists lists;
    private final CurrentPerson person;
    private final Models models;
    private final Clock clock;

    @Inject
    DeliveryMineController(DeliveryLists lists, CurrentPerson person, Models models, Clock clock) {
        this.lists = lists;
        this.person = person;
        this.models = models;
        this.clock = clock;
    }

    @GET
    public String show(@QueryParam("page") String typed, @QueryParam("done") String done) {
        SignedIn who = person.who();
        Paging paging = Paging.typed(typed);
        List<DeliveryRow> rows = lists.ofProvider(who, Desk.providerOf(who), paging.from(), paging.oneMore());
        models.put(
                "page",
                new DeliveryMinePage(
                        lists.workOf(who, Desk.providerOf(who), 0, MOST_WORK),
                        paging.cut(rows),
                        London.today(clock),
                        done != null,
                        paging.page(),
                        paging.last(rows)));
        return "order/delivery-mine.jte";
    }
}
