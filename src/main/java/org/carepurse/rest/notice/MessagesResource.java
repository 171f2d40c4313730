package org.carepurse.rest.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.carepurse.identity.Language;
import org.carepurse.notice.Messages;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.carepurse.words.Words;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What a person is told of what others did. */
@RequestScoped
@Path("messages")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MessagesResource {

    private static final int ON_A_PAGE = 50;
    private static final int MOST_PAGES = 10_000;

    private final Messages messages;
    private final Caller caller;

    @Inject
    MessagesResource(Messages messages, Caller caller) {
        this.messages = messages;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "The caller's own, the newest first, 50 on a page, and how many they have not read.")
    public MessagesView list(@QueryParam("page") @DefaultValue("1") int page) {
        int known = Math.max(1, Math.min(page, MOST_PAGES));
        Language language = caller.language();
        return new MessagesView(
                messages.unread(caller.who()),
                messages.wantsEmail(caller.who()),
                messages.of(caller.who(), (known - 1) * ON_A_PAGE, ON_A_PAGE).stream()
                        .map(message -> MessageView.of(message, Words.in(language)))
                        .toList());
    }

    @POST
    @Path("reading")
    @Operation(summary = "All of them are read.")
    public Done readAll() {
        messages.readAll(caller.who());
        return new Done("messages");
    }

    @POST
    @Path("{message: MSG-[^/]+}/reading")
    @Operation(summary = "One of them is read.")
    public Done read(@PathParam("message") String message) {
        messages.read(caller.who(), message);
        return new Done(message);
    }

    @POST
    @Path("e-mail")
    @Operation(summary = "The caller wants e-mails that say that there is something to read, or wants none.")
    public Done choose(@HeaderParam(Answers.KEY) String key, EmailCall call) {
        boolean byEmail = Answers.field("byEmail", Answers.body(call).byEmail());
        return Answers.done(messages.choose(caller.who(), Answers.key(key), byEmail), Done::new);
    }
}
