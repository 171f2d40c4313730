package org.carepurse.rest.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.carepurse.identity.OpenSignIn;
import org.carepurse.identity.OwnPassword;
import org.carepurse.identity.Password;
import org.carepurse.identity.Person;
import org.carepurse.identity.Welcome;
import org.carepurse.identity.WelcomeCode;
import org.carepurse.outcome.WrongInput;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A person's own password: the first one, with a code, and another in its place. Neither can be done twice. */
@RequestScoped
@Path("password")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PasswordResource {

    private final Welcome welcome;
    private final OwnPassword ownPassword;
    private final Caller caller;

    @Context
    private HttpServletRequest request;

    @Inject
    PasswordResource(Welcome welcome, OwnPassword ownPassword, Caller caller) {
        this.welcome = welcome;
        this.ownPassword = ownPassword;
        this.caller = caller;
    }

    @POST
    @Path("first")
    @Operation(summary = "Chooses a password with a code that was handed over; then sign in with it.")
    public Done first(WelcomeCall call) {
        WelcomeCode code =
                WelcomeCode.read(Answers.body(call).code()).orElseThrow(() -> new WrongInput("code", "welcome-code"));
        return Answers.done(
                welcome.choose(code, Password.chosen(call.password()), request.getRemoteAddr()),
                PasswordResource::done);
    }

    @POST
    @Operation(summary = "Changes the caller's own password, and ends their other sign-ins.")
    public Done change(PasswordCall call) {
        OpenSignIn signIn = caller.signIn();
        Password old = Password.typed("old", Answers.body(call).old());
        return Answers.done(
                ownPassword.change(
                        signIn.who(),
                        signIn.reference(),
                        old,
                        Password.chosen(call.password()),
                        request.getRemoteAddr()),
                PasswordResource::done);
    }

    private static Done done(Person person) {
        return new Done(person.reference());
    }
}
