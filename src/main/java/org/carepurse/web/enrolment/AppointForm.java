package org.carepurse.web.enrolment;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Objects;
import org.carepurse.identity.NewAppointment;
import org.carepurse.identity.People;
import org.carepurse.identity.Person;
import org.carepurse.outcome.WrongInput;
import org.carepurse.reference.ReferenceNumber;
import org.carepurse.web.frame.Reading;
import org.carepurse.web.frame.TypedDate;

/**
 * A nominee to be appointed, as it was typed.
 *
 * @param agreed which of the sides are ticked to have said yes
 */
public record AppointForm(String nominee, TypedDate from, TypedDate to, List<String> agreed) {

    static final List<String> BOTH = List.of("holder", "nominee");

    static AppointForm in(MultivaluedMap<String, String> sent) {
        return new AppointForm(
                Objects.toString(sent.getFirst("nominee"), ""),
                date(sent, "from"),
                date(sent, "to"),
                sent.getOrDefault("agreed", List.of()));
    }

    /** Who is meant, or null when something is wrong; what is wrong is kept. */
    Person person(People people, Reading reading) {
        return reading.read(() -> people.withReference(ReferenceNumber.parse("nominee", "PER", nominee))
                .orElseThrow(() -> new WrongInput("nominee", "nominee-unknown")));
    }

    /** The appointment, or null when something is wrong. */
    NewAppointment read(long holderId, Person nomineeOrNone, Reading reading) {
        var first = reading.read(() -> from.read("from"));
        var last = to.isEmpty() ? null : reading.read(() -> to.read("to"));
        long nomineeId = nomineeOrNone == null ? -1 : nomineeOrNone.id();
        boolean bothAgree = agreed.containsAll(BOTH);
        return reading.allWell() || !bothAgree
                ? reading.read(() -> new NewAppointment(holderId, nomineeId, first, last, bothAgree))
                : null;
    }

    private static TypedDate date(MultivaluedMap<String, String> sent, String field) {
        return new TypedDate(
                sent.getFirst(field + "-day"), sent.getFirst(field + "-month"), sent.getFirst(field + "-year"));
    }
}
