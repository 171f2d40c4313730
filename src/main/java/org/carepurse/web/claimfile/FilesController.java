package org.carepurse.web.claimfile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.carepurse.audit.RequestKey;
import org.carepurse.claimfile.ClaimFileSight;
import org.carepurse.claimfile.ClaimFileSights;
import org.carepurse.claimfile.ClaimFiles;
import org.carepurse.claimfile.FileKind;
import org.carepurse.claimfile.SendFile;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Paging;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.SentFile;
import org.carepurse.words.Words;

/** A provider's files: the list, and sending another. */
@Controller
@RequestScoped
@Path("provider/files")
public class FilesController {

    private final ClaimFiles files;
    private final ClaimFileSights sights;
    private final Access access;
    private final CurrentPerson person;
    private final Models models;

    @Context
    private HttpServletRequest request;

    @Inject
    FilesController(ClaimFiles files, ClaimFileSights sights, Access access, CurrentPerson person, Models models) {
        this.files = files;
        this.sights = sights;
        this.access = access;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response list(@QueryParam("page") String typed, @QueryParam("done") String done) {
        return page(Paging.typed(typed), "", done != null, Problems.none(words()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(
            @FormParam("kind") String kind, @FormParam("file") EntityPart file, @FormParam("key") String key) {
        SignedIn who = person.who();
        long provider = Desk.providerOf(who);
        access.require(who, Permission.SEE_PROVIDERS_WORK, Whose.providers(provider));
        try {
            FileKind read = kind(kind);
            byte[] content = SentFile.start("file", file, SendFile.ENOUGH);
            String taken = files.take(
                            who,
                            new RequestKey(key),
                            new SendFile(provider, read, file.getFileName().orElse(""), content))
                    .value();
            return Response.seeOther(URI.create("/provider/files/" + taken)).build();
        } catch (WrongInput wrong) {
            return page(Paging.typed(null), kind, false, Problems.none(words()).and(wrong));
        }
    }

    private static FileKind kind(String typed) {
        return Stream.of(FileKind.values())
                .filter(kind -> kind.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new WrongInput("kind", "claim-file-kind"));
    }

    private Response page(Paging paging, String kind, boolean isDropped, Problems problems) {
        SignedIn who = person.who();
        List<ClaimFileSight> rows = sights.ofProvider(who, Desk.providerOf(who), paging.from(), paging.oneMore());
        models.put(
                "page",
                new FilesPage(
                        paging.cut(rows),
                        Objects.toString(kind, ""),
                        isDropped,
                        problems,
                        paging.page(),
                        paging.last(rows)));
        return Response.ok("claimfile/files.jte").build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
