package org.carepurse.rest.webhook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.outcome.WrongInput;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.carepurse.rest.frame.Slice;
import org.carepurse.webhook.EndpointAct;
import org.carepurse.webhook.EndpointSights;
import org.carepurse.webhook.Endpoints;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where the caller's provider is told of what happens, by the format of Standard Webhooks. */
@RequestScoped
@Path("provider/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WebhooksResource {

    private final Endpoints endpoints;
    private final EndpointSights sights;
    private final Caller caller;

    @Inject
    WebhooksResource(Endpoints endpoints, EndpointSights sights, Caller caller) {
        this.endpoints = endpoints;
        this.sights = sights;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "The addresses of the caller's provider.")
    public List<WebhookView> webhooks() {
        return sights.ofProvider(caller.who(), provider()).stream()
                .map(WebhookView::of)
                .toList();
    }

    @POST
    @Operation(summary = "Registers an address. Its secret is told this once.")
    public WebhookSecretView register(@HeaderParam(Answers.KEY) String key, WebhookCall call) {
        long provider = provider();
        return Answers.done(
                endpoints.register(
                        caller.who(), Answers.key(key), Answers.body(call).of(provider)),
                WebhookSecretView::of);
    }

    @GET
    @Path("{webhook: HOK-[^/]+}")
    @Operation(summary = "One address as it stands.")
    public WebhookView webhook(@PathParam("webhook") String webhook) {
        return WebhookView.of(sights.show(caller.who(), webhook));
    }

    @GET
    @Path("{webhook: HOK-[^/]+}/messages")
    @Operation(summary = "What it was told or is to be told, the latest first, with what came of the last try.")
    public WebhookMessageSlice messages(@PathParam("webhook") String webhook, @QueryParam("after") String after) {
        return Slice.of(
                        sights.log(caller.who(), webhook, place(after), Slice.SIZE + 1),
                        Slice.SIZE,
                        message -> String.valueOf(message.id()))
                .map(WebhookMessageView::of)
                .as(WebhookMessageSlice::new);
    }

    @POST
    @Path("{webhook: HOK-[^/]+}/new-secret")
    @Operation(summary = "Replaces its secret. For a day messages are signed by both.")
    public WebhookSecretView replaceSecret(@HeaderParam(Answers.KEY) String key, @PathParam("webhook") String webhook) {
        return decide(key, webhook, EndpointAct.REPLACE_SECRET);
    }

    @POST
    @Path("{webhook: HOK-[^/]+}/test")
    @Operation(summary = "Tells it something, to try the way.")
    public WebhookSecretView test(@HeaderParam(Answers.KEY) String key, @PathParam("webhook") String webhook) {
        return decide(key, webhook, EndpointAct.TEST);
    }

    @POST
    @Path("{webhook: HOK-[^/]+}/turning-on")
    @Operation(summary = "Turns an address on again that was given up.")
    public WebhookSecretView turnOn(@HeaderParam(Answers.KEY) String key, @PathParam("webhook") String webhook) {
        return decide(key, webhook, EndpointAct.TURN_ON);
    }

    @POST
    @Path("{webhook: HOK-[^/]+}/removal")
    @Operation(summary = "Removes an address: it is told nothing more.")
    public WebhookSecretView remove(@HeaderParam(Answers.KEY) String key, @PathParam("webhook") String webhook) {
        return decide(key, webhook, EndpointAct.REMOVE);
    }

    @POST
    @Path("{webhook: HOK-[^/]+}/messages/{message: [0-9]{1,18}}/resending")
    @Operation(summary = "Sends a message once more, under the same name.")
    public Done resend(
            @HeaderParam(Answers.KEY) String key,
            @PathParam("webhook") String webhook,
            @PathParam("message") long message) {
        return Answers.done(
                endpoints.resend(caller.who(), Answers.key(key), new Endpoints.Resend(webhook, message)), Done::new);
    }

    private WebhookSecretView decide(String key, String webhook, EndpointAct act) {
        return Answers.done(
                endpoints.decide(caller.who(), Answers.key(key), new Endpoints.Decide(webhook, act)),
                WebhookSecretView::of);
    }

    private long provider() {
        return caller.organisation(Permission.LOOK_AFTER_WEBHOOKS, Role.PROVIDER_STAFF);
    }

    private static long place(String after) {
        if (after == null) {
            return 0;
        }
        if (!after.matches("[0-9]{1,18}")) {
            throw new WrongInput("after", "after-not-ours");
        }
        return Long.parseLong(after);
    }
}
