package org.carepurse.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.carepurse.outcome.NotFound;
import org.carepurse.time.London;

/** The people whose accounts somebody looks after: everyone they might have enrolled, by one rule for all roles. */
@ApplicationScoped
public class EnrolledPeople {

    private static final String COLUMNS =
            "SELECT p.reference, p.name, p.email, COALESCE(h.role, 'NOMINEE'), o.name, p.access_ended_at,"
                    + " w.person_id, i.expires_at ";

    /** Numbered: 1 the commissioner, 2 the organisation or -1 for all, 3 to 6 what is searched for, from 7 the capacities. */
    private static final String FROM =
            """
            FROM person p
             LEFT JOIN hat h ON h.person_id = p.id
             LEFT JOIN organisation o ON o.id = h.organisation_id
             LEFT JOIN person_password w ON w.person_id = p.id
             LEFT JOIN invitation i ON i.person_id = p.id
             WHERE p.commissioner_id = ?1 AND (?2 = -1 OR h.organisation_id = ?2)
               AND (?3 = '%%' OR p.name LIKE ?3 ESCAPE '!' OR p.email = ?4 OR p.reference = ?5 OR p.nhs_number = ?6)
               AND COALESCE(h.role, 'NOMINEE') IN (""";

    private static final String AFTER =
            " AND (p.name, p.reference) > (SELECT l.name, l.reference FROM person l WHERE l.reference = ?";
    private static final int FIRST_CAPACITY = 7;

    /** A reference is looked for in names too, and somebody may be called like one. */
    private static final int MOST_OF_ONE_NAME = 50;

    private static final long EVERYWHERE = -1;

    private final EntityManager entityManager;
    private final Organisations organisations;
    private final Access access;
    private final Clock clock;

    @Inject
    EnrolledPeople(EntityManager entityManager, Organisations organisations, Access access, Clock clock) {
        this.entityManager = entityManager;
        this.organisations = organisations;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Which of them are asked for.
     *
     * @param named part of a name, or an e-mail address, a reference or an NHS number; empty for all
     * @param capacityOrNone only these
     * @param from how many to pass over
     */
    public record Question(String named, Capacity capacityOrNone, int from, int atMost) {}

    /** @throws NotAllowed when the person may enrol nobody */
    public EnrolmentDesk deskOf(SignedIn who) {
        return who.hats().stream()
                .sorted(Comparator.comparing(Hat::organisationId).thenComparing(Hat::role))
                .map(hat -> desk(who, hat))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new NotAllowed(Permission.ENROL_NOMINEE));
    }

    /** By name. */
    public List<EnrolledPerson> list(SignedIn who, Question question) {
        EnrolmentDesk desk = deskOf(who);
        return lines(asking(COLUMNS, "ORDER BY p.name, p.reference", desk, question)
                .setFirstResult(question.from())
                .setMaxResults(question.atMost()));
    }

    /** The same, from behind the person with this reference on. */
    public List<EnrolledPerson> readOn(SignedIn who, Question question, String after) {
        if (after.isEmpty()) {
            return list(who, question);
        }
        EnrolmentDesk desk = deskOf(who);
        int place = FIRST_CAPACITY + capacities(desk, question).size();
        return lines(asking(COLUMNS, AFTER + place + ") ORDER BY p.name, p.reference", desk, question)
                .setParameter(place, after)
                .setMaxResults(question.atMost()));
    }

    /** @throws NotFound when none of them has this reference */
    public EnrolledPerson one(SignedIn who, String reference) {
        return list(who, new Question(reference, null, 0, MOST_OF_ONE_NAME)).stream()
                .filter(person -> person.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new NotFound("person", reference));
    }

    public long count(SignedIn who, Question question) {
        return ((Number) asking("SELECT COUNT(*) ", "", deskOf(who), question).getSingleResult()).longValue();
    }

    private Optional<EnrolmentDesk> desk(SignedIn who, Hat hat) {
        Organisation at = organisations.organisation(hat.organisationId());
        List<Capacity> capacities = Arrays.stream(Capacity.values())
                .filter(capacity -> capacity.at() == at.kind() || at.kind() == OrganisationKind.COMMISSIONER)
                .filter(capacity -> access.may(who, capacity.permission(), whose(at, capacity)))
                .toList();
        return capacities.isEmpty()
                ? Optional.empty()
                : Optional.of(new EnrolmentDesk(at, at.commissionerId(), capacities));
    }

    private static Whose whose(Organisation at, Capacity capacity) {
        return capacity.whose(at.commissionerId(), at.id());
    }

    private Query asking(String columns, String end, EnrolmentDesk desk, Question question) {
        List<Capacity> capacities = capacities(desk, question);
        StringBuilder sql = new StringBuilder(columns).append(FROM);
        for (int i = 0; i < capacities.size(); i++) {
            sql.append(i == 0 ? "?" : ", ?").append(FIRST_CAPACITY + i);
        }
        String named = question.named().strip();
        Query query = entityManager
                .createNativeQuery(sql.append(") ").append(end).toString())
                .setParameter(1, desk.commissionerId())
                .setParameter(
                        2,
                        desk.at().kind() == OrganisationKind.COMMISSIONER
                                ? EVERYWHERE
                                : desk.at().id())
                .setParameter(
                        3, "%" + named.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%")
                .setParameter(4, named.toLowerCase(Locale.ROOT))
                .setParameter(5, named.toUpperCase(Locale.ROOT))
                .setParameter(6, named.replaceAll("[\\s-]", ""));
        for (int i = 0; i < capacities.size(); i++) {
            query.setParameter(FIRST_CAPACITY + i, capacities.get(i).name());
        }
        return query;
    }

    /** One that they may not enrol is asked for in vain. */
    private static List<Capacity> capacities(EnrolmentDesk desk, Question question) {
        boolean one = question.capacityOrNone() != null && desk.capacities().contains(question.capacityOrNone());
        return one ? List.of(question.capacityOrNone()) : desk.capacities();
    }

    private List<EnrolledPerson> lines(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private EnrolledPerson line(Object[] row) {
        AccountState state =
                row[5] != null ? AccountState.ACCESS_ENDED : row[6] != null ? AccountState.IN_USE : invited(row[7]);
        return new EnrolledPerson(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                Capacity.valueOf((String) row[3]),
                row[4] == null ? "" : (String) row[4],
                state,
                switch (state) {
                    case ACCESS_ENDED -> London.dateOf(instant(row[5]));
                    case INVITED -> London.dateOf(instant(row[7]).minusNanos(1));
                    case IN_USE, CODE_OVER -> null;
                });
    }

    private AccountState invited(Object expiresOrNone) {
        boolean holds = expiresOrNone != null && instant(expiresOrNone).isAfter(clock.instant());
        return holds ? AccountState.INVITED : AccountState.CODE_OVER;
    }

    private static Instant instant(Object column) {
        LocalDateTime written = column instanceof Timestamp time ? time.toLocalDateTime() : (LocalDateTime) column;
        return written.toInstant(ZoneOffset.UTC);
    }
}
