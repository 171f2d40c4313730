package org.carepurse.web.signal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.carepurse.audit.RequestKey;
import org.carepurse.signal.SignalKind;
import org.carepurse.signal.SignalReading;
import org.carepurse.signal.SignalSearch;
import org.carepurse.signal.SignalState;
import org.carepurse.signal.Signals;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Paging;

/** The signals of a commissioner, and looking for more. */
@Controller
@RequestScoped
@Path("signals")
public class SignalsController {

    private final SignalReading reading;
    private final Signals signals;
    private final CurrentPerson person;
    private final Models models;

    @Inject
    SignalsController(SignalReading reading, Signals signals, CurrentPerson person, Models models) {
        this.reading = reading;
        this.signals = signals;
        this.person = person;
        this.models = models;
    }

    /**
     * @param state what is not known counts as all where signals of something are asked for, otherwise as open
     * @param rule what is not known counts as all
     */
    @GET
    public String list(
            @QueryParam("state") String state,
            @QueryParam("rule") String rule,
            @QueryParam("of") String of,
            @QueryParam("page") String page,
            @QueryParam("looked") String looked) {
        Paging paging = Paging.typed(page);
        SignalSearch search = new SignalSearch(
                named(SignalState.class, state).or(() -> usual(state, of)), named(SignalKind.class, rule), of);
        models.put(
                "page",
                new SignalsPage(
                        search,
                        reading.list(person.who(), commissioner(), search, paging.from(), paging.oneMore()),
                        paging,
                        signals.mayJudge(person.who(), commissioner()),
                        looked != null && looked.matches("[0-9]{1,6}") ? looked : ""));
        return "signal/signals.jte";
    }

    @POST
    @Path("look")
    public Response look(@FormParam("key") String key) {
        signals.requireMayJudge(person.who(), commissioner());
        String news = signals.lookNow(person.who(), new RequestKey(key), commissioner())
                .value();
        return Response.seeOther(URI.create("/signals?looked=" + news)).build();
    }

    private static Optional<SignalState> usual(String state, String of) {
        boolean isForAll =
                SignalsPage.ALL.equals(state) || !Objects.toString(of, "").isBlank();
        return isForAll ? Optional.empty() : Optional.of(SignalState.OPEN);
    }

    private long commissioner() {
        return Desk.commissionerOf(person.who());
    }

    static <E extends Enum<E>> Optional<E> named(Class<E> of, String name) {
        return Arrays.stream(of.getEnumConstants())
                .filter(each -> each.name().equals(Objects.toString(name, "")))
                .findFirst();
    }
}
