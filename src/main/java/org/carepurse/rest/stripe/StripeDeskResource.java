package org.carepurse.rest.stripe;

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
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.identity.Whose;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Because;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.carepurse.stripe.ProvidersAtStripe;
import org.carepurse.stripe.StuckNews;
import org.carepurse.stripe.UnplacedMoney;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What a commissioner's finance settles by hand: money that came by Stripe and has no place, and what could not be worked on. */
@RequestScoped
@Path("payments/stripe")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StripeDeskResource {

    private static final int MOST = 100;

    private final UnplacedMoney unplaced;
    private final StuckNews stuck;
    private final ProvidersAtStripe providers;
    private final Access access;
    private final Caller caller;

    @Inject
    StripeDeskResource(
            UnplacedMoney unplaced, StuckNews stuck, ProvidersAtStripe providers, Access access, Caller caller) {
        this.unplaced = unplaced;
        this.stuck = stuck;
        this.providers = providers;
        this.access = access;
        this.caller = caller;
    }

    @GET
    @Path("money")
    @Operation(summary = "Money that people paid and that has no place in the books, the oldest first, up to 100.")
    public List<UnplacedView> money() {
        return unplaced.of(caller.who(), looking(), 0, MOST).stream()
                .map(UnplacedView::of)
                .toList();
    }

    @GET
    @Path("money/{money}")
    @Operation(summary = "One of them, with the places where it can be put.")
    public UnplacedView show(@PathParam("money") String money) {
        return UnplacedView.of(unplaced.show(caller.who(), looking(), money));
    }

    @POST
    @Path("money/{money}/place")
    @Operation(summary = "Puts it in one of these places.")
    public Done place(@HeaderParam(Answers.KEY) String key, @PathParam("money") String money, PlaceCall call) {
        long commissioner = settling();
        UnplacedMoney.Place asked =
                new UnplacedMoney.Place(money, Answers.text(Answers.body(call).of()));
        return Answers.done(unplaced.place(caller.who(), Answers.key(key), commissioner, asked), Done::new);
    }

    @POST
    @Path("money/{money}/return")
    @Operation(summary = "Has Stripe give it back to whoever paid it.")
    public Done giveBack(@HeaderParam(Answers.KEY) String key, @PathParam("money") String money, Because because) {
        long commissioner = settling();
        UnplacedMoney.GiveBack asked =
                new UnplacedMoney.GiveBack(money, Answers.body(because).reason());
        return Answers.done(unplaced.giveBack(caller.who(), Answers.key(key), commissioner, asked), Done::new);
    }

    @GET
    @Path("providers")
    @Operation(summary = "How it stands with providers there, by name, up to 100.")
    public List<ProviderAtStripeView> providers() {
        return providers.of(caller.who(), looking(), 0, MOST).stream()
                .map(ProviderAtStripeView::of)
                .toList();
    }

    @GET
    @Path("news")
    @Operation(summary = "What Stripe told and could not be worked on, the oldest first, up to 100.")
    public List<StuckView> news() {
        return stuck.of(caller.who(), looking(), MOST).stream()
                .map(StuckView::of)
                .toList();
    }

    @POST
    @Path("news/{news}/retry")
    @Operation(summary = "Has it worked on once more.")
    public Done tryAgain(@HeaderParam(Answers.KEY) String key, @PathParam("news") String news) {
        long commissioner = settling();
        return Answers.done(stuck.tryAgain(caller.who(), Answers.key(key), commissioner, news), Done::new);
    }

    @POST
    @Path("news/{news}/setting-aside")
    @Operation(summary = "Sets it aside: it stays on record, and nothing is done about it.")
    public Done setAside(@HeaderParam(Answers.KEY) String key, @PathParam("news") String news, Because because) {
        long commissioner = settling();
        StuckNews.SetAside asked =
                new StuckNews.SetAside(news, Answers.body(because).reason());
        return Answers.done(stuck.setAside(caller.who(), Answers.key(key), commissioner, asked), Done::new);
    }

    private long looking() {
        return caller.organisation(Permission.SEE_PAYMENTS, Role.COMMISSIONER_FINANCE, Role.COMMISSIONER_AUDITOR);
    }

    /** Before anything that was sent is looked at. */
    private long settling() {
        long commissioner = caller.organisation(Permission.SETTLE_STRIPE, Role.COMMISSIONER_FINANCE);
        access.require(caller.who(), Permission.SETTLE_STRIPE, Whose.commissioners(commissioner));
        return commissioner;
    }
}
