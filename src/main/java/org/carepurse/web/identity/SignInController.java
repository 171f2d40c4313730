package org.carepurse.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

    @Context
    private HttpServletResponse response;

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
            return seeOther(placeAfter(next));
        }
        if (current.token().isEmpty()) {
            Token visit = Token.fresh();
            response.addCookie(Cookies.VISIT.carrying(visit, request.isSecure()));
            current.proves(visit);
        }
        return page("", next, Problems.none(words()));
    }

    @POST
    @Path("sign-in")
    public Response signIn(@FormParam("email") String email, @FormParam("password") String password,
            @FormParam("next") String next) {
        Problems problems = Problems.none(words());
        try {
            Outcome<Token> outcome = signingIn.signIn(EmailAddress.parse("email", email), Password.typed(password),
                    request.getRemoteAddr(), device());
            return outcome.isDone()
                    ? enter(outcome.value(), next)
                    : page(email, next, problems.and("email", outcome.why()));
        } catch (WrongInput wrong) {
            return page(email, next, problems.and(wrong));
        }
    }

    @POST
    @Path("sign-out")
    public Response signOut() {
        current.token().ifPresent(signIns::signOut);
        response.addCookie(Cookies.SIGN_IN.gone(request.isSecure()));
        return seeOther("/signed-out");
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
        response.addCookie(Cookies.SIGN_IN.carrying(token, secure));
        response.addCookie(Cookies.VISIT.gone(secure));
        return Response.seeOther(URI.create(placeAfter(next)))
                .cookie(Languages.remember(open.language()))
                .build();
    }

    /** Where the person was going; a nominee of several first says for whom. */
    private String placeAfter(String next) {
        String asked = LocalPath.orHome(next);
        if (!asked.equals("/")) {
            return asked;
        }
        boolean mustChoose = current.open()
                .filter(open -> open.holderOnShow().isEmpty() && !open.who().actsFor().isEmpty())
                .isPresent();
        return mustChoose ? "/whose-purse" : frames.frameOf(request).home();
    }

    private Response page(String email, String next, Problems problems) {
        models.put("page", new SignInPage(Objects.toString(email, ""), LocalPath.orHome(next), problems));
        return Response.ok(VIEW).build();
    }

    private String device() {
        return Objects.toString(request.getHeader("User-Agent"), "");
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }

    private static Response seeOther(String place) {
        return Response.seeOther(URI.create(place)).build();
    }
}
