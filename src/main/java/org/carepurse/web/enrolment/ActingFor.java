package org.carepurse.web.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.carepurse.identity.Access;
import org.carepurse.identity.NomineeAppointment;
import org.carepurse.identity.Nominees;
import org.carepurse.identity.People;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Person;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.time.London;

/** Who acts for whom, as pages show it. */
@ApplicationScoped
class ActingFor {

    private final Nominees nominees;
    private final People people;
    private final Access access;
    private final Clock clock;

    @Inject
    ActingFor(Nominees nominees, People people, Access access, Clock clock) {
        this.nominees = nominees;
        this.people = people;
        this.access = access;
        this.clock = clock;
    }

    /** Whom this budget holder has asked to act for them; nobody, for others. */
    List<ActingRow> nomineesOf(SignedIn who, Person holder) {
        return rows(who, nominees.of(holder.id()), NomineeAppointment::nomineeId);
    }

    /** For whom this person acts. */
    List<ActingRow> holdersOf(SignedIn who, Person nominee) {
        return rows(who, nominees.by(nominee.id()), NomineeAppointment::holderId);
    }

    boolean mayAppoint(SignedIn who, Person holder) {
        return holder.capacity().isBudgetHolder()
                && access.may(who, Permission.APPOINT_NOMINEE, Whose.holders(holder.id(), holder.commissionerId()));
    }

    boolean mayEnd(SignedIn who, NomineeAppointment one) {
        return !one.isOver(today()) && access.may(who, Permission.END_APPOINTMENT, one.whose());
    }

    LocalDate today() {
        return London.today(clock);
    }

    private List<ActingRow> rows(
            SignedIn who, List<NomineeAppointment> appointments, ToLongFunction<NomineeAppointment> other) {
        Map<Long, String> names =
                people.namesOf(appointments.stream().map(other::applyAsLong).toList());
        return appointments.stream()
                .map(one -> new ActingRow(
                        one.reference(),
                        names.get(other.applyAsLong(one)),
                        one.from(),
                        one.to().orElse(null),
                        one.agreedOn(),
                        one.isOver(today()),
                        mayEnd(who, one)))
                .toList();
    }
}
