package org.carepurse.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.NONE;
import static org.carepurse.money.Sterling.pounds;
import static org.carepurse.reconcile.AtTheDesk.in;
import static org.carepurse.reconcile.AtTheDesk.inFrom;
import static org.carepurse.reconcile.AtTheDesk.out;

import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.APlan;
import org.carepurse.budget.Holding;
import org.carepurse.budget.Sorting;
import org.carepurse.careplan.FundingStream;
import org.carepurse.holding.AnAgreement;
import org.carepurse.holding.Contribution;
import org.carepurse.holding.OwnPart;
import org.carepurse.holding.OwnParts;
import org.carepurse.ledger.Ledger;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.reconcile.BankProof.Why;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Money that comes: paid in by the commissioner, one payment or many in one sum, and paid by people themselves. */
@OnDatabase
class DepositsTest {

    private static final String TODAY = "2027-03-04";
    private static final String COMMISSIONERS = "20000055779911";

    private final CarePurseInstance instance;
    private final AnAgreement first;
    private final AnAgreement second;

    DepositsTest(CarePurseInstance instance) {
        this.instance = instance;
        first = AnAgreement.in(instance).heldAs(Holding.MANAGED_ACCOUNT).accepted();
        second = AnAgreement.in(instance)
                .among(first.people())
                .heldAs(Holding.MANAGED_ACCOUNT)
                .keptBy(first.keeper())
                .accepted();
    }

    @Test
    void a_run_of_payments_in_that_comes_as_one_sum_is_all_its_payments_by_its_reference() {
        String run = paidIn();
        AtTheDesk bureau = bureau();
        bureau.brings("0.00", "198.92", in(TODAY, "198.92", "NHS " + run)).value();
        assertThat(bureau.line("NHS").matched()).contains(Matched.to(MatchedBy.REFERENCE, run));
        assertThat(bureau.proof().agrees()).isTrue();
        assertThat(bureau.proof().named()).isEmpty();
    }

    @Test
    void it_is_known_by_the_account_it_came_from_when_its_reference_was_lost() {
        String run = paidIn();
        AtTheDesk bureau = bureau();
        bureau.brings("0.00", "198.92", inFrom(COMMISSIONERS, TODAY, "198.92", "NHS FUNDING"))
                .value();
        assertThat(bureau.line("FUNDING").matched()).contains(Matched.to(MatchedBy.SENDER, run));
        assertThat(bureau.proof().agrees()).isTrue();
    }

    @Test
    void what_could_be_two_things_and_what_came_from_elsewhere_waits_for_a_person() {
        paidIn();
        AtTheDesk bureau = bureau();
        bureau.brings(
                        "0.00",
                        "298.38",
                        inFrom(COMMISSIONERS, TODAY, "99.46", "EITHER OF TWO"),
                        inFrom("08999912345678", TODAY, "198.92", "FROM ELSEWHERE"))
                .value();
        assertThat(bureau.lines(LineSights.Show.OPEN)).hasSize(2);
        assertThat(suggested(bureau, "EITHER")).hasSize(2);
        assertThat(suggested(bureau, "ELSEWHERE")).singleElement().satisfies(one -> assertThat(one.kind())
                .isEqualTo("payments in"));
        about(bureau, "ELSEWHERE", suggested(bureau, "ELSEWHERE").get(0).reference(), ByHand.Always.NO)
                .value();
        assertThat(bureau.named(Why.OPEN_LINES)).isEqualTo("£99.46");
        assertThat(suggested(bureau, "EITHER")).isEmpty();
    }

    @Test
    void what_a_commissioner_paid_each_keeper_in_one_sum_is_found_under_the_runs_reference() {
        AnAgreement.in(instance)
                .among(first.people())
                .heldAs(Holding.THIRD_PARTY)
                .accepted();
        String run = paidIn();
        AtTheDesk finance = new AtTheDesk(instance, first.people().finance());
        finance.brings(
                        "500000.00",
                        "499701.62",
                        out(TODAY, "198.92", "BUREAU " + run),
                        out(TODAY, "99.46", "FUND " + run))
                .value();
        assertThat(finance.lines(LineSights.Show.MATCHED)).hasSize(2);
        assertThat(finance.proof().agrees()).isTrue();
    }

    @Test
    void somebodys_own_part_comes_by_its_reference_and_a_rule_says_so_of_the_next() {
        AnAgreement contributing = contributing(Contribution.Basis.NET);
        AtTheDesk bureau = new AtTheDesk(instance, contributing.aClerk());
        bureau.brings("0.00", "9.95", in(TODAY, "9.95", "MR HOLDER SO")).value();
        assertThat(suggested(bureau, "SO")).singleElement().satisfies(one -> {
            assertThat(one.reference()).isEqualTo(contributing.reference());
            assertThat(one.name()).isNotEmpty();
        });
        about(bureau, "SO", contributing.reference(), new ByHand.Always("mr holder"))
                .value();
        bureau.brings("9.95", "19.90", in("2027-04-01", "9.95", "MR HOLDER AGAIN"))
                .value();
        assertThat(bureau.line("AGAIN").matched().orElseThrow().by()).isEqualTo(MatchedBy.RULE);
        assertThat(standing(contributing).paid()).isEqualTo(pounds("19.90"));
        assertThat(bureau.proof().agrees()).isTrue();
        assertThatThrownBy(() -> about(bureau, "SO", "PAY-7K3M-9QX4", new ByHand.Always("mr holder")))
                .isInstanceOf(WrongInput.class);
    }

    @Test
    void an_own_part_that_is_billed_comes_to_the_commissioner_and_to_nobody_else() {
        AnAgreement billed = contributing(Contribution.Basis.GROSS);
        AtTheDesk bureau = new AtTheDesk(instance, billed.aClerk());
        bureau.brings("0.00", "9.95", in(TODAY, "9.95", billed.reference())).value();
        assertThat(bureau.line("AGR").isOpen()).isTrue();
        assertThat(standing(billed).paid()).isEqualTo(NONE);
        AtTheDesk finance = new AtTheDesk(instance, billed.people().finance());
        finance.brings("500000.00", "500009.95", in(TODAY, "9.95", billed.reference()))
                .value();
        assertThat(finance.line("AGR").isOpen()).isFalse();
        assertThat(standing(billed).paid()).isEqualTo(pounds("9.95"));
        assertThat(finance.proof().agrees()).isTrue();
    }

    @Test
    void an_own_part_of_the_wrong_person_is_taken_back_and_becomes_the_right_ones() {
        AnAgreement wrong = contributing(Contribution.Basis.NET);
        AnAgreement right = contributing(Contribution.Basis.NET, wrong);
        AtTheDesk bureau = new AtTheDesk(instance, wrong.aClerk());
        bureau.brings("0.00", "9.95", in(TODAY, "9.95", "OWN " + wrong.reference()))
                .value();
        bureau.takesBack("OWN", "Their daughter paid for her mother").value();
        assertThat(standing(wrong).paid()).isEqualTo(NONE);
        assertThat(bureau.named(Why.OPEN_LINES)).isEqualTo("£9.95");
        assertThat(bureau.waiting()).isEmpty();
        bureau.looksAgain();
        assertThat(bureau.line("OWN").isOpen()).isTrue();
        about(bureau, "OWN", right.reference(), ByHand.Always.NO).value();
        assertThat(standing(right).paid()).isEqualTo(pounds("9.95"));
        assertThat(bureau.proof().agrees()).isTrue();
        assertThat(instance.get(Ledger.class).prove().differences()).isEmpty();
    }

    @Test
    void an_own_part_that_a_goal_was_given_is_not_taken_back() {
        AnAgreement contributing = contributing(Contribution.Basis.NET);
        AtTheDesk bureau = new AtTheDesk(instance, contributing.aClerk());
        bureau.brings("0.00", "9.95", in(TODAY, "9.95", "OWN " + contributing.reference()))
                .value();
        sort(contributing, pounds("9.95"));
        assertThat(bureau.takesBack("OWN", "It was none").isDone()).isFalse();
        assertThat(bureau.line("OWN").isOpen()).isFalse();
        assertThat(standing(contributing).paid()).isEqualTo(pounds("9.95"));
    }

    private AnAgreement contributing(Contribution.Basis basis) {
        return AnAgreement.in(instance)
                .heldAs(Holding.MANAGED_ACCOUNT)
                .with(new Contribution(pounds("130"), basis))
                .accepted();
    }

    private AnAgreement contributing(Contribution.Basis basis, AnAgreement beside) {
        return AnAgreement.in(instance)
                .among(beside.people())
                .heldAs(Holding.MANAGED_ACCOUNT)
                .keptBy(beside.keeper())
                .with(new Contribution(pounds("130"), basis))
                .accepted();
    }

    private void sort(AnAgreement agreement, Money amount) {
        instance.get(Sorting.class)
                .sort(
                        agreement.plan().holder(),
                        RequestKey.fresh(),
                        new Sorting.SortMoney(
                                agreement.plan().reference(),
                                List.of(new Sorting.Share(
                                        agreement.plan().goal(APlan.A_GOAL),
                                        agreement
                                                .plan()
                                                .line(FundingStream.OTHER_NHS)
                                                .reference(),
                                        amount))))
                .value();
    }

    private OwnPart standing(AnAgreement agreement) {
        return instance.get(OwnParts.class).of(agreement.plan().holder(), agreement.reference());
    }

    /** @return the run's reference */
    private String paidIn() {
        String run = first.prepare(
                        first.people().finance(), second.plan().plan().startsOn())
                .value();
        return first.release(first.aColleague(), run).value();
    }

    private AtTheDesk bureau() {
        return new AtTheDesk(instance, first.aClerk());
    }

    private List<Suggested> suggested(AtTheDesk desk, String line) {
        return instance.get(Suggesting.class)
                .of(desk.who, desk.account, desk.line(line).line());
    }

    private Outcome<String> about(AtTheDesk desk, String line, String reference, ByHand.Always always) {
        return instance.get(ByHand.class).isAbout(desk.who, RequestKey.fresh(), desk.named(line), reference, always);
    }
}
