package org.carepurse.auditplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepurse.identity.Access;
import org.carepurse.identity.Organisations;
import org.carepurse.identity.People;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.NotFound;
import org.carepurse.table.Tables;

/** Shows one case with its papers, and how it ended. */
@ApplicationScoped
public class CaseReading {

    private static final String RECORDS =
            """
            (SELECT reference FROM placed_order WHERE plan_id = ? ORDER BY id DESC LIMIT 10)
            UNION ALL
            (SELECT i.reference FROM invoice i JOIN placed_order o ON o.id = i.order_id WHERE o.plan_id = ?
              ORDER BY i.id DESC LIMIT 10)
            UNION ALL
            (SELECT reference FROM found_signal WHERE person_id = ? AND state = 'OPEN' ORDER BY id DESC LIMIT 10)""";

    private final CaseShelf shelf;
    private final Tables tables;
    private final People people;
    private final Organisations organisations;
    private final Access access;

    @Inject
    CaseReading(CaseShelf shelf, Tables tables, People people, Organisations organisations, Access access) {
        this.shelf = shelf;
        this.tables = tables;
        this.people = people;
        this.organisations = organisations;
        this.access = access;
    }

    public CaseSight show(SignedIn who, String reference) {
        AuditCase found = shelf.find(reference);
        access.require(who, Permission.SEE_AUDIT_PLANS, found.whose());
        List<AuditQuestion> questions = shelf.questions(found);
        Map<Long, String> names = new HashMap<>(people.namesOf(writers(found, questions)));
        names.putAll(organisations.namesOf(
                questions.stream().flatMap(each -> each.providerId().stream()).collect(Collectors.toSet())));
        return new CaseSight(
                found,
                shelf.planOf(found).reference(),
                names.getOrDefault(found.holderId(), ""),
                tables.read(RECORDS, row -> row.getString(1), found.planId(), found.planId(), found.holderId()),
                shelf.providersOf(found),
                questions,
                shelf.findings(found),
                names);
    }

    public boolean mayExamine(SignedIn who, AuditCase auditCase) {
        return auditCase.state() != CaseState.CLOSED && access.may(who, Permission.EXAMINE_BUDGETS, auditCase.whose());
    }

    /** @throws NotFound while the case is open */
    public CaseOutcome outcome(SignedIn who, String reference) {
        AuditCase found = shelf.find(reference);
        access.require(who, Permission.SEE_AUDIT_OUTCOME, found.whose());
        long auditor = found.closedBy().orElseThrow(() -> new NotFound("letter", reference));
        Map<Long, String> names = people.namesOf(Set.of(found.holderId(), auditor));
        return new CaseOutcome(
                found,
                shelf.planOf(found),
                names.getOrDefault(found.holderId(), ""),
                names.getOrDefault(auditor, ""),
                shelf.findings(found));
    }

    private static Set<Long> writers(AuditCase found, List<AuditQuestion> questions) {
        return Stream.of(
                        Stream.of(found.holderId()),
                        found.writtenBy().stream(),
                        found.closedBy().stream(),
                        questions.stream().flatMap(each -> each.notes().stream().map(AuditNote::writtenBy)))
                .flatMap(each -> each)
                .collect(Collectors.toSet());
    }
}
