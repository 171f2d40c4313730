package org.carepurse.rest.savedview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.carepurse.savedview.SavedViews;
import org.carepurse.savedview.ViewName;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The caller's own views of dashboards, as their pages list them. */
@RequestScoped
@Path("saved-views")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SavedViewsResource {

    private final SavedViews views;
    private final Caller caller;

    @Inject
    SavedViewsResource(SavedViews views, Caller caller) {
        this.views = views;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "The caller's own, by name.")
    public List<SavedViewView> savedViews() {
        return views.all(caller.who(), commissioner()).stream()
                .map(SavedViewView::of)
                .toList();
    }

    @POST
    @Operation(summary = "Saves a dashboard with its filters under a name.")
    public Done saveView(@HeaderParam(Answers.KEY) String key, SaveViewCall call) {
        long commissioner = commissioner();
        return Answers.done(
                views.save(
                        caller.who(),
                        Answers.key(key),
                        commissioner,
                        Answers.body(call).asked()),
                Done::new);
    }

    @GET
    @Path("{view: SVW-[^/]+}")
    @Operation(summary = "One of them.")
    public SavedViewView savedView(@PathParam("view") String view) {
        return SavedViewView.of(views.show(caller.who(), commissioner(), view));
    }

    @POST
    @Path("{view: SVW-[^/]+}/renaming")
    @Operation(summary = "Calls one otherwise.")
    public Done renameView(@HeaderParam(Answers.KEY) String key, @PathParam("view") String view, RenameViewCall call) {
        long commissioner = commissioner();
        ViewName name = new ViewName(Answers.body(call).name());
        return Answers.done(views.rename(caller.who(), Answers.key(key), commissioner, view, name), Done::new);
    }

    @POST
    @Path("{view: SVW-[^/]+}/deletion")
    @Operation(summary = "Deletes one. What it led to stays.")
    public Done deleteView(@HeaderParam(Answers.KEY) String key, @PathParam("view") String view) {
        return Answers.done(views.delete(caller.who(), Answers.key(key), commissioner(), view), Done::new);
    }

    private long commissioner() {
        return caller.organisation(
                Permission.SEE_PEOPLE_AND_BUDGETS, Role.COMMISSIONER_FINANCE, Role.COMMISSIONER_AUDITOR);
    }
}
