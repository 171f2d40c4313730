package org.carepurse.rest.frame;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.CharConversionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.carepurse.identity.NotAllowed;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.OutOfReach;
import org.carepurse.outcome.Refusal;
import org.carepurse.outcome.WrongInput;
import org.carepurse.words.Words;

/**
 * Tells callers apart what they got wrong, what a rule refuses and what broke on our side. What broke is written to the
 * log and told to nobody.
 */
@Provider
@ApplicationScoped
class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

    private final Caller caller;

    @Inject
    ProblemMapper(Caller caller) {
        this.caller = caller;
    }

    @Override
    public Response toResponse(Throwable thrown) {
        return problem(thrown).answer();
    }

    private Problem problem(Throwable thrown) {
        if (thrown instanceof WrongInput wrong) {
            return wrong(wrong);
        }
        if (thrown instanceof JsonProcessingException json && JsonMistake.isCallers(json)) {
            return wrong(JsonMistake.in(json));
        }
        if (thrown instanceof Refused refused) {
            Refusal why = refused.why();
            return new Problem(409, why.code(), words().say(why), words().next(why), null);
        }
        if (thrown instanceof NotSignedIn) {
            return told(401, "not-signed-in");
        }
        if (thrown instanceof NotAllowed) {
            return told(403, "not-allowed");
        }
        if (thrown instanceof NotFound) {
            return told(404, "not-found");
        }
        if (thrown instanceof CharConversionException) {
            return wrong(new WrongInput("", "json-broken"));
        }
        if (thrown instanceof WebApplicationException http && http.getResponse().getStatus() < 500) {
            return ofHttp(http.getResponse().getStatus());
        }
        LOG.log(Level.SEVERE, "A call to the interface broke", thrown);
        return OutOfReach.isBehind(thrown) ? told(503, "records-out-of-reach") : told(500, "broken");
    }

    private Problem wrong(WrongInput wrong) {
        return new Problem(
                400, wrong.code(), words().say(wrong), null, wrong.field().isEmpty() ? null : wrong.field());
    }

    private Problem ofHttp(int status) {
        return switch (status) {
            case 404 -> told(404, "not-found");
            case 405 -> told(405, "method-not-known");
            case 413 -> told(413, "call-too-long");
            case 415 -> told(415, "not-json");
            default -> told(status, "call-not-understood");
        };
    }

    private Problem told(int status, String code) {
        return new Problem(status, code, words().say("rest." + code), null, null);
    }

    private Words words() {
        return Words.in(caller.language());
    }
}
