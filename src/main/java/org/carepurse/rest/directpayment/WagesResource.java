package org.carepurse.rest.directpayment;

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
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.directpayment.Payroll;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Wages of personal assistants, with what is put by for their tax, pension and holidays. */
@RequestScoped
@Path("direct-payments/{account}/wages")
@Produces(MediaType.APPLICATION_JSON)
public class WagesResource {

    private final Payroll payroll;
    private final Caller caller;

    @PathParam("account")
    private String account;

    @Inject
    WagesResource(Payroll payroll, Caller caller) {
        this.payroll = payroll;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "What is put by, and was, by the day it is due.")
    public List<WagePartView> wages() {
        return payroll.of(caller.who(), account).stream().map(WagePartView::of).toList();
    }

    @POST
    @Consumes(Answers.FILE)
    @Operation(
            summary = "Brings the payroll bureau's table, out of the goal of that pot; each row is told of on its own.")
    public List<WageRowView> bringWages(
            @HeaderParam(Answers.KEY) String key, @QueryParam("pot") String pot, InputStream table) throws IOException {
        payroll.requireMayBring(caller.who(), account);
        RequestKey once = Answers.key(key);
        String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
        return payroll.bring(caller.who(), once, account, Answers.field("pot", pot), text).stream()
                .map(WageRowView::of)
                .toList();
    }

    @POST
    @Path("{part}/letting-go")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "What is put by for it is not needed, or not all of it: the rest can be spent again.")
    public Done letGo(@HeaderParam(Answers.KEY) String key, @PathParam("part") String part) {
        payroll.requireMayBring(caller.who(), account);
        return Answers.done(payroll.release(caller.who(), Answers.key(key), account, part), Done::new);
    }
}
