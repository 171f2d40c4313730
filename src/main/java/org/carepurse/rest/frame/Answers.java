package org.carepurse.rest.frame;

import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.carepurse.audit.RequestKey;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;

/** What resources say in the same way: a key asked for, an act done, an act refused. */
public final class Answers {

    private Answers() {}

    /** @throws WrongInput when the call brought no {@code Idempotency-Key} */
    public static RequestKey key(String header) {
        if (header == null || header.isBlank()) {
            throw new WrongInput("Idempotency-Key", "idempotency-key-missing");
        }
        return new RequestKey(header.strip());
    }

    /** 200 with what was done. @throws Refused with the rule's reason, answered as 409 */
    public static <T> Response done(Outcome<T> outcome, Function<T, ?> shown) {
        if (!outcome.isDone()) {
            throw new Refused(outcome.why());
        }
        return Response.ok(shown.apply(outcome.value())).build();
    }
}
