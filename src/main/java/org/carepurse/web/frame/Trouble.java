package org.carepurse.web.frame;

import jakarta.ws.rs.WebApplicationException;
import java.util.Locale;
import org.carepurse.identity.NotAllowed;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.OutOfReach;
import org.carepurse.outcome.WrongInput;

/** What can go wrong beyond the page itself, as far as it makes a difference to the person. */
public enum Trouble {
    UNREADABLE(400),
    NOT_ALLOWED(403),
    FORM_NOT_OURS(403),
    NOT_FOUND(404),
    TOO_LARGE(413),
    BROKEN(500),
    OUT_OF_REACH(503);

    private final int status;

    Trouble(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    /** The beginning of the keys of its words. */
    public String key() {
        return "frame.trouble." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Trouble of(Throwable thrown) {
        if (thrown instanceof NotAllowed) {
            return NOT_ALLOWED;
        }
        if (thrown instanceof FormNotOurs) {
            return FORM_NOT_OURS;
        }
        if (thrown instanceof NotFound) {
            return NOT_FOUND;
        }
        if (thrown instanceof WrongInput) {
            return UNREADABLE;
        }
        if (thrown instanceof WebApplicationException http) {
            return of(http.getResponse().getStatus());
        }
        return OutOfReach.isBehind(thrown) ? OUT_OF_REACH : BROKEN;
    }

    static Trouble of(int status) {
        return switch (status) {
            case 401, 403 -> NOT_ALLOWED;
            case 404, 405, 410 -> NOT_FOUND;
            case 413 -> TOO_LARGE;
            case 503 -> OUT_OF_REACH;
            default -> status < 500 ? UNREADABLE : BROKEN;
        };
    }
}
