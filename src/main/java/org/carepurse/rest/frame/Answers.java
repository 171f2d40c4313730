package org.carepurse.rest.frame;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.carepurse.audit.RequestKey;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.spreadsheet.SheetForm;
import org.joda.money.Money;

/** What resources read and say in the same way: a key, a field, a day, a sum; an act done, an act refused. */
public final class Answers {

    private static final long MOST_PENCE = 100_000_000_000L;

    /** The header that carries the caller's own name for one request. */
    public static final String KEY = "Idempotency-Key";

    /** How files are sent: with commas between their values. */
    public static final String FILE = "text/csv";

    /** A workbook, as spreadsheets keep it. */
    public static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** What shows something is one of these. */
    public static final String PDF = "application/pdf";

    public static final String JPEG = "image/jpeg";
    public static final String PNG = "image/png";

    private Answers() {}

    /** @throws WrongInput when the call brought no {@code Idempotency-Key} */
    public static RequestKey key(String header) {
        if (header == null || header.isBlank()) {
            throw new WrongInput(KEY, "idempotency-key-missing");
        }
        try {
            return new RequestKey(header.strip());
        } catch (WrongInput form) {
            throw new WrongInput(KEY, form.code(), form.facts());
        }
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

    /** @throws WrongInput when something is said that is none of these names; nothing when nothing is said */
    public static <E extends Enum<E>> Optional<E> one(String name, Class<E> of, String said) {
        if (said == null) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(of.getEnumConstants())
                .filter(each -> each.name().equals(said))
                .findFirst()
                .orElseThrow(() -> new WrongInput(
                        name, "name-not-known", Map.of("known", Arrays.toString(of.getEnumConstants())))));
    }

    /** @throws WrongInput when something is said that is no day written as 2027-03-04; nothing when nothing is said */
    public static Optional<LocalDate> day(String name, String said) {
        return Optional.ofNullable(said)
                .map(text -> DayText.read(text).orElseThrow(() -> new WrongInput(name, "day-not-iso")));
    }

    /** @throws WrongInput when the field is missing or not a sum above zero, in pence, below a thousand million pounds */
    public static Money pence(String name, Long pence) {
        if (field(name, pence) <= 0 || pence > MOST_PENCE) {
            throw new WrongInput(name, "pence-out-of-range");
        }
        return Sterling.pence(pence);
    }

    /** What was said, or an empty text when nothing was. */
    public static String text(String said) {
        return said == null ? "" : said.strip();
    }

    /** What writes a whole table in a form. */
    public interface Sheet {
        void write(SheetForm form, OutputStream to) throws IOException;
    }

    /** A table as a file, written while it is sent. */
    public static Response sheet(SheetForm form, Sheet whole) {
        StreamingOutput content = out -> whole.write(form, out);
        return Response.ok(content, form.type()).build();
    }

    /** What was done, as it is shown. @throws Refused with the rule's reason, answered as 409 */
    public static <T, S> S done(Outcome<T> outcome, Function<T, S> shown) {
        if (!outcome.isDone()) {
            throw new Refused(outcome.why());
        }
        return shown.apply(outcome.value());
    }
}
