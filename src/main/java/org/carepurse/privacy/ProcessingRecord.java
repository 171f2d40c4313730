package org.carepurse.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.carepurse.identity.People;
import org.carepurse.identity.SignedIn;
import org.carepurse.policy.Policies;
import org.carepurse.policy.PolicyBook;
import org.carepurse.time.London;

/**
 * What is kept about people: the record of processing of a commissioner. It is read from the register and from the rules in
 * force, so it cannot tell of other tables or other times than those that are. For everybody: nothing in it is about anyone.
 */
@ApplicationScoped
public class ProcessingRecord {

    /**
     * One kind of record.
     *
     * @param tables of which it is made
     * @param about whom: those who hold budgets, those who only did something, or nobody
     * @param days for how long; 0 where no rule says, and where it is about nobody
     */
    public record Line(RecordKind kind, List<String> tables, About about, int days) {}

    /** Whom a kind of record is about. */
    public enum About {
        PEOPLE,
        WORKERS,
        NOBODY
    }

    private final Policies policies;
    private final People people;
    private final Clock clock;

    @Inject
    ProcessingRecord(Policies policies, People people, Clock clock) {
        this.policies = policies;
        this.people = people;
        this.clock = clock;
    }

    /** As it stands today for the commissioner whom the person is known at. */
    public List<Line> of(SignedIn who) {
        PolicyBook rules = policies.asAt(people.person(who.personId()).commissionerId(), London.today(clock));
        List<Line> lines = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            List<HeldIn> held = RecordRegister.of(kind);
            lines.add(new Line(
                    kind, held.stream().map(HeldIn::table).toList(), about(held), rules.waitingDays(kind.keptFor())));
        }
        return lines;
    }

    private static About about(List<HeldIn> held) {
        if (held.stream().anyMatch(HeldIn::isAboutPeople)) {
            return About.PEOPLE;
        }
        return held.stream().anyMatch(HeldIn::namesPeople) ? About.WORKERS : About.NOBODY;
    }
}
