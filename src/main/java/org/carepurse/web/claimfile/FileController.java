package org.carepurse.web.claimfile;

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
import java.util.List;
import java.util.stream.Stream;
import org.carepurse.audit.RequestKey;
import org.carepurse.claimfile.ClaimFileAct;
import org.carepurse.claimfile.ClaimFileSights;
import org.carepurse.claimfile.ClaimFiles;
import org.carepurse.claimfile.ClaimWords;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** One file: how far it is, what became of its lines, and what is to be done with it. */
@Controller
@RequestScoped
@Path("provider/files/{file: FIL-[^/]+}")
public class FileController {

    private static final int LINES = 50;

    private final ClaimFiles files;
    private final ClaimFileSights sights;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("file")
    private String file;

    @Context
    private HttpServletRequest request;

    @Inject
    FileController(ClaimFiles files, ClaimFileSights sights, CurrentPerson person, Models models) {
        this.files = files;
        this.sights = sights;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response show(@QueryParam("only") String only, @QueryParam("after") String after) {
        return page("mend".equals(only), line(after), Problems.none(words()));
    }

    @POST
    public Response decide(@FormParam("act") String act, @FormParam("key") String key) {
        sights.show(person.who(), file);
        Outcome<String> outcome =
                files.decide(person.who(), new RequestKey(key), new ClaimFiles.Decide(file, act(act)));
        if (!outcome.isDone()) {
            return page(false, 0, Problems.none(words()).and(null, outcome.why()));
        }
        boolean isDropped = ClaimFileAct.DROP.name().equals(act);
        return Response.seeOther(URI.create(isDropped ? "/provider/files?done=dropped" : "/provider/files/" + file))
                .build();
    }

    private static ClaimFileAct act(String typed) {
        return Stream.of(ClaimFileAct.values())
                .filter(act -> act.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new WrongInput("act", "claim-file-act"));
    }

    private static int line(String typed) {
        return typed != null && typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
    }

    private Response page(boolean onlyToMend, int after, Problems problems) {
        List<ClaimFileSights.Line> lines = sights.lines(person.who(), file, onlyToMend, after, LINES + 1);
        models.put(
                "page",
                new FilePage(
                        sights.show(person.who(), file),
                        lines.subList(0, Math.min(LINES, lines.size())),
                        onlyToMend,
                        lines.size() > LINES,
                        new ClaimWords(words()),
                        problems));
        return Response.ok("claimfile/file.jte").build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
