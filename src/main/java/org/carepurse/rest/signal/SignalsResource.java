package org.carepurse.rest.signal;

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
import java.util.List;
import java.util.Optional;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.carepurse.rest.frame.Slice;
import org.carepurse.signal.RuleBook;
import org.carepurse.signal.SignalKind;
import org.carepurse.signal.SignalReading;
import org.carepurse.signal.SignalSearch;
import org.carepurse.signal.SignalState;
import org.carepurse.signal.Signals;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What is worth looking at: the signals, judging one, the rules and what another threshold would find. */
@RequestScoped
@Path("signals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SignalsResource {

    private final SignalReading reading;
    private final Signals signals;
    private final RuleBook book;
    private final Caller caller;

    @Inject
    SignalsResource(SignalReading reading, Signals signals, RuleBook book, Caller caller) {
        this.reading = reading;
        this.signals = signals;
        this.book = book;
        this.caller = caller;
    }

    /**
     * @param of reference of a person, a provider or a record, to be given the signals about it only
     * @param page counted from 1, fifty signals each
     */
    @GET
    @Operation(summary = "The signals of one state, the newest first.")
    public List<SignalView> list(
            @QueryParam("state") String state,
            @QueryParam("rule") String rule,
            @QueryParam("of") String of,
            @QueryParam("page") @DefaultValue("1") int page) {
        SignalSearch search = new SignalSearch(
                Answers.one("state", SignalState.class, state).or(() -> Optional.of(SignalState.OPEN)),
                Answers.one("rule", SignalKind.class, rule),
                of);
        int from = (Math.max(1, Math.min(page, 10_000)) - 1) * Slice.SIZE;
        return reading.list(caller.who(), looker(), search, from, Slice.SIZE).stream()
                .map(SignalView::of)
                .toList();
    }

    @GET
    @Path("{signal: SIG-[^/]+}")
    @Operation(summary = "One signal, with the records that show it and what was made of it.")
    public SignalView show(@PathParam("signal") String signal) {
        return SignalView.of(reading.show(caller.who(), signal));
    }

    @POST
    @Path("{signal: SIG-[^/]+}/judgement")
    @Operation(summary = "Says what somebody makes of a signal, and why.")
    public Done judge(@HeaderParam(Answers.KEY) String key, @PathParam("signal") String signal, JudgeSignalCall call) {
        signals.requireMayJudge(caller.who(), signal);
        JudgeSignalCall said = Answers.body(call);
        Signals.Judge asked = new Signals.Judge(signal, Optional.ofNullable(said.verdict()), said.reason());
        return Answers.done(signals.judge(caller.who(), Answers.key(key), asked), Done::new);
    }

    @POST
    @Path("look")
    @Operation(summary = "Has all rules look now.")
    public LookedView look(@HeaderParam(Answers.KEY) String key) {
        long commissioner = caller.organisation(Permission.JUDGE_SIGNALS, Role.COMMISSIONER_FINANCE);
        return Answers.done(
                signals.lookNow(caller.who(), Answers.key(key), commissioner),
                found -> new LookedView(Integer.parseInt(found)));
    }

    @GET
    @Path("rules")
    @Operation(summary = "The rules, each with its threshold and how often it was right.")
    public List<SignalRuleView> rules() {
        return book.all(caller.who(), looker()).stream().map(SignalRuleView::of).toList();
    }

    /** @param from the threshold to try */
    @GET
    @Path("rules/{rule}")
    @Operation(
            summary =
                    "What a rule would find now from that threshold on; the strongest 500 at most. Nothing is written.")
    public List<WouldBeFoundView> preview(
            @PathParam("rule") String rule, @QueryParam("from") @DefaultValue("1") int from) {
        long commissioner = looker();
        SignalKind kind = Answers.one("rule", SignalKind.class, rule).orElseThrow();
        return book.preview(caller.who(), commissioner, kind, from).stream()
                .map(WouldBeFoundView::of)
                .toList();
    }

    private long looker() {
        return caller.organisation(Permission.SEE_SIGNALS, Role.COMMISSIONER_FINANCE, Role.COMMISSIONER_AUDITOR);
    }
}
