package org.carepurse.web.measure;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import org.carepurse.measure.Given;
import org.carepurse.web.frame.TypedDate;

/** When and how it was answered, as it stands in the fields of a form. */
public record TypedGiven(TypedDate measuredOn, boolean onPaper, String star) {

    static TypedGiven on(LocalDate day) {
        return new TypedGiven(TypedDate.of(day), false, "");
    }

    static TypedGiven of(Given given) {
        return new TypedGiven(TypedDate.of(given.on()), given.onPaper(), given.star());
    }

    static TypedGiven in(MultivaluedMap<String, String> form) {
        String star = form.getFirst("star");
        return new TypedGiven(
                TypedDate.in(form, "measuredOn"), form.getFirst("onPaper") != null, star == null ? "" : star);
    }

    Given read() {
        return new Given(measuredOn.read("measuredOn"), onPaper, star);
    }
}
