package org.carepurse.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import org.carepurse.identity.EmailAddress;
import org.carepurse.identity.OpenSignIn;
import org.carepurse.identity.Password;
import org.carepurse.identity.SignIns;
import org.carepurse.identity.SigningIn;
import org.carepurse.identity.Token;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.Frames;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.LocalPath;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** The pages to sign in and to sign out. */
@Controller
@RequestScoped
@Path("")
public class SignInController {

    private static final String VIEW = "identity/sign-in.jte";

    private final SigningIn signingIn;
    private final SignIns signIns;
    private final CurrentSignIn current;
    private final Frames frames;
    private final Models models;

    @Context
    private HttpServletRequest request;

    @Inject
    SignInController(SigningIn signingIn, SignIns signIns, CurrentSignIn current, Frames frames, Models models) {
        this.signingIn = signingIn;
        this.signIns = signIns;
        this.current = current;
        this.frames = frames;
        this.models = models;
    }

    @GET
    @Path("sign-in")
    public Response form(@QueryParam("next") String next) {
        if (current.open().isPresent()) {
            return Response.seeOther(URI.create(placeAfter(next))).build();
        }
        Token visit = current.token().orElseGet(Token::fresh);
        current.proves(visit);
        return page("", next, Problems.none(words()))
                .cookie(Cookies.VISIT.carrying(visit, request.isSecure()))
                .build();
    }

    @POST
    @Path("sign-in")
    public Response signIn(
            @FormParam("email") String email, @FormParam("password") String password, @FormParam("next") String next) {
        Problems problems = Problems.none(words());
        try {
            Outcome<Token> outcome = signingIn.signIn(
                    EmailAddress.parse("email", email), Password.typed(password), request.getRemoteAddr(), device());
            return outcome.isDone()
                    ? enter(outcome.value(), next)
                    : page(email, next, problems.and("email", outcome.why())).build();
        } catch (WrongInput wrong) {
            return page(email, next, problems.and(wrong)).build();
        }
    }

    @POST
    @Path("sign-out")
    public Response signOut() {
        current.token().ifPresent(signIns::signOut);
        return Response.seeOther(URI.create("/signed-out"))
                .cookie(Cookies.SIGN_IN.gone(request.isSecure()))
                .build();
    }

    @GET
    @Path("signed-out")
    public String signedOut() {
        return "identity/signed-out.jte";
    }

    private Response enter(Token token, String next) {
        boolean secure = request.isSecure();
        OpenSignIn open = signIns.recognise(token).orElseThrow();
        current.begins(open, token);
        return Response.seeOther(URI.create(placeAfter(next)))
                .cookie(
                        Cookies.SIGN_IN.carrying(token, secure),
                        Cookies.VISIT.gone(secure),
                        Languages.remember(open.language()))
                .build();
    }

    /** Where the person was going; a nominee of several first says for whom. */
    private String placeAfter(String next) {
        String asked = LocalPath.orHome(next);
        if (!asked.equals("/")) {
            return asked;
        }
        boolean mustChoose = current.open()
                .filter(open ->
                        open.holderOnShow().isEmpty() && !open.who().actsFor().isEmpty())
                .isPresent();
        return mustChoose ? "/whose-purse" : frames.frameOf(request).home();
    }

    private Response.ResponseBuilder page(String email, String next, Problems problems) {
        models.put("page", new SignInPage(Objects.toString(email, ""), LocalPath.orHome(next), problems));
        return Response.ok(VIEW);
    }

    private String device() {
        return Objects.toString(request.getHeader("User-Agent"), "");
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
