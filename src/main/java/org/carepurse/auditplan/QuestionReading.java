package org.carepurse.auditplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepurse.identity.Access;
import org.carepurse.identity.Hat;
import org.carepurse.identity.Organisations;
import org.carepurse.identity.People;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;

/** Shows questions to those whom they concern: people their own, providers theirs, the commissioner's desk all. */
@ApplicationScoped
public class QuestionReading {

    private static final long NOBODYS = 0;

    private static final String CONCERNING =
            """
            SELECT q FROM AuditQuestion q
             WHERE (q.providerId IS NULL AND q.holderId IN :holders) OR q.providerId IN :providers
                OR q.commissionerId IN :commissioners
             ORDER BY CASE WHEN q.state = org.carepurse.auditplan.QuestionState.ASKED THEN 0 ELSE 1 END, q.dueOn, q.reference""";

    private final EntityManager entityManager;
    private final CaseShelf shelf;
    private final People people;
    private final Organisations organisations;
    private final Access access;

    @Inject
    QuestionReading(
            EntityManager entityManager, CaseShelf shelf, People people, Organisations organisations, Access access) {
        this.entityManager = entityManager;
        this.shelf = shelf;
        this.people = people;
        this.organisations = organisations;
        this.access = access;
    }

    /** Those that wait for an answer first, whose time runs out first. */
    public List<QuestionSight> of(SignedIn who, int from, int atMost) {
        return sights(entityManager
                .createQuery(CONCERNING, AuditQuestion.class)
                .setParameter("holders", holders(who))
                .setParameter("providers", organisations(who, Role.PROVIDER_STAFF))
                .setParameter("commissioners", organisations(who, Role.COMMISSIONER_FINANCE, Role.COMMISSIONER_AUDITOR))
                .setFirstResult(from)
                .setMaxResults(atMost)
                .getResultList());
    }

    public QuestionSight show(SignedIn who, String reference) {
        AuditQuestion question = shelf.question(reference);
        access.require(who, Permission.SEE_AUDIT_QUESTION, question.whose());
        return sights(List.of(question)).get(0);
    }

    private static List<Long> holders(SignedIn who) {
        List<Long> holders = new ArrayList<>(who.actsFor());
        holders.add(who.personId());
        return holders;
    }

    private static List<Long> organisations(SignedIn who, Role... roles) {
        List<Role> wanted = List.of(roles);
        List<Long> found = new ArrayList<>(List.of(NOBODYS));
        who.hats().stream()
                .filter(hat -> wanted.contains(hat.role()))
                .map(Hat::organisationId)
                .forEach(found::add);
        return found;
    }

    private List<QuestionSight> sights(List<AuditQuestion> questions) {
        Map<Long, String> names = people.namesOf(questions.stream()
                .flatMap(each -> Stream.concat(
                        Stream.of(each.holderId()), each.notes().stream().map(AuditNote::writtenBy)))
                .collect(Collectors.toSet()));
        Map<Long, String> providers = organisations.namesOf(
                questions.stream().flatMap(each -> each.providerId().stream()).collect(Collectors.toSet()));
        return questions.stream()
                .map(each -> new QuestionSight(
                        each,
                        shelf.of(each).reference(),
                        each.providerId()
                                .map(id -> providers.getOrDefault(id, ""))
                                .orElse(names.getOrDefault(each.holderId(), "")),
                        names))
                .toList();
    }
}
