package org.carepurse.holding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.careplan.FundingStream.ADULT_SOCIAL_CARE;
import static org.carepurse.careplan.FundingStream.CONTINUING_HEALTHCARE;
import static org.carepurse.careplan.FundingStream.EDUCATION;
import static org.carepurse.money.Sterling.pounds;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.GrantedLine;
import org.carepurse.budget.Granting;
import org.carepurse.budget.Holding;
import org.carepurse.budget.PeopleAndBudgets;
import org.carepurse.budget.Purse;
import org.carepurse.budget.Purses;
import org.carepurse.budget.Sorting;
import org.carepurse.careplan.CostTerms;
import org.carepurse.careplan.FundingStream;
import org.carepurse.careplan.GoalWords;
import org.carepurse.careplan.HowOften;
import org.carepurse.careplan.Plan;
import org.carepurse.careplan.PlanAgreement;
import org.carepurse.careplan.PlanCare;
import org.carepurse.careplan.PlanDates;
import org.carepurse.careplan.PlanWriting;
import org.carepurse.careplan.Plans;
import org.carepurse.directory.Unit;
import org.carepurse.identity.EmailAddress;
import org.carepurse.identity.Enrolment;
import org.carepurse.identity.Hat;
import org.carepurse.identity.InventedPeople;
import org.carepurse.identity.Language;
import org.carepurse.identity.NewPerson;
import org.carepurse.identity.NhsNumber;
import org.carepurse.identity.OrganisationKind;
import org.carepurse.identity.Person;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;
import org.carepurse.money.Sterling;
import org.carepurse.order.CheckedLine;
import org.carepurse.order.InventedServices;
import org.carepurse.order.Kinship;
import org.carepurse.order.OrderCheck;
import org.carepurse.order.PlaceOrder;
import org.carepurse.order.Purchase;
import org.carepurse.order.Quantity;
import org.carepurse.order.Schedule;
import org.carepurse.order.Want;
import org.carepurse.order.Wanted;
import org.carepurse.outcome.Outcome;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.time.London;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Scenario D1: £26,000 for 52 weeks from the NHS, social care and education, in a managed account, notional and in two funds. */
@OnDatabase
class D1_IntegratedBudgetTest {

    private static final String NURSING = "Stay at home with a nurse";
    private static final String BREATHING = "Breathe more easily";
    private static final String DAYS = "Live my days";
    private static final String SPEAKING = "Speak so that others understand";

    private final CarePurseInstance instance;
    private final InventedPeople people;
    private final SignedIn holder;
    private final SignedIn coordinator;
    private final LocalDate start;
    private String plan;

    D1_IntegratedBudgetTest(CarePurseInstance instance) {
        this.instance = instance;
        people = InventedPeople.in(instance);
        coordinator = people.aCoordinator();
        holder = holder();
        start = London.today(instance.clock());
    }

    @Test
    void D1_integrated_budget_several_holding_types() {
        approvedPlan();
        Plan approved = instance.get(Plans.class).show(holder, plan);
        assertThat(approved.reviews())
                .containsEntry(CONTINUING_HEALTHCARE, start.plusMonths(3))
                .containsEntry(EDUCATION, start.plusMonths(3))
                .containsEntry(ADULT_SOCIAL_CARE, start.plusMonths(6));
        assertThat(approved.nextReview()).contains(start.plusMonths(3));
        assertThat(purse().granted()).isEqualTo(pounds("26000"));
        assertThat(grantedBy(CONTINUING_HEALTHCARE)).as("60%").isEqualTo(pounds("15600"));
        assertThat(grantedBy(ADULT_SOCIAL_CARE)).as("30%").isEqualTo(pounds("7800"));
        assertThat(grantedBy(EDUCATION)).as("10%").isEqualTo(pounds("2600"));
        assertThat(purse().promised()).isEqualTo(pounds("20800"));

        String managed = agreed(
                line(CONTINUING_HEALTHCARE, Holding.MANAGED_ACCOUNT),
                new KeptBy.ByBureau(approve(OrganisationKind.BUREAU)),
                Contribution.NONE);
        String fund = agreed(
                line(ADULT_SOCIAL_CARE, Holding.THIRD_PARTY),
                new KeptBy.InFund(approve(OrganisationKind.FUND_HOLDER), new SurplusRule(4, 12)),
                new Contribution(pounds("1040"), Contribution.Basis.NET));
        String education = agreed(
                line(EDUCATION, Holding.THIRD_PARTY),
                new KeptBy.InFund(approve(OrganisationKind.FUND_HOLDER), new SurplusRule(4, 12)),
                Contribution.NONE);
        assertThat(amounts(managed)).hasSize(13).containsOnly(pounds("800"));
        assertThat(amounts(fund)).hasSize(13).containsOnly(pounds("520"));
        assertThat(sight(fund).payments())
                .extracting(one -> one.payment().contribution())
                .hasSize(13)
                .containsOnly(pounds("80"));
        assertThat(total(amounts(fund))).as("from the council").isEqualTo(pounds("6760"));
        assertThat(total(contributions(fund))).as("from the person").isEqualTo(pounds("1040"));
        assertThat(amounts(education)).hasSize(13).containsOnly(pounds("200"));

        payInUpTo(start);
        sort();
        assertThat(purse().goals())
                .allSatisfy(goal -> assertThat(goal.pots()).hasSize(1))
                .hasSize(4);
        assertThat(left(NURSING)).isEqualTo(pounds("800"));
        assertThat(left(BREATHING)).isEqualTo(pounds("5200"));
        assertThat(left(DAYS)).isEqualTo(pounds("520"));
        assertThat(left(SPEAKING)).isEqualTo(pounds("200"));
        assertThat(purse().granted()).isEqualTo(pounds("26000"));

        instance.get(OwnParts.class)
                .receive(people.finance(), RequestKey.fresh(), new OwnParts.Received(fund, pounds("80")))
                .value();
        assertThat(left(DAYS).plus(line(ADULT_SOCIAL_CARE, Holding.THIRD_PARTY).unallocated()))
                .as("£520 of the council, £80 of the person")
                .isEqualTo(pounds("600"));
        assertThat(purse().granted()).as("it was part of the budget").isEqualTo(pounds("26000"));
        countedOnce();

        payInUpTo(start.plusWeeks(4));
        assertThat(left(NURSING)).as("sorted as last time").isEqualTo(pounds("1600"));
        nothingOfTheNhsEverPaysForSpeechTherapy();
    }

    /** Three streams and four ways of holding, and yet one person with one budget. */
    private void countedOnce() {
        PeopleAndBudgets.Totals counted = instance.get(PeopleAndBudgets.class)
                .totals(
                        people.finance(),
                        new PeopleAndBudgets.Question(
                                people.commissionerId(), "", null, PeopleAndBudgets.Order.BY_NAME, 0, 10));
        assertThat(counted.people()).isEqualTo(1);
        assertThat(counted.plans()).isEqualTo(1);
        assertThat(counted.granted()).isEqualTo(pounds("26000"));
    }

    private void nothingOfTheNhsEverPaysForSpeechTherapy() {
        Money before = left(NURSING).plus(left(BREATHING));
        assertThat(left(SPEAKING)).isEqualTo(pounds("400"));
        Wanted session = Wanted.of(speechTherapy());
        for (int booked = 0; booked < 8; booked++) {
            instance.get(PlaceOrder.class)
                    .place(holder, RequestKey.fresh(), new Purchase(holder.personId(), List.of(session)))
                    .value();
        }
        assertThat(left(SPEAKING)).as("education pays for it alone").isEqualTo(Sterling.NONE);
        CheckedLine checked = instance.get(OrderCheck.class)
                .check(holder, new Purchase(holder.personId(), List.of(session)))
                .get(0);
        assertThat(checked.way()).isEqualTo(CheckedLine.Way.BLOCKED);
        assertThat(checked.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo("not-enough-for-goal");
            assertThat(refusal.facts()).containsEntry("short", "£50.00").containsEntry("goal", SPEAKING);
        });
        Outcome<String> moved = instance.get(Sorting.class)
                .move(
                        holder,
                        RequestKey.fresh(),
                        new Sorting.MoveMoney(
                                plan,
                                goal(BREATHING),
                                line(CONTINUING_HEALTHCARE, Holding.NOTIONAL).reference(),
                                goal(SPEAKING),
                                line(EDUCATION, Holding.THIRD_PARTY).reference(),
                                pounds("50")));
        assertThat(moved.why().code()).isEqualTo("ring-fence");
        assertThat(left(NURSING).plus(left(BREATHING))).isEqualTo(before);
    }

    private Want speechTherapy() {
        InventedServices.Offered offered = InventedServices.among(instance, people)
                .offering("SPEECH_THERAPY", "Speech therapy", Unit.SESSION, pounds("50"));
        long goalId = instance.get(Plans.class)
                .show(holder, plan)
                .goal(goal(SPEAKING))
                .id();
        return new Want(
                offered.serviceId(), goalId, Quantity.of(1), Schedule.once(start.plusDays(1)), Kinship.NOT_RELATED, "");
    }

    private void approvedPlan() {
        AnAgreement.openAnAccountToPayFrom(instance, people);
        plan = instance.get(PlanCare.class)
                .begin(
                        coordinator,
                        RequestKey.fresh(),
                        new PlanCare.Begin(
                                holder.personId(),
                                people.commissionerId(),
                                coordinator.personId(),
                                new PlanDates(start, start.plusWeeks(52).minusDays(1))))
                .value();
        goal(NURSING, CONTINUING_HEALTHCARE, "NURSING", "10400");
        goal(BREATHING, CONTINUING_HEALTHCARE, "PHYSIOTHERAPY", "5200");
        goal(DAYS, ADULT_SOCIAL_CARE, "PERSONAL_CARE", "7800");
        goal(SPEAKING, EDUCATION, "SPEECH_THERAPY", "2600");
        PlanWriting writing = instance.get(PlanWriting.class);
        Plan written = instance.get(Plans.class).show(coordinator, plan);
        written.streamsWithoutReview().forEach(stream -> writing.setReview(
                        coordinator,
                        RequestKey.fresh(),
                        new PlanWriting.SetReview(plan, stream, written.latestReviewOf(stream)))
                .value());
        writing.offer(coordinator, RequestKey.fresh(), new PlanWriting.Offer(plan))
                .value();
        instance.get(PlanAgreement.class)
                .agree(holder, RequestKey.fresh(), new PlanAgreement.Agree(plan))
                .value();
        instance.get(Granting.class)
                .approveAndFund(
                        people.finance(),
                        RequestKey.fresh(),
                        new Granting.ApproveAndFund(
                                plan,
                                List.of(
                                        granted(CONTINUING_HEALTHCARE, Holding.MANAGED_ACCOUNT, 1, "10400"),
                                        granted(CONTINUING_HEALTHCARE, Holding.NOTIONAL, 2, "5200"),
                                        granted(ADULT_SOCIAL_CARE, Holding.THIRD_PARTY, 3, "7800"),
                                        granted(EDUCATION, Holding.THIRD_PARTY, 4, "2600")),
                                28))
                .value();
    }

    private void goal(String title, FundingStream stream, String category, String price) {
        PlanWriting writing = instance.get(PlanWriting.class);
        String goal = writing.addGoal(
                        coordinator,
                        RequestKey.fresh(),
                        new PlanWriting.AddGoal(plan, new GoalWords(title, "I want this back.", "Practise")))
                .value();
        writing.addCost(
                        coordinator,
                        RequestKey.fresh(),
                        new PlanWriting.AddCost(
                                plan,
                                new CostTerms(
                                        goal,
                                        stream,
                                        category,
                                        "Support",
                                        1,
                                        "year",
                                        pounds(price),
                                        HowOften.ONCE,
                                        null)))
                .value();
    }

    private static GrantedLine granted(FundingStream stream, Holding holding, int order, String amount) {
        return new GrantedLine(stream, holding, true, order, pounds(amount));
    }

    private String agreed(Purse.Line line, KeptBy keptBy, Contribution contribution) {
        PaymentTerms terms = new PaymentTerms(
                Frequency.FOUR_WEEKLY, PaidWhen.IN_ADVANCE, 0, WorkingDayRule.PREVIOUS_WORKING_DAY, start);
        Agreements agreements = instance.get(Agreements.class);
        String offered = agreements
                .offer(
                        people.finance(),
                        RequestKey.fresh(),
                        new AgreementOffer(plan, line.reference(), keptBy, terms, contribution))
                .value();
        agreements
                .accept(holder, RequestKey.fresh(), new Agreements.Accept(plan, offered))
                .value();
        return offered;
    }

    private String approve(OrganisationKind kind) {
        return instance.get(Keepers.class)
                .approve(
                        people.finance(),
                        RequestKey.fresh(),
                        new Keepers.Approval(
                                people.commissionerId(),
                                kind,
                                "Invented " + kind,
                                AnAgreement.anAccount("Clients"),
                                true))
                .value();
    }

    private void payInUpTo(LocalDate day) {
        PaymentsIn payments = instance.get(PaymentsIn.class);
        String run = payments.prepare(
                        people.finance(), RequestKey.fresh(), new PaymentsIn.Prepare(people.commissionerId(), day))
                .value();
        SignedIn colleague = people.enrol(Role.COMMISSIONER_FINANCE, people.commissionerId());
        payments.release(colleague, RequestKey.fresh(), new PaymentsIn.Release(run))
                .value();
    }

    /** The holder gives each goal all that its own money has. */
    private void sort() {
        Map<String, Purse.Line> lines = Map.of(
                NURSING, line(CONTINUING_HEALTHCARE, Holding.MANAGED_ACCOUNT),
                BREATHING, line(CONTINUING_HEALTHCARE, Holding.NOTIONAL),
                DAYS, line(ADULT_SOCIAL_CARE, Holding.THIRD_PARTY),
                SPEAKING, line(EDUCATION, Holding.THIRD_PARTY));
        instance.get(Sorting.class)
                .sort(
                        holder,
                        RequestKey.fresh(),
                        new Sorting.SortMoney(
                                plan,
                                lines.entrySet().stream()
                                        .map(one -> new Sorting.Share(
                                                goal(one.getKey()),
                                                one.getValue().reference(),
                                                one.getValue().unallocated()))
                                        .toList()))
                .value();
    }

    private SignedIn holder() {
        NewPerson person = new NewPerson(
                "Gwyn Holder",
                new EmailAddress("gwyn.d1@example.org"),
                Language.ENGLISH,
                new NhsNumber("9434765919"),
                false);
        Person enrolled = people.enrolled(
                new Enrolment(people.commissionerId(), person, new Hat(Role.BUDGET_HOLDER, people.commissionerId())));
        return new SignedIn(enrolled.id(), enrolled.hats(), Set.of());
    }

    private Purse purse() {
        return instance.get(Purses.class).open(holder, plan);
    }

    private Purse.Line line(FundingStream stream, Holding holding) {
        return purse().lines().stream()
                .filter(line -> line.stream() == stream && line.holding() == holding)
                .findFirst()
                .orElseThrow();
    }

    private Purse.ForGoal goalOf(String title) {
        return purse().goals().stream()
                .filter(goal -> goal.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private String goal(String title) {
        return goalOf(title).reference();
    }

    private Money left(String title) {
        return goalOf(title).balance().available();
    }

    private AgreementSight sight(String agreement) {
        return instance.get(AgreementReading.class).show(holder, agreement);
    }

    private List<Money> amounts(String agreement) {
        return sight(agreement).payments().stream()
                .map(one -> one.payment().amount())
                .toList();
    }

    private List<Money> contributions(String agreement) {
        return sight(agreement).payments().stream()
                .map(one -> one.payment().contribution())
                .toList();
    }

    private Money grantedBy(FundingStream stream) {
        return total(purse().lines().stream()
                .filter(line -> line.stream() == stream)
                .map(Purse.Line::granted)
                .toList());
    }

    private static Money total(List<Money> amounts) {
        return amounts.stream().reduce(Sterling.NONE, Money::plus);
    }
}
