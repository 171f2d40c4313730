package org.carepurse.rest.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.carepurse.identity.EmailAddress;
import org.carepurse.identity.Hat;
import org.carepurse.identity.OpenSignIn;
import org.carepurse.identity.Organisations;
import org.carepurse.identity.Password;
import org.carepurse.identity.People;
import org.carepurse.identity.Person;
import org.carepurse.identity.SignIns;
import org.carepurse.identity.SigningIn;
import org.carepurse.outcome.WrongInput;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Hands out a token for an e-mail address and a password, says whose it is, and takes it back. */
@RequestScoped
@Path("sign-in")
@Produces(MediaType.APPLICATION_JSON)
public class SignInResource {

    private final SigningIn signingIn;
    private final SignIns signIns;
    private final People people;
    private final Organisations organisations;
    private final Caller caller;

    @Context
    private HttpServletRequest request;

    @Inject
    SignInResource(SigningIn signingIn, SignIns signIns, People people, Organisations organisations, Caller caller) {
        this.signingIn = signingIn;
        this.signIns = signIns;
        this.people = people;
        this.organisations = organisations;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Hands out a token. Sent twice, it hands out two.")
    public HandedOut signIn(Credentials credentials) {
        if (credentials == null) {
            throw new WrongInput("email", "email");
        }
        return Answers.done(
                signingIn.signIn(
                        EmailAddress.parse("email", credentials.email()),
                        Password.typed(credentials.password()),
                        request.getRemoteAddr(),
                        Objects.toString(request.getHeader("User-Agent"), "")),
                token -> new HandedOut(token.text(), "Bearer"));
    }

    @GET
    @Operation(summary = "Whose token it is, what they are and where, and whose purses they look after.")
    public Myself who() {
        OpenSignIn signIn = caller.signIn();
        Person person = people.person(signIn.who().personId());
        return new Myself(
                person.reference(),
                person.name(),
                person.language().code(),
                roles(person),
                signIn.who().actsFor().stream()
                        .map(people::person)
                        .map(holder -> new Myself.Holder(holder.reference(), holder.name()))
                        .sorted(Comparator.comparing(Myself.Holder::name))
                        .toList());
    }

    @DELETE
    @Operation(summary = "Ends this sign-in: its token opens nothing from now on.")
    public void signOut() {
        caller.who();
        signIns.signOut(caller.token());
    }

    private List<Myself.RoleAt> roles(Person person) {
        Map<Long, String> names = organisations.namesOf(
                person.hats().stream().map(Hat::organisationId).toList());
        return person.hats().stream()
                .map(hat -> new Myself.RoleAt(hat.role(), names.get(hat.organisationId())))
                .sorted(Comparator.comparing(Myself.RoleAt::role).thenComparing(Myself.RoleAt::organisation))
                .toList();
    }
}
