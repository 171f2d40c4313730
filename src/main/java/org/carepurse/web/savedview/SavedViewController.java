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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import org.carepurse.audit.RequestKey;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.savedview.SavedView;
import org.carepurse.savedview.SavedViews;
import org.carepurse.savedview.ViewName;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** One saved view: calling it otherwise, deleting it. */
@Controller
@RequestScoped
@Path("saved-views/{view: SVW-[^/]+}")
public class SavedViewController {

    private final SavedViews views;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("view")
    private String reference;

    @Context
    private HttpServletRequest request;

    @Inject
    SavedViewController(SavedViews views, CurrentPerson person, Models models) {
        this.views = views;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response show(@QueryParam("done") String done) {
        SavedView view = view();
        return page(view, view.name(), "renamed".equals(done), Problems.none(words()));
    }

    @POST
    public Response rename(@FormParam("name") String name, @FormParam("key") String key) {
        SavedView view = view();
        Problems problems = Problems.none(words());
        try {
            Outcome<String> renamed =
                    views.rename(person.who(), new RequestKey(key), commissioner(), reference, new ViewName(name));
            if (renamed.isDone()) {
                return Response.seeOther(URI.create("/saved-views/" + reference + "?done=renamed"))
                        .build();
            }
            problems = problems.and("name", renamed.why());
        } catch (WrongInput wrong) {
            problems = problems.and(wrong);
        }
        return page(view, Objects.toString(name, ""), false, problems);
    }

    @POST
    @Path("deletion")
    public Response delete(@FormParam("key") String key) {
        views.delete(person.who(), new RequestKey(key), commissioner(), reference)
                .value();
        return Response.seeOther(URI.create("/saved-views?done=deleted")).build();
    }

    private Response page(SavedView view, String name, boolean isRenamed, Problems problems) {
        models.put("page", new SavedViewPage(view, name, isRenamed, problems));
        return Response.ok("savedview/one.jte").build();
    }

    private SavedView view() {
        return views.show(person.who(), commissioner(), reference);
    }

    private long commissioner() {
        return Desk.commissionerOf(person.who());
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
