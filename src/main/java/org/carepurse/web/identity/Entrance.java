package org.carepurse.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import org.carepurse.identity.OpenSignIn;
import org.carepurse.identity.SignIns;
import org.carepurse.identity.Token;
import org.carepurse.web.frame.Frames;
import org.carepurse.web.frame.Greeting;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.LocalPath;

/** What the pages before a sign-in share: a form that is proven ours, and the way in once somebody is known. */
@RequestScoped
class Entrance implements Greeting {

    private SignIns signIns;
    private CurrentSignIn current;
    private Frames frames;

    protected Entrance() {}

    @Inject
    Entrance(SignIns signIns, CurrentSignIn current, Frames frames) {
        this.signIns = signIns;
        this.current = current;
        this.frames = frames;
    }

    @Override
    public Response.ResponseBuilder greet(Response.ResponseBuilder page, HttpServletRequest request) {
        if (current.open().isPresent()) {
            return page;
        }
        Token visit = current.token().orElseGet(Token::fresh);
        current.proves(visit);
        return page.cookie(Cookies.VISIT.carrying(visit, request.isSecure()));
    }

    /** Lets them in; whoever was signed in with this browser before is signed out. */
    Response enter(Token token, String next, HttpServletRequest request) {
        if (current.open().isPresent()) {
            current.token().ifPresent(signIns::signOut);
        }
        boolean secure = request.isSecure();
        OpenSignIn open = signIns.recognise(token).orElseThrow();
        current.begins(open, token);
        return Response.seeOther(URI.create(placeAfter(next, request)))
                .cookie(
                        Cookies.SIGN_IN.carrying(token, secure),
                        Cookies.VISIT.gone(secure),
                        Languages.remember(open.language()))
                .build();
    }

    /** Where the person was going; a nominee of several first says for whom. */
    String placeAfter(String next, HttpServletRequest request) {
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

    /** What the browser calls itself. */
    static String device(HttpServletRequest request) {
        return Objects.toString(request.getHeader("User-Agent"), "");
    }
}
