package org.carepurse.auditplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.pounds;

import java.time.LocalDate;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.WrongInput;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.Test;

@OnDatabase
class CasesTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 4);

    private final CarePurseInstance instance;
    private final AuditAtWork work;
    private final Findings findings;
    private final QuestionReading questions;

    CasesTest(CarePurseInstance instance) {
        this.instance = instance;
        instance.clock().setTo(TODAY);
        this.work = new AuditAtWork(instance, TODAY.minusMonths(1), TODAY);
        this.findings = instance.get(Findings.class);
        this.questions = instance.get(QuestionReading.class);
    }

    @Test
    void whoever_has_not_read_what_another_wrote_writes_nothing() {
        SignedIn other = work.order.plan().people().anAuditor();
        int seen = work.found().version();
        work.write(work.auditor, seen, "The plan is signed").value();

        assertThat(work.write(other, seen, "I saw no plan").why().code()).isEqualTo("audit-case-was-changed");
        assertThat(work.found().notes()).isEqualTo("The plan is signed");
        assertThat(work.write(other, work.found().version(), "Nor did I").isDone())
                .isTrue();
    }

    @Test
    void is_closed_when_everything_was_checked_and_no_question_waits() {
        assertThat(work.close(Opinion.IN_ORDER).why().code()).isEqualTo("audit-case-not-checked");
        work.write("All seen").value();
        String question = work.ask(Questions.THE_PERSON);
        assertThat(work.close(Opinion.IN_ORDER).why().code()).isEqualTo("audit-case-has-questions");
        work.go(work.auditor, question, QuestionStep.CLOSE).value();
        assertThat(work.close(Opinion.IN_ORDER).isDone()).isTrue();
        assertThat(work.write("More").why().code()).isEqualTo("audit-case-is-closed");
        assertThat(instance.get(AuditPlans.class)
                        .close(work.auditor, RequestKey.fresh(), work.plan)
                        .isDone())
                .isTrue();
    }

    @Test
    void what_has_a_finding_is_not_simply_in_order() {
        work.write("All seen").value();
        work.find("20");
        assertThat(work.close(Opinion.IN_ORDER).why().code()).isEqualTo("audit-case-has-findings");
        assertThat(work.close(Opinion.TO_IMPROVE).isDone()).isTrue();
    }

    @Test
    void the_person_reads_how_it_ended_and_not_before() {
        CaseReading reading = instance.get(CaseReading.class);
        assertThatThrownBy(() -> reading.outcome(work.holder, work.auditCase)).isInstanceOf(NotFound.class);
        work.write("All seen").value();
        work.close(Opinion.IN_ORDER).value();
        assertThat(reading.outcome(work.holder, work.auditCase).auditCase().conclusion())
                .isEqualTo("Thank you for your help.");
        assertThatThrownBy(() -> reading.show(work.holder, work.auditCase)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> reading.outcome(work.order.staff(), work.auditCase))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> work.write(work.finance, 1, "Fine")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_question_is_read_by_whoever_is_asked_and_nobody_else() {
        String ofPerson = work.ask(Questions.THE_PERSON);
        String provider = instance.get(CaseReading.class)
                .show(work.auditor, work.auditCase)
                .providers()
                .keySet()
                .iterator()
                .next();
        String ofProvider = work.ask(provider);

        assertThat(questions.of(work.holder, 0, 10))
                .extracting(one -> one.question().reference())
                .containsExactly(ofPerson);
        assertThat(questions.of(work.order.staff(), 0, 10))
                .extracting(one -> one.question().reference())
                .containsExactly(ofProvider);
        assertThat(questions.of(work.finance, 0, 10)).hasSize(2);
        assertThat(questions.of(work.order.plan().people().aHolder(), 0, 10)).isEmpty();
        assertThatThrownBy(() -> questions.show(work.holder, ofProvider)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> questions.show(work.order.staff(), ofPerson)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> work.go(work.holder, ofProvider, QuestionStep.ANSWER))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> work.go(work.finance, ofPerson, QuestionStep.ANSWER))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> work.ask("ORG-0000-0000"))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.field()).isEqualTo("whom"));
    }

    @Test
    void a_question_is_late_after_its_last_day_and_goes_on_until_it_is_closed() {
        assertThat(work.found().state()).isEqualTo(CaseState.TO_DO);
        String question = work.ask(Questions.THE_PERSON);
        assertThat(work.found().state()).isEqualTo(CaseState.BEGUN);
        AuditQuestion asked = questions.show(work.holder, question).question();
        assertThat(asked.dueOn()).isEqualTo(TODAY.plusDays(14));
        assertThat(asked.isOverdue(TODAY.plusDays(14))).isFalse();
        assertThat(asked.isOverdue(TODAY.plusDays(15))).isTrue();

        assertThat(work.go(work.auditor, question, QuestionStep.FOLLOW_UP).why().code())
                .isEqualTo("audit-question-not-now");
        work.go(work.order.plan().aNominee(), question, QuestionStep.ANSWER).value();
        work.go(work.auditor, question, QuestionStep.FOLLOW_UP).value();
        work.go(work.holder, question, QuestionStep.ANSWER).value();
        work.go(work.auditor, question, QuestionStep.CLOSE).value();
        assertThat(work.go(work.holder, question, QuestionStep.ANSWER).why().code())
                .isEqualTo("audit-question-is-closed");
        assertThat(questions.show(work.holder, question).question().notes())
                .extracting(AuditNote::step)
                .containsExactly(
                        QuestionStep.ASK,
                        QuestionStep.ANSWER,
                        QuestionStep.FOLLOW_UP,
                        QuestionStep.ANSWER,
                        QuestionStep.CLOSE);
    }

    @Test
    void whoever_answers_for_the_money_says_once_what_was_done_about_a_finding() {
        String finding = work.find("20");
        assertThatThrownBy(() -> answer(work.auditor, finding, "20")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> answer(work.finance, finding, "20.01"))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.field()).isEqualTo("repaid"));
        assertThat(answer(work.finance, finding, "20")).isEqualTo(finding);
        assertThat(findings.answer(
                                work.finance,
                                RequestKey.fresh(),
                                new Findings.Answer(finding, "Once more", pounds("1")))
                        .why()
                        .code())
                .isEqualTo("finding-is-answered");
        assertThat(instance.get(FindingReading.class)
                        .show(work.auditor, finding)
                        .finding()
                        .repaid())
                .isEqualTo(pounds("20"));
    }

    @Test
    void an_earlier_finding_makes_the_next_audit_look_closer() {
        work.write("All seen").value();
        work.close(Opinion.TO_IMPROVE).value();
        String next = instance.get(AuditPlans.class)
                .make(
                        work.auditor,
                        RequestKey.fresh(),
                        work.commissioner(),
                        new AuditPlans.Make("The next", TODAY, TODAY, ""))
                .value();
        assertThat(instance.get(AuditPlanReading.class)
                        .population(work.auditor, next)
                        .get(0)
                        .factors())
                .contains(RiskFactor.EARLIER_FINDING, RiskFactor.NEW_PROVIDER);
    }

    private String answer(SignedIn who, String finding, String repaid) {
        return findings.answer(
                        who,
                        RequestKey.fresh(),
                        new Findings.Answer(finding, "The provider gave it back", pounds(repaid)))
                .value();
    }
}
