package org.carepurse.auditplan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.SignedIn;
import org.carepurse.money.Sterling;
import org.carepurse.order.AnOrder;
import org.carepurse.order.OrderAtWork;
import org.carepurse.outcome.Outcome;
import org.carepurse.testing.CarePurseInstance;

/** One budget from which something was ordered, and an audit plan that drew it. */
public final class AuditAtWork {

    public final OrderAtWork order;
    public final SignedIn auditor;
    public final SignedIn finance;
    public final SignedIn holder;
    public final String plan;
    public final String auditCase;
    private final CarePurseInstance instance;

    public AuditAtWork(CarePurseInstance instance, LocalDate from, LocalDate to) {
        this.instance = instance;
        this.order = AnOrder.in(instance).accepted();
        this.auditor = order.plan().people().anAuditor();
        this.finance = order.plan().finance();
        this.holder = order.holder();
        this.plan = instance.get(AuditPlans.class)
                .make(auditor, RequestKey.fresh(), commissioner(), new AuditPlans.Make("The year", from, to, "a seed"))
                .value();
        this.auditCase = instance.get(AuditPlanReading.class)
                .cases(auditor, plan, Optional.empty(), Optional.empty(), 0, 10)
                .get(0)
                .reference();
    }

    long commissioner() {
        return order.plan().people().commissionerId();
    }

    AuditCase found() {
        return instance.get(CaseReading.class).show(auditor, auditCase).auditCase();
    }

    /** Everything was checked and nothing is wrong. */
    public Outcome<String> write(String notes) {
        return write(auditor, found().version(), notes);
    }

    Outcome<String> write(SignedIn who, int seen, String notes) {
        Map<CheckItem, CheckAnswer> checks = Arrays.stream(CheckItem.values())
                .collect(Collectors.toMap(Function.identity(), item -> CheckAnswer.YES));
        return instance.get(CasePapers.class)
                .write(who, RequestKey.fresh(), new CasePapers.Write(auditCase, seen, checks, notes));
    }

    public Outcome<String> close(Opinion opinion) {
        return instance.get(CasePapers.class)
                .close(
                        auditor,
                        RequestKey.fresh(),
                        new CasePapers.Close(
                                auditCase, found().version(), Optional.of(opinion), "Thank you for your help."));
    }

    /** @param whom the person, or a provider's reference */
    String ask(String whom) {
        return instance.get(Questions.class)
                .ask(auditor, RequestKey.fresh(), new Questions.Ask(auditCase, whom, "What was the taxi for?"))
                .value();
    }

    Outcome<String> go(SignedIn who, String question, QuestionStep step) {
        return instance.get(Questions.class)
                .go(who, RequestKey.fresh(), new Questions.Go(question, step, "For the hospital."));
    }

    public String find(String pounds) {
        return instance.get(Findings.class)
                .find(
                        auditor,
                        RequestKey.fresh(),
                        new Findings.Find(
                                auditCase,
                                Optional.of(FindingKind.CHARGED_TOO_MUCH),
                                Optional.of(Severity.LOW),
                                Sterling.pounds(pounds),
                                "An hour too many",
                                "Ask for it back"))
                .value();
    }
}
