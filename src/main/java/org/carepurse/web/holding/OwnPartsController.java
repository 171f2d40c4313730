package org.carepurse.web.holding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.carepurse.holding.OwnPartList;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Paging;

/** What a commissioner's people pay themselves, and who has not paid all of it. */
@Controller
@RequestScoped
@Path("own-parts")
public class OwnPartsController {

    private static final int LONGEST_NAME = 100;

    private final OwnPartList ownParts;
    private final CurrentPerson person;
    private final Models models;

    @Inject
    OwnPartsController(OwnPartList ownParts, CurrentPerson person, Models models) {
        this.ownParts = ownParts;
        this.person = person;
        this.models = models;
    }

    @GET
    public String list(
            @QueryParam("named") @DefaultValue("") String named,
            @QueryParam("arrears") @DefaultValue("") String arrears,
            @QueryParam("after") @DefaultValue("") String after) {
        String name = named.length() > LONGEST_NAME ? named.substring(0, LONGEST_NAME) : named;
        OwnPartList.Question asked = new OwnPartList.Question(
                Desk.commissionerOf(person.who()), name, arrears.equals("only"), after, Paging.ROWS + 1);
        List<OwnPartList.Line> found = ownParts.of(person.who(), asked);
        models.put("page", new OwnPartsPage(found, asked));
        return "holding/own-parts.jte";
    }
}
