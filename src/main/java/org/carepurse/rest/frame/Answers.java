package org.carepurse.rest.frame;

import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import org.carepurse.audit.RequestKey;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.joda.money.Money;

/** What resources read and say in the same way: a key, a field, a day, a sum; an act done, an act refused. */
public final class Answers {

    private static final long MOST_PENCE = 100_000_000_000L;

    /** The header that carries the caller's own name for one request. */
    public static final String KEY = "Idempotency-Key";

    private Answers() {}

    /** @throws WrongInput when the call brought no {@code Idempotency-Key} */
    public static RequestKey key(String header) {
        if (header == null || header.isBlank()) {
            throw new WrongInput(KEY, "idempotency-key-missing");
        }
        return new RequestKey(header.strip());
    }

    /** @throws WrongInput when the call brought no content */
    public static <T> T body(T content) {
        return field("", content);
    }

    /** @throws WrongInput when the content lacks this field */
    public static <T> T field(String name, T value) {
        if (value == null) {
            throw new WrongInput(name, name.isEmpty() ? "content-missing" : "field-missing", Map.of("field", name));
        }
        return value;
    }

    /** @throws WrongInput when the field is missing or none of these names */
    public static <E extends Enum<E>> E one(String name, Class<E> of, String text) {
        String given = field(name, text);
        return Arrays.stream(of.getEnumConstants())
                .filter(each -> each.name().equals(given))
                .findFirst()
                .orElseThrow(() -> new WrongInput(name, "name-not-known",
                        Map.of("known", Arrays.toString(of.getEnumConstants()))));
    }

    /** @throws WrongInput when the field is missing or no day written as 2027-03-04 */
    public static LocalDate day(String name, String text) {
        try {
            return LocalDate.parse(field(name, text));
        } catch (DateTimeParseException unreadable) {
            throw new WrongInput(name, "day-not-iso");
        }
    }

    /** @throws WrongInput when the field is missing or not a sum above zero, in pence, below a thousand million pounds */
    public static Money pence(String name, Long pence) {
        if (field(name, pence) <= 0 || pence > MOST_PENCE) {
            throw new WrongInput(name, "pence-out-of-range");
        }
        return Sterling.pence(pence);
    }

    /** 200 with what was done. @throws Refused with the rule's reason, answered as 409 */
    public static <T> Response done(Outcome<T> outcome, Function<T, ?> shown) {
        if (!outcome.isDone()) {
            throw new Refused(outcome.why());
        }
        return Response.ok(shown.apply(outcome.value())).build();
    }
}
