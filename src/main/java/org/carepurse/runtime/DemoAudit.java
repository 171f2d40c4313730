package org.carepurse.runtime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carepurse.audit.RequestKey;
import org.carepurse.auditplan.AuditCase;
import org.carepurse.auditplan.AuditPlanReading;
import org.carepurse.auditplan.AuditPlans;
import org.carepurse.auditplan.CasePapers;
import org.carepurse.auditplan.CaseReading;
import org.carepurse.auditplan.CaseRow;
import org.carepurse.auditplan.CheckAnswer;
import org.carepurse.auditplan.CheckItem;
import org.carepurse.auditplan.FindingKind;
import org.carepurse.auditplan.Findings;
import org.carepurse.auditplan.Opinion;
import org.carepurse.auditplan.QuestionStep;
import org.carepurse.auditplan.Questions;
import org.carepurse.auditplan.Severity;
import org.carepurse.identity.People;
import org.carepurse.identity.SignedIn;
import org.carepurse.money.Sterling;
import org.carepurse.time.London;

/** This month's audit: of one budget a question was asked and answered, of another, if another was drawn, a finding has its letter. */
@ApplicationScoped
class DemoAudit {

    private final AuditPlans plans;
    private final AuditPlanReading reading;
    private final CaseReading cases;
    private final CasePapers papers;
    private final Questions questions;
    private final Findings findings;
    private final People people;

    @Inject
    DemoAudit(
            AuditPlans plans,
            AuditPlanReading reading,
            CaseReading cases,
            CasePapers papers,
            Questions questions,
            Findings findings,
            People people) {
        this.plans = plans;
        this.reading = reading;
        this.cases = cases;
        this.papers = papers;
        this.questions = questions;
        this.findings = findings;
        this.people = people;
    }

    void examine(SignedIn auditor, long commissionerId, Clock clock) {
        AuditPlans.Make asked = new AuditPlans.Make(
                "Budgets of this month",
                London.today(clock).withDayOfMonth(1),
                London.today(clock),
                "lottery 3 14 15 22 35 41");
        String plan =
                plans.make(auditor, RequestKey.fresh(), commissionerId, asked).value();
        List<CaseRow> drawn = reading.cases(auditor, plan, Optional.empty(), Optional.empty(), 0, 2);
        askAndAnswer(auditor, drawn.get(0).reference());
        if (drawn.size() > 1) {
            findAndClose(auditor, drawn.get(1).reference());
        }
    }

    private void askAndAnswer(SignedIn auditor, String auditCase) {
        String question = questions
                .ask(
                        auditor,
                        RequestKey.fresh(),
                        new Questions.Ask(
                                auditCase,
                                Questions.THE_PERSON,
                                "Did the support you paid for come on the days that were agreed?"))
                .value();
        SignedIn holder = people.person(found(auditor, auditCase).holderId()).absent();
        questions
                .go(
                        holder,
                        RequestKey.fresh(),
                        new Questions.Go(question, QuestionStep.ANSWER, "Yes. One day we moved to the week after."))
                .value();
    }

    private void findAndClose(SignedIn auditor, String auditCase) {
        Map<CheckItem, CheckAnswer> checks = Arrays.stream(CheckItem.values())
                .collect(Collectors.toMap(Function.identity(), item -> CheckAnswer.YES));
        papers.write(
                        auditor,
                        RequestKey.fresh(),
                        new CasePapers.Write(
                                auditCase,
                                found(auditor, auditCase).version(),
                                checks,
                                "Read the audit file from end to end."))
                .value();
        findings.find(
                        auditor,
                        RequestKey.fresh(),
                        new Findings.Find(
                                auditCase,
                                Optional.of(FindingKind.PAPERS_MISSING),
                                Optional.of(Severity.LOW),
                                Sterling.NONE,
                                "The plan does not say who looks in on Sundays.",
                                "Write it into the plan at the next review."))
                .value();
        papers.close(
                        auditor,
                        RequestKey.fresh(),
                        new CasePapers.Close(
                                auditCase,
                                found(auditor, auditCase).version(),
                                Optional.of(Opinion.TO_IMPROVE),
                                "Your money went where your plan says. Thank you."))
                .value();
    }

    private AuditCase found(SignedIn auditor, String auditCase) {
        return cases.show(auditor, auditCase).auditCase();
    }
}
