package org.carepurse.web.signal;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.Objects;
import org.carepurse.signal.FactKind;
import org.carepurse.signal.NotedFacts;
import org.carepurse.web.frame.TypedDate;

/** What is to be noted, as it was typed. */
public record FactForm(String kind, String person, TypedDate from, TypedDate to, String provider, String source) {

    static final FactForm EMPTY = new FactForm("", "", TypedDate.NONE, TypedDate.NONE, "", "");

    static FactForm in(MultivaluedMap<String, String> form) {
        return new FactForm(
                text(form, "kind"),
                text(form, "person"),
                TypedDate.in(form, "from"),
                TypedDate.in(form, "to"),
                text(form, "provider"),
                text(form, "source"));
    }

    NotedFacts.Note note() {
        LocalDate end = to.isEmpty() ? null : to.read("to");
        return new NotedFacts.Note(
                SignalsController.named(FactKind.class, kind).orElse(null),
                person,
                from.read("from"),
                end,
                provider,
                source);
    }

    private static String text(MultivaluedMap<String, String> form, String field) {
        return Objects.toString(form.getFirst(field), "").strip();
    }
}
