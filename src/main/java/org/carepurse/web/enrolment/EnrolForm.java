package org.carepurse.web.enrolment;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.Objects;
import org.carepurse.identity.Capacity;
import org.carepurse.identity.EmailAddress;
import org.carepurse.identity.Language;
import org.carepurse.identity.NewPerson;
import org.carepurse.identity.NhsNumber;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Reading;
import org.carepurse.web.frame.TypedDate;

/** Somebody to be enrolled, as it was typed. */
public record EnrolForm(String name, String email, String language, String nhsNumber, TypedDate bornOn) {

    static final EnrolForm EMPTY = new EnrolForm("", "", "", "", TypedDate.NONE);

    static EnrolForm in(MultivaluedMap<String, String> sent) {
        return new EnrolForm(
                text(sent, "name"),
                text(sent, "email"),
                text(sent, "language"),
                text(sent, "nhsNumber"),
                TypedDate.in(sent, "bornOn"));
    }

    /** The person, or null when something is wrong; what is wrong is kept. */
    NewPerson read(Capacity capacity, boolean invented, Reading reading) {
        String called = reading.read(() -> NewPerson.name("name", name));
        EmailAddress address = reading.read(() -> EmailAddress.parse("email", email));
        NhsNumber number =
                capacity.isBudgetHolder() ? reading.read(() -> NhsNumber.parse("nhsNumber", nhsNumber)) : null;
        LocalDate born =
                capacity.isBudgetHolder() && !bornOn.isEmpty() ? reading.read(() -> bornOn.read("bornOn")) : null;
        Language spoken = reading.read(
                () -> Languages.byCode(language).orElseThrow(() -> new WrongInput("language", "language")));
        return reading.allWell()
                ? reading.read(() -> new NewPerson(called, address, spoken, number, born, invented))
                : null;
    }

    private static String text(MultivaluedMap<String, String> sent, String field) {
        return Objects.toString(sent.getFirst(field), "");
    }
}
