package org.carepurse.web.directpayment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.carepurse.holding.HeldAccounts;
import org.carepurse.identity.Permission;
import org.carepurse.outcome.NotFound;
import org.carepurse.time.London;
import org.carepurse.web.frame.CurrentPerson;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** In the demo there is no bank to download a statement from: so there is an invented one to try. */
@RequestScoped
@Path("direct-payments/{account}/sample.csv")
public class SampleController {

    private final HeldAccounts accounts;
    private final CurrentPerson person;
    private final Clock clock;
    private final boolean isDemo;

    @Inject
    SampleController(
            HeldAccounts accounts,
            CurrentPerson person,
            Clock clock,
            @ConfigProperty(name = "carepurse.demo", defaultValue = "false") boolean isDemo) {
        this.accounts = accounts;
        this.person = person;
        this.clock = clock;
        this.isDemo = isDemo;
    }

    @GET
    public Response download(@PathParam("account") String account) {
        accounts.find(person.who(), Permission.BRING_IN_STATEMENT, account);
        if (!isDemo) {
            throw new NotFound("sample", account);
        }
        LocalDate today = London.today(clock);
        String content = String.join(
                "\r\n",
                "Date,Description,Money out,Money in",
                today.minusDays(1) + ",CORNER TAXIS 1203,11.20,",
                today.minusDays(1) + ",THE GOOD GROCER,6.35,",
                today + ",CORNER TAXIS REFUND,,1.60",
                "not a day,A LINE WITH A MISTAKE,1.00,",
                "");
        return Response.ok(content, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"statement-to-try.csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
