package org.carepurse.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.SignedIn;
import org.carepurse.notice.Message;
import org.carepurse.notice.Messages;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Paging;

/** A person reads what they are told, and chooses whether to get e-mails. */
@Controller
@RequestScoped
@Path("messages")
public class MessagesController {

    private static final Set<String> DONE = Set.of("read", "email");
    private static final String YES = "yes";
    private static final Set<String> CHOICES = Set.of(YES, "no");

    private final Messages messages;
    private final CurrentPerson person;
    private final Models models;

    @Inject
    MessagesController(Messages messages, CurrentPerson person, Models models) {
        this.messages = messages;
        this.person = person;
        this.models = models;
    }

    @GET
    public String show(@QueryParam("page") String typed, @QueryParam("done") String done) {
        SignedIn who = person.who();
        Paging paging = Paging.typed(typed);
        List<Message> found = messages.of(who, paging.from(), paging.oneMore());
        models.put(
                "page",
                new MessagesPage(
                        paging.cut(found),
                        messages.unread(who),
                        messages.wantsEmail(who),
                        messages.areMailed(),
                        messages.letter(who),
                        done != null && DONE.contains(done) ? "notice.done." + done : "",
                        paging.page(),
                        paging.last(found)));
        return "notice/messages.jte";
    }

    @POST
    @Path("read")
    public Response readAll() {
        messages.readAll(person.who());
        return to("?done=read");
    }

    @POST
    @Path("email")
    public Response choose(@FormParam("email") String email, @FormParam("key") String key) {
        SignedIn who = person.who();
        if (email == null || !CHOICES.contains(email)) {
            throw new WrongInput("email", "email-choice");
        }
        messages.choose(who, new RequestKey(key), YES.equals(email)).value();
        return to("?done=email");
    }

    @POST
    @Path("{message: MSG-[^/]+}/read")
    public Response read(@PathParam("message") String message) {
        messages.read(person.who(), message);
        return to("");
    }

    private static Response to(String query) {
        return Response.seeOther(URI.create("/messages" + query)).build();
    }
}
