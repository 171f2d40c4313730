package org.carepurse.web.holding;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.TypedDate;

/** What was typed into a form, field by field; nothing typed is an empty text. */
record Typed(MultivaluedMap<String, String> sent) {

    String text(String field) {
        return Objects.toString(sent.getFirst(field), "").strip();
    }

    TypedDate date(String field) {
        return new TypedDate(text(field + "-day"), text(field + "-month"), text(field + "-year"));
    }

    /** @throws WrongInput with this code when none of them was chosen */
    <E extends Enum<E>> E one(E[] among, String field, String code) {
        return Stream.of(among)
                .filter(each -> each.name().equals(text(field)))
                .findFirst()
                .orElseThrow(() -> new WrongInput(field, code));
    }

    /** @throws WrongInput with this code when it is no whole number of at most four digits */
    int number(String field, String code, Map<String, String> facts) {
        if (!text(field).matches("[0-9]{1,4}")) {
            throw new WrongInput(field, code, facts);
        }
        return Integer.parseInt(text(field));
    }
}
