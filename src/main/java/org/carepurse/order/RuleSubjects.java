package org.carepurse.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.carepurse.careplan.FundingStream;
import org.carepurse.directory.Categories;
import org.carepurse.directory.Category;
import org.carepurse.policy.PolicyKind;

/** What a commissioner's rules can be about: a rule about anything else would be asked by nobody. */
@ApplicationScoped
public class RuleSubjects {

    /** What waits, each asked about by the package that makes it wait. */
    private static final List<String> WAITING =
            List.of("CHANGED_BANK_DETAILS", "DISPUTE_ANSWER", "DISPUTE_DECISION", "KEEPERS_NOTICE");

    private final Categories categories;

    @Inject
    RuleSubjects(Categories categories) {
        this.categories = categories;
    }

    public List<String> of(PolicyKind kind) {
        return switch (kind) {
            case PROHIBITED_CATEGORY, LOCAL_RESTRICTION ->
                categories.all().stream().map(Category::code).toList();
            case APPROVAL_LIMIT -> List.of(WithinTheApprovalLimit.ACT);
            case CARRY_OVER_LIMIT ->
                Arrays.stream(FundingStream.values()).map(Enum::name).toList();
            case WAITING_DAYS -> WAITING;
        };
    }

    public boolean has(PolicyKind kind, String subject) {
        return of(kind).contains(subject);
    }
}
