package org.carepurse.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.carepurse.careplan.FundingStream;
import org.carepurse.directory.Categories;
import org.carepurse.directory.Category;
import org.carepurse.policy.PolicyKind;

/** What a commissioner's rules can be about: a rule about anything else would be asked by nobody. */
@ApplicationScoped
public class RuleSubjects {

    /** What waits, each asked about by the package that makes it wait. */
    private static final List<String> WAITING = List.of(
            "AUDIT_ANSWER",
            "CHANGED_BANK_DETAILS",
            "DISPUTE_ANSWER",
            "DISPUTE_DECISION",
            "EVIDENCE",
            "KEEPERS_NOTICE",
            "MEASURE_AGAIN",
            "REPAYMENT",
            "RECONSIDERATION",
            "KEPT_ACCOUNT",
            "KEPT_SIGN_IN",
            "KEPT_MESSAGE",
            "KEPT_PLAN",
            "KEPT_MEASURE",
            "KEPT_MONEY",
            "KEPT_PURCHASE",
            "KEPT_PAYMENT",
            "KEPT_BANK",
            "KEPT_DISPUTE",
            "KEPT_RETURN",
            "KEPT_TRAIL",
            "KEPT_PRIVACY");

    /** What is counted against, or kept from being told; from how much on something is a signal to look at; how an audit is drawn. */
    private static final List<String> NUMBERS = List.of(
            "REGISTERED_POPULATION",
            "PEOPLE_WITH_A_BUDGET",
            "SMALL_NUMBER",
            "SIGNAL_DUPLICATE_INVOICES",
            "SIGNAL_SPLIT_INVOICES",
            "SIGNAL_ROUND_SUMS",
            "SIGNAL_SERVICE_IN_HOSPITAL",
            "SIGNAL_SERVICE_AFTER_DEATH",
            "SIGNAL_OVER_DELIVERY",
            "SIGNAL_SHARED_BANK_DETAILS",
            "SIGNAL_RELATED_PROVIDER",
            "SIGNAL_CHANGED_BANK_DETAILS",
            "SIGNAL_PRICE_ABOVE_AREA",
            "SIGNAL_PROVIDER_CONCENTRATION",
            "SIGNAL_RUSHED_SPENDING",
            "SIGNAL_MANY_DEVICES",
            "SIGNAL_REFUSED_SIGN_INS",
            "SIGNAL_NIGHT_SIGN_INS",
            "AUDIT_LARGE_SPENDING",
            "AUDIT_RISK_LARGE_SPENDING",
            "AUDIT_RISK_DIRECT_PAYMENT",
            "AUDIT_RISK_OPEN_SIGNAL",
            "AUDIT_RISK_EARLIER_FINDING",
            "AUDIT_RISK_NEW_PROVIDER",
            "AUDIT_MEDIUM_FROM",
            "AUDIT_HIGH_FROM",
            "AUDIT_PERCENT_HIGH",
            "AUDIT_PERCENT_MEDIUM",
            "AUDIT_PERCENT_LOW",
            "AUDIT_LEAST_CASES");

    /** What nobody sells here under a kind of its own, and no budget may pay for by the rules that come with the service. */
    private static final List<String> NOWHERE_SOLD = List.of(
            "TOBACCO",
            "GAMBLING",
            "DEBT_REPAYMENT",
            "ILLEGAL",
            "EMERGENCY_CARE",
            "GP_PRIMARY_CARE",
            "DENTAL_PRIMARY_CARE",
            "ELECTIVE_SURGERY",
            "PRESCRIPTION_CHARGES",
            "DENTAL_CHARGES");

    private final Categories categories;

    @Inject
    RuleSubjects(Categories categories) {
        this.categories = categories;
    }

    public List<String> of(PolicyKind kind) {
        return switch (kind) {
            case PROHIBITED_CATEGORY ->
                Stream.concat(sold(), NOWHERE_SOLD.stream()).toList();
            case LOCAL_RESTRICTION -> sold().toList();
            case APPROVAL_LIMIT -> List.of(WithinTheApprovalLimit.ACT);
            case CARRY_OVER_LIMIT ->
                Arrays.stream(FundingStream.values()).map(Enum::name).toList();
            case WAITING_DAYS -> WAITING;
            case NUMBER -> NUMBERS;
        };
    }

    private Stream<String> sold() {
        return categories.all().stream().map(Category::code);
    }

    public boolean has(PolicyKind kind, String subject) {
        return of(kind).contains(subject);
    }
}
