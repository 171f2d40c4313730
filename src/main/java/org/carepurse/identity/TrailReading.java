package org.carepurse.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepurse.audit.AuditEntry;
import org.carepurse.audit.AuditQuestion;
import org.carepurse.audit.AuditReading;
import org.carepurse.outcome.WrongInput;
import org.carepurse.time.London;

/** Lets a commissioner's auditor and finance officer read the trail of their commissioner, and of no other. */
@ApplicationScoped
public class TrailReading {

    private static final int LINES = 50;
    private static final Pattern PLACE = Pattern.compile("([0-9]{1,12})\\.([0-9]{1,6})-([0-9]{1,18})");
    private static final int NANOS_IN_A_MICRO = 1_000;

    private final AuditReading reading;
    private final People people;
    private final Access access;

    @Inject
    TrailReading(AuditReading reading, People people, Access access) {
        this.reading = reading;
        this.people = people;
        this.access = access;
    }

    /** @throws NotAllowed when the person may read no commissioner's trail */
    public TrailPart read(SignedIn who, TrailSearch search) {
        long commissionerId = commissionerOf(who);
        Set<Long> actors = search.who().isEmpty() ? Set.of() : people.called(search.who(), commissionerId);
        if (actors.isEmpty() && !search.who().isEmpty()) {
            return new TrailPart(List.of(), "");
        }
        List<AuditEntry> oneMore = reading.find(new AuditQuestion(
                commissionerId,
                actors,
                search.about(),
                search.act(),
                search.words(),
                startOf(search.from(), 0),
                startOf(search.to(), 1),
                place(search.after()),
                LINES + 1));
        List<AuditEntry> entries = oneMore.subList(0, Math.min(LINES, oneMore.size()));
        return new TrailPart(named(entries), oneMore.size() > LINES ? placeOf(entries.get(LINES - 1)) : "");
    }

    /** The kinds of act there are to choose from. */
    public List<String> acts(SignedIn who) {
        return reading.actsOf(commissionerOf(who));
    }

    private long commissionerOf(SignedIn who) {
        return who.hats().stream()
                .map(Hat::organisationId)
                .filter(id -> access.may(who, Permission.SEE_AUDIT_TRAIL, Whose.commissioners(id)))
                .min(Long::compare)
                .orElseThrow(() -> new NotAllowed(Permission.SEE_AUDIT_TRAIL));
    }

    private List<TrailPart.Line> named(List<AuditEntry> entries) {
        Set<Long> ids = entries.stream()
                .flatMap(entry -> Stream.of(entry.actorId(), entry.holderId()))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        Map<Long, String> names = people.namesOf(ids);
        return entries.stream()
                .map(entry -> new TrailPart.Line(entry, name(names, entry.actorId()), name(names, entry.holderId())))
                .toList();
    }

    private static String name(Map<Long, String> names, Long idOrNone) {
        return idOrNone == null ? "" : names.getOrDefault(idOrNone, "");
    }

    private static Instant startOf(LocalDate dayOrNone, int daysLater) {
        return dayOrNone == null ? null : London.startOf(dayOrNone.plusDays(daysLater));
    }

    private static String placeOf(AuditEntry entry) {
        Instant at = entry.recordedAt();
        return at.getEpochSecond() + "." + at.getNano() / NANOS_IN_A_MICRO + "-" + entry.id();
    }

    private static AuditQuestion.Place place(String written) {
        if (written.isEmpty()) {
            return null;
        }
        Matcher place = PLACE.matcher(written);
        if (!place.matches()) {
            throw new WrongInput("after", "trail-place");
        }
        Instant at = Instant.ofEpochSecond(
                Long.parseLong(place.group(1)), Long.parseLong(place.group(2)) * NANOS_IN_A_MICRO);
        return new AuditQuestion.Place(at, Long.parseLong(place.group(3)));
    }
}
