package org.carepurse.runtime;

import static org.carepurse.money.Sterling.pounds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.carepurse.audit.Act;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.GrantedLine;
import org.carepurse.budget.Granting;
import org.carepurse.budget.Holding;
import org.carepurse.budget.Purse;
import org.carepurse.budget.Purses;
import org.carepurse.budget.Sorting;
import org.carepurse.careplan.FundingStream;
import org.carepurse.careplan.HowOften;
import org.carepurse.careplan.PlanAgreement;
import org.carepurse.identity.SignedIn;
import org.carepurse.time.London;

/**
 * Invented plans, made through the use cases as real ones are: one approved, funded and partly sorted into goals,
 * one agreed and waiting for its commissioner, one being written, those of {@link DemoHoldings}, and one of another
 * commissioner. All begin this month, so that the main job can be done today.
 */
@ApplicationScoped
public class DemoPlans {

    private static final int GRACE_DAYS = 28;

    private final DemoPeople people;
    private final DemoPen pen;
    private final PlanAgreement agreement;
    private final Granting granting;
    private final Sorting sorting;
    private final Purses purses;
    private final DemoProviders providers;
    private final DemoHoldings holdings;
    private final DemoElsewhere elsewhere;
    private final DemoMeasures measures;
    private final DemoTakeup takeup;
    private final DemoSignals signals;
    private final DemoAudit audit;
    private final DemoViews views;
    private final Clock clock;

    @Inject
    DemoPlans(
            DemoPeople people,
            DemoPen pen,
            PlanAgreement agreement,
            Granting granting,
            Sorting sorting,
            Purses purses,
            DemoProviders providers,
            DemoHoldings holdings,
            DemoElsewhere elsewhere,
            DemoMeasures measures,
            DemoTakeup takeup,
            DemoSignals signals,
            DemoAudit audit,
            DemoViews views,
            Clock clock) {
        this.people = people;
        this.pen = pen;
        this.agreement = agreement;
        this.granting = granting;
        this.sorting = sorting;
        this.purses = purses;
        this.providers = providers;
        this.holdings = holdings;
        this.elsewhere = elsewhere;
        this.measures = measures;
        this.takeup = takeup;
        this.signals = signals;
        this.audit = audit;
        this.views = views;
        this.clock = clock;
    }

    /** All of it or, when any act fails, nothing; does nothing when the demo's commissioner is known already. */
    @Act
    public void load() {
        if (!people.areThere()) {
            people.enrol();
            people.enrolStaff(
                    providers.load(people.as(DemoPeople.FINANCE), people.commissionerId(), firstOfThisMonth()));
            funded();
            waiting();
            draft();
            holdings.load(firstOfThisMonth());
            elsewhere.load(firstOfThisMonth());
            takeup.count(people.as(DemoPeople.FINANCE), people.commissionerId());
            signals.find(people.as(DemoPeople.FINANCE), people.commissionerId(), people.as(DemoPeople.MANAGED_HOLDER));
            audit.examine(people.as(DemoPeople.AUDITOR), people.commissionerId(), clock);
            views.save(people.as(DemoPeople.FINANCE), people.commissionerId());
            views.save(people.as(DemoPeople.AUDITOR), people.commissionerId());
        }
    }

    public List<DemoSignIn> signIns() {
        return people.signIns();
    }

    private void funded() {
        SignedIn holder = people.as(DemoPeople.HOLDER);
        String plan = pen.begin(holder, firstOfThisMonth());
        String walk = pen.goal(
                plan,
                "Walk to the market again",
                "I used to do my own shopping on the market. I want to get there on my own two feet.",
                "Exercises at home every morning\nPhysiotherapy to build up my balance");
        pen.cost(
                plan,
                walk,
                FundingStream.CONTINUING_HEALTHCARE,
                "PHYSIOTHERAPY",
                "Physiotherapy at home",
                "session",
                "45",
                1,
                HowOften.WEEKLY);
        String company = pen.goal(
                plan,
                "Be among people",
                "The days are long when nobody calls. I want to laugh with someone.",
                "Swim with the Thursday group");
        pen.cost(
                plan,
                company,
                FundingStream.ADULT_SOCIAL_CARE,
                "SWIMMING",
                "Swimming with help in the water",
                "session",
                "12",
                1,
                HowOften.WEEKLY);
        pen.cost(
                plan,
                company,
                FundingStream.ADULT_SOCIAL_CARE,
                "BEFRIENDING",
                "A visitor for an afternoon",
                "hour",
                "18",
                2,
                HowOften.WEEKLY);
        String voice = pen.goal(
                plan,
                "Find my words again",
                "Since the stroke the words hide from me.",
                "Practise the cards with Tomos");
        pen.cost(
                plan,
                voice,
                FundingStream.EDUCATION,
                "SPEECH_THERAPY",
                "Speech therapy",
                "session",
                "50",
                1,
                HowOften.FORTNIGHTLY);
        pen.offer(plan);
        agreement
                .agree(holder, key(plan, "agree"), new PlanAgreement.Agree(plan))
                .value();
        granting.approveAndFund(
                        people.as(DemoPeople.FINANCE),
                        key(plan, "approve"),
                        new Granting.ApproveAndFund(
                                plan,
                                List.of(
                                        notional(FundingStream.CONTINUING_HEALTHCARE, 1, "5200"),
                                        notional(FundingStream.ADULT_SOCIAL_CARE, 2, "2600"),
                                        notional(FundingStream.EDUCATION, 3, "1300")),
                                GRACE_DAYS))
                .value();
        Purse purse = purses.open(holder, plan);
        sorting.sort(
                        holder,
                        key(plan, "sort"),
                        new Sorting.SortMoney(
                                plan,
                                List.of(
                                        share(purse, walk, FundingStream.CONTINUING_HEALTHCARE, "2400"),
                                        share(purse, company, FundingStream.ADULT_SOCIAL_CARE, "1500"),
                                        share(purse, voice, FundingStream.EDUCATION, "650"))))
                .value();
        measures.better(holder, plan, walk, firstOfThisMonth());
    }

    private void waiting() {
        SignedIn holder = people.as(DemoPeople.WAITING_HOLDER);
        String plan = pen.begin(holder, firstOfThisMonth());
        String sleep = pen.goal(
                plan,
                "Sleep through the night",
                "When my wife can rest, so can I.",
                "Someone stays two nights a month");
        pen.cost(
                plan,
                sleep,
                FundingStream.OTHER_NHS,
                "RESPITE",
                "A night with someone here",
                "night",
                "140",
                2,
                HowOften.MONTHLY);
        pen.offer(plan);
        agreement
                .agree(holder, key(plan, "agree"), new PlanAgreement.Agree(plan))
                .value();
        measures.asBefore(holder, plan, sleep, firstOfThisMonth());
    }

    private void draft() {
        String plan = pen.begin(people.as(DemoPeople.DRAFT_HOLDER), firstOfThisMonth());
        pen.goal(plan, "Draw again", "My hands shake, but I still see the picture.", "");
    }

    private LocalDate firstOfThisMonth() {
        return London.today(clock).withDayOfMonth(1);
    }

    private static GrantedLine notional(FundingStream stream, int drawOrder, String amount) {
        return new GrantedLine(stream, Holding.NOTIONAL, true, drawOrder, pounds(amount));
    }

    private static Sorting.Share share(Purse purse, String goal, FundingStream stream, String amount) {
        Purse.Line line = purse.lines().stream()
                .filter(one -> one.stream() == stream)
                .findFirst()
                .orElseThrow();
        return new Sorting.Share(goal, line.reference(), pounds(amount));
    }

    private static RequestKey key(String plan, String act) {
        return DemoPeople.key(plan + ":" + act);
    }
}
