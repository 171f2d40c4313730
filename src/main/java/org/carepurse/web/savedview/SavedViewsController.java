package org.carepurse.web.savedview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import org.carepurse.audit.RequestKey;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.savedview.SavedViews;
import org.carepurse.savedview.ViewAddress;
import org.carepurse.savedview.ViewName;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** A person's saved views, and saving what a dashboard shows. */
@Controller
@RequestScoped
@Path("saved-views")
public class SavedViewsController {

    private final SavedViews views;
    private final CurrentPerson person;
    private final Models models;

    @Context
    private HttpServletRequest request;

    @Inject
    SavedViewsController(SavedViews views, CurrentPerson person, Models models) {
        this.views = views;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response list(@QueryParam("done") String done) {
        return page("", "", "deleted".equals(done), Problems.none(words()));
    }

    /** Leads back to the dashboard, which shows the view among its own. */
    @POST
    public Response save(
            @FormParam("address") String typed, @FormParam("name") String name, @FormParam("key") String key) {
        views.requireMayKeep(person.who(), commissioner());
        ViewAddress address = ViewAddress.parse(typed);
        Problems problems = Problems.none(words());
        try {
            Outcome<String> saved = views.save(
                    person.who(),
                    new RequestKey(key),
                    commissioner(),
                    new SavedViews.Save(new ViewName(name), address));
            if (saved.isDone()) {
                return Response.seeOther(URI.create(address.text())).build();
            }
            problems = problems.and("name", saved.why());
        } catch (WrongInput wrong) {
            problems = problems.and(wrong);
        }
        return page(address.text(), Objects.toString(name, ""), false, problems);
    }

    private Response page(String address, String name, boolean isDeleted, Problems problems) {
        models.put(
                "page",
                new SavedViewsPage(views.all(person.who(), commissioner()), address, name, isDeleted, problems));
        return Response.ok("savedview/list.jte").build();
    }

    private long commissioner() {
        return Desk.commissionerOf(person.who());
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
