package org.carepurse.auditplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.carepurse.identity.Access;
import org.carepurse.identity.People;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;

/** Shows one finding. */
@ApplicationScoped
public class FindingReading {

    private final CaseShelf shelf;
    private final People people;
    private final Access access;

    @Inject
    FindingReading(CaseShelf shelf, People people, Access access) {
        this.shelf = shelf;
        this.people = people;
        this.access = access;
    }

    public FindingSight show(SignedIn who, String reference) {
        Finding finding = shelf.finding(reference);
        access.require(who, Permission.SEE_AUDIT_PLANS, finding.whose());
        return new FindingSight(
                finding,
                shelf.of(finding).reference(),
                people.namesOf(List.of(finding.holderId())).getOrDefault(finding.holderId(), ""),
                finding.answeredAt().isEmpty() && access.may(who, Permission.ANSWER_FINDING, finding.whose()));
    }
}
