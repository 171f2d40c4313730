package org.carepurse.rest.reconcile;

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
import org.carepurse.identity.SignedIn;
import org.carepurse.reconcile.ByHand;
import org.carepurse.reconcile.DeskAccount;
import org.carepurse.reconcile.DeskAccounts;
import org.carepurse.reconcile.DeskLine;
import org.carepurse.reconcile.LineSights;
import org.carepurse.reconcile.Owning;
import org.carepurse.reconcile.Suggesting;
import org.carepurse.reconcile.Undoing;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.carepurse.rest.frame.Slice;
import org.carepurse.rest.statement.LineNumber;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The lines of an account at the desk: what each is, said and taken back. */
@RequestScoped
@Path("reconcile/{account}/lines")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DeskLinesResource {

    private final DeskAccounts accounts;
    private final LineSights sights;
    private final Suggesting suggesting;
    private final ByHand byHand;
    private final Undoing undoing;
    private final Owning owning;
    private final Caller caller;

    @PathParam("account")
    private String account;

    @Inject
    DeskLinesResource(
            DeskAccounts accounts,
            LineSights sights,
            Suggesting suggesting,
            ByHand byHand,
            Undoing undoing,
            Owning owning,
            Caller caller) {
        this.accounts = accounts;
        this.sights = sights;
        this.suggesting = suggesting;
        this.byHand = byHand;
        this.undoing = undoing;
        this.owning = owning;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "In the order in which they came: all, or those of one kind.")
    public DeskLineSlice lines(@QueryParam("show") String show, @QueryParam("after") String after) {
        DeskAccount desk = accounts.find(caller.who(), account);
        LineSights.Show which = Answers.one("show", LineSights.Show.class, show).orElse(LineSights.Show.ALL);
        return Slice.of(
                        sights.linesAfter(caller.who(), desk, which, LineNumber.after(after, 0), Slice.SIZE + 1),
                        Slice.SIZE,
                        line -> String.valueOf(line.line().id()))
                .map(DeskLineView::of)
                .as(DeskLineSlice::new);
    }

    @GET
    @Path("{line}")
    @Operation(summary = "One line, with what it may be and what was said of it before.")
    public DeskLineView.InFull line(@PathParam("line") String line) {
        SignedIn who = caller.who();
        DeskAccount desk = accounts.find(who, account);
        DeskLine found = sights.line(who, desk, LineNumber.of(line));
        return new DeskLineView.InFull(
                DeskLineView.of(found),
                found.isOpen()
                        ? suggesting.of(who, desk, found.line()).stream()
                                .map(DeskLineView.SuggestedView::of)
                                .toList()
                        : List.of(),
                sights.takenBack(who, desk, found.line().id()).stream()
                        .map(DeskLineView.TakenBackView::of)
                        .toList());
    }

    @POST
    @Path("{line}/match")
    @Operation(
            summary =
                    "The line is what a reference names: a payment, a run, an agreement, a credit note, another account.")
    public Done match(@HeaderParam(Answers.KEY) String key, @PathParam("line") String line, MatchCall call) {
        ByHand.Line asked = asked(line);
        String reference = Answers.text(Answers.body(call).reference());
        return Answers.done(
                byHand.isAbout(caller.who(), Answers.key(key), asked, reference, always(call.always())), Done::new);
    }

    @POST
    @Path("{line}/deposit")
    @Operation(summary = "The line is money from outside, such as what funds the account.")
    public Done deposit(@HeaderParam(Answers.KEY) String key, @PathParam("line") String line, DepositCall call) {
        ByHand.Line asked = asked(line);
        ByHand.Always always = always(Answers.body(call).always());
        return Answers.done(byHand.isDeposit(caller.who(), Answers.key(key), asked, always), Done::new);
    }

    @POST
    @Path("{line}/charge")
    @Operation(summary = "The line is what the account costs, such as a fee of Stripe.")
    public Done charge(@HeaderParam(Answers.KEY) String key, @PathParam("line") String line, ChargeCall call) {
        ByHand.Line asked = asked(line);
        ByHand.Always always = always(Answers.body(call).always());
        return Answers.done(byHand.isCharge(caller.who(), Answers.key(key), asked, always), Done::new);
    }

    @POST
    @Path("{line}/explanation")
    @Operation(summary = "Nothing in the books belongs to the line; it stays a named part of the difference.")
    public Done explain(@HeaderParam(Answers.KEY) String key, @PathParam("line") String line, ExplainCall call) {
        ByHand.Line asked = asked(line);
        String why = Answers.text(Answers.body(call).why());
        return Answers.done(
                byHand.isExplained(caller.who(), Answers.key(key), asked, why, always(call.always())), Done::new);
    }

    @POST
    @Path("{line}/undoing")
    @Operation(summary = "Takes back what was said of the line; what only it brought into the books is put right.")
    public Done undo(@HeaderParam(Answers.KEY) String key, @PathParam("line") String line, TakeBackCall call) {
        ByHand.Line asked = asked(line);
        String reason = Answers.text(Answers.body(call).reason());
        return Answers.done(undoing.undo(caller.who(), Answers.key(key), asked, reason), Done::new);
    }

    @POST
    @Path("{line}/owner")
    @Operation(summary = "The caller finds out from now on what the line is.")
    public Done takeOn(@HeaderParam(Answers.KEY) String key, @PathParam("line") String line, OwnerCall call) {
        ByHand.Line asked = asked(line);
        String note = Answers.text(Answers.body(call).note());
        return Answers.done(owning.takeOn(caller.who(), Answers.key(key), asked, note), Done::new);
    }

    private ByHand.Line asked(String line) {
        return new ByHand.Line(accounts.toActOn(caller.who(), account), LineNumber.of(line));
    }

    private static ByHand.Always always(String words) {
        return new ByHand.Always(Answers.text(words));
    }
}
