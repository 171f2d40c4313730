package org.carepurse.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.time.London;

/** When budget holders were born: noted when they are enrolled, or put right by whoever may enrol them. */
@ApplicationScoped
public class BirthDates {

    /** @param person the holder's reference */
    public record Note(String person, LocalDate bornOn) {}

    private final People people;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    BirthDates(People people, Access access, AuditTrail trail, Clock clock) {
        this.people = people;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws NotFound when it is nobody whom they might have enrolled as a budget holder */
    public Person holder(SignedIn who, String reference) {
        return people.withReference(reference)
                .filter(person -> person.wears(Role.BUDGET_HOLDER) && person.isLookedAfterBy(who, access))
                .orElseThrow(() -> new NotFound("person", reference));
    }

    /** @throws WrongInput {@code born-on-ahead} */
    @Act
    public Outcome<String> note(SignedIn who, RequestKey key, Note asked) {
        Person person = holder(who, asked.person());
        byte[] digest = Digest.of(asked, "BIRTH_DATE_NOTED", who.personId());
        Optional<String> answered = trail.answerTo(key, digest);
        if (answered.isPresent()) {
            return Outcome.done(answered.get());
        }
        notAhead(asked.bornOn());
        people.toChange(person.id()).wasBorn(asked.bornOn());
        trail.record(AuditEvent.of("BIRTH_DATE_NOTED", "person", person.reference(), who.personId())
                .concerning(person.id(), person.commissionerId())
                .answering(key, digest, person.reference()));
        return Outcome.done(person.reference());
    }

    void notAhead(LocalDate bornOn) {
        if (bornOn != null && bornOn.isAfter(London.today(clock))) {
            throw new WrongInput("bornOn", "born-on-ahead");
        }
    }
}
