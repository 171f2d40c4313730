package org.carepurse.web.keeping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.carepurse.identity.SignedIn;
import org.carepurse.keeping.Instructed;
import org.carepurse.keeping.InstructionLog;
import org.carepurse.time.London;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Paging;

/** By whose instruction each payment was made. */
@Controller
@RequestScoped
@Path("kept-money/instructions")
public class InstructionLogController {

    private final InstructionLog log;
    private final CurrentPerson person;
    private final Models models;
    private final Clock clock;

    @Inject
    InstructionLogController(InstructionLog log, CurrentPerson person, Models models, Clock clock) {
        this.log = log;
        this.person = person;
        this.models = models;
        this.clock = clock;
    }

    @GET
    public String show(@BeanParam InstructionForm form, @QueryParam("page") String typed) {
        SignedIn who = person.who();
        YearMonth present = YearMonth.from(London.today(clock));
        InstructionLog.Question asked = form.read(Desk.keeperOf(who), present);
        Paging paging = Paging.typed(typed);
        List<Instructed> rows = log.of(who, asked, paging.from(), paging.oneMore());
        models.put("page", new InstructionLogPage(asked, present, paging.cut(rows), paging.page(), paging.last(rows)));
        return "keeping/instructions.jte";
    }
}
