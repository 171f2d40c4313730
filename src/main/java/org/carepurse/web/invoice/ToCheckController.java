package org.carepurse.web.invoice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;
import org.carepurse.invoice.ExceptionQueue;
import org.carepurse.outcome.WrongInput;
import org.carepurse.time.London;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Paging;

/** What waits on invoices for the commissioner. */
@Controller
@RequestScoped
@Path("invoices/to-check")
public class ToCheckController {

    private final ExceptionQueue queue;
    private final CurrentPerson person;
    private final Models models;
    private final Clock clock;

    @Inject
    ToCheckController(ExceptionQueue queue, CurrentPerson person, Models models, Clock clock) {
        this.queue = queue;
        this.person = person;
        this.models = models;
        this.clock = clock;
    }

    @GET
    public String show(
            @QueryParam("state") String state,
            @QueryParam("reason") String reason,
            @QueryParam("page") String typed,
            @QueryParam("done") String done) {
        SignedIn who = person.who();
        long commissioner = Desk.commissionerOf(who);
        ExceptionQueue.Filter filter = filter(state, reason);
        Paging paging = Paging.typed(typed);
        models.put(
                "page",
                new ToCheckPage(
                        filter,
                        queue.size(who, commissioner, filter),
                        queue.page(who, commissioner, filter, paging.from(), Paging.ROWS),
                        who.wears(Role.COMMISSIONER_FINANCE, commissioner),
                        done != null,
                        London.today(clock),
                        paging.page()));
        return "invoice/to-check.jte";
    }

    /** An address that names no filter we know shows what is open. */
    private static ExceptionQueue.Filter filter(String state, String reason) {
        try {
            return ExceptionQueue.Filter.parse(state, reason);
        } catch (WrongInput unknown) {
            return ExceptionQueue.Filter.ALL_OPEN;
        }
    }
}
