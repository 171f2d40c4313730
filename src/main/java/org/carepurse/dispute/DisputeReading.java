package org.carepurse.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepurse.identity.Access;
import org.carepurse.identity.People;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.NotFound;
import org.carepurse.time.London;

/** Shows disputes to those whom they concern: those that are open first, whose time runs out first. */
@ApplicationScoped
public class DisputeReading {

    private static final String FROM =
            """
             FROM dispute d
             JOIN provider p ON p.id = d.provider_id
             JOIN person holder ON holder.id = d.holder_id
             JOIN invoice_line l ON l.id = d.line_id
             JOIN order_line ol ON ol.id = l.order_line_id
            """;
    private static final String ROWS =
            "SELECT d.reference, p.name, holder.name, ol.service_name, d.amount_pence, d.state, d.due_on" + FROM;
    private static final String CONCERNS =
            " WHERE (d.holder_id IN (%s) OR d.coordinator_id = %d OR d.provider_id IN (%s)"
                    + " OR d.commissioner_id IN (%s))";
    private static final String AFTER =
            """
             AND (?1 = '' OR (d.is_open IS NULL, d.due_on, d.id) >
                 (SELECT last.is_open IS NULL, last.due_on, last.id FROM dispute last WHERE last.reference = ?1))
            """;
    private static final String ORDER = " ORDER BY d.is_open IS NULL, d.due_on, d.id";

    private final EntityManager entityManager;
    private final DisputeFile file;
    private final People people;
    private final Access access;
    private final Clock clock;

    @Inject
    DisputeReading(EntityManager entityManager, DisputeFile file, People people, Access access, Clock clock) {
        this.entityManager = entityManager;
        this.file = file;
        this.people = people;
        this.access = access;
        this.clock = clock;
    }

    /** Those that concern whoever asks, in whichever of their hats. */
    public List<DisputeRow> of(SignedIn who, int from, int atMost) {
        Query query = entityManager.createNativeQuery(ROWS + concerning(who) + ORDER);
        return rows(query.setFirstResult(from).setMaxResults(atMost));
    }

    /**
     * For programs, which read on while disputes come in.
     *
     * @param after the reference of the dispute after which to read on; empty to begin
     */
    public List<DisputeRow> readOn(SignedIn who, String after, int atMost) {
        Query query = entityManager
                .createNativeQuery(ROWS + concerning(who) + AFTER + ORDER)
                .setParameter(1, after)
                .setMaxResults(atMost);
        return rows(query);
    }

    public long count(SignedIn who) {
        Query query = entityManager.createNativeQuery("SELECT COUNT(*)" + FROM + concerning(who));
        return ((Number) query.getSingleResult()).longValue();
    }

    /** @throws NotFound when there is no such dispute */
    public DisputeSight show(SignedIn who, String reference) {
        Dispute dispute = file.find(reference);
        access.require(who, Permission.SEE_DISPUTE, dispute.whose());
        List<?> heads = entityManager
                .createNativeQuery(ROWS + " WHERE d.reference = ?1")
                .setParameter(1, reference)
                .getResultList();
        DisputeRow head = row((Object[]) heads.get(0));
        return new DisputeSight(
                dispute,
                head.holder(),
                head.provider(),
                head.service(),
                people.namesOf(
                        dispute.notes().stream().map(DisputeNote::writtenBy).collect(Collectors.toSet())),
                Arrays.stream(DisputeAct.values())
                        .filter(act -> access.may(who, act.permission(), dispute.whose()))
                        .filter(act -> dispute.allows(act, who.personId(), London.today(clock))
                                .isDone())
                        .toList());
    }

    /** For whoever may do something in it at all, now or later. */
    public void requireMayAct(SignedIn who, String reference) {
        Whose whose = file.find(reference).whose();
        if (Arrays.stream(DisputeAct.values()).noneMatch(act -> access.may(who, act.permission(), whose))) {
            access.require(who, Permission.RAISE_DISPUTE, whose);
        }
    }

    /** For whoever is about to take a step: before anything that they typed is read. */
    public void requireMay(SignedIn who, DisputeAct act, String reference) {
        access.require(who, act.permission(), file.find(reference).whose());
    }

    /** Numbers of the sign-in only, never anything that was typed. */
    private static String concerning(SignedIn who) {
        String holders = Stream.concat(Stream.of(who.personId()), who.actsFor().stream())
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return CONCERNS.formatted(
                holders,
                who.personId(),
                organisations(who, Role.PROVIDER_STAFF),
                organisations(who, Role.COMMISSIONER_FINANCE, Role.COMMISSIONER_AUDITOR));
    }

    private static String organisations(SignedIn who, Role... roles) {
        String found = who.hats().stream()
                .filter(hat -> List.of(roles).contains(hat.role()))
                .map(hat -> String.valueOf(hat.organisationId()))
                .collect(Collectors.joining(", "));
        return found.isEmpty() ? "0" : found;
    }

    private static List<DisputeRow> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).map(DisputeReading::row).toList();
    }

    private static DisputeRow row(Object[] row) {
        return new DisputeRow(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                Sterling.pence(((Number) row[4]).longValue()),
                DisputeState.valueOf((String) row[5]),
                ((Date) row[6]).toLocalDate());
    }
}
