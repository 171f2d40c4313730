package org.carepurse.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carepurse.identity.Access;
import org.carepurse.identity.People;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.time.London;

/** Shows a commissioner its rules, as they stand on any day, with who set them and why. */
@ApplicationScoped
public class PolicyReading {

    private record About(PolicyKind kind, String subject) {}

    private final AllRules rules;
    private final People people;
    private final Access access;

    @Inject
    PolicyReading(AllRules rules, People people, Access access) {
        this.rules = rules;
        this.people = people;
        this.access = access;
    }

    /** Everything about which a rule holds on the day, by kind and then by subject; also where it lifts another. */
    public List<PolicySight> asAt(SignedIn who, long commissionerId, LocalDate day) {
        return sights(everFor(who, commissionerId), day);
    }

    private List<PolicySight> sights(List<PolicyEntry> ever, LocalDate day) {
        Map<Long, String> authors = authorsOf(ever);
        return ever.stream()
                .collect(Collectors.groupingBy(entry -> new About(entry.kind(), entry.subject())))
                .entrySet()
                .stream()
                .map(about -> new PolicySight(
                        about.getKey().kind(),
                        about.getKey().subject(),
                        day,
                        new PolicyHistory(about.getValue()),
                        authors))
                .filter(sight -> sight.rule().isPresent())
                .sorted(Comparator.comparing(PolicySight::kind).thenComparing(PolicySight::subject))
                .toList();
    }

    /** The same by what had been recorded by the end of another day: a rule that was recorded later was not known. */
    public List<PolicySight> asAt(SignedIn who, long commissionerId, LocalDate day, LocalDate known) {
        Instant unknownFrom = London.startOf(known.plusDays(1));
        return sights(
                everFor(who, commissionerId).stream()
                        .filter(entry -> entry.recordedAt().isBefore(unknownFrom))
                        .toList(),
                day);
    }

    /** All that was ever set about one thing, which may be nothing. */
    public PolicySight about(SignedIn who, long commissionerId, PolicyKind kind, String subject, LocalDate day) {
        List<PolicyEntry> ever = everFor(who, commissionerId).stream()
                .filter(entry -> entry.kind() == kind && entry.subject().equals(subject))
                .toList();
        return new PolicySight(kind, subject, day, new PolicyHistory(ever), authorsOf(ever));
    }

    private List<PolicyEntry> everFor(SignedIn who, long commissionerId) {
        access.require(who, Permission.SEE_POLICY, Whose.commissioners(commissionerId));
        return rules.of(commissionerId);
    }

    private Map<Long, String> authorsOf(List<PolicyEntry> entries) {
        return people.namesOf(entries.stream()
                .map(PolicyEntry::authorId)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
    }
}
