package org.carepurse.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.careplan.FundingStream.ADULT_SOCIAL_CARE;
import static org.carepurse.careplan.FundingStream.OTHER_NHS;
import static org.carepurse.money.Sterling.NONE;
import static org.carepurse.money.Sterling.pounds;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.APlan;
import org.carepurse.budget.Holding;
import org.carepurse.budget.PlanAtWork;
import org.carepurse.budget.Sorting;
import org.carepurse.budget.YearEnds;
import org.carepurse.careplan.FundingStream;
import org.carepurse.careplan.PlanCare;
import org.carepurse.directory.Directory;
import org.carepurse.directory.Unit;
import org.carepurse.fund.DrawDowns;
import org.carepurse.fund.GivenBy;
import org.carepurse.fund.SupportGiven;
import org.carepurse.holding.AgreementFile;
import org.carepurse.holding.AgreementOffer;
import org.carepurse.holding.Agreements;
import org.carepurse.holding.AnAgreement;
import org.carepurse.holding.Contribution;
import org.carepurse.holding.Frequency;
import org.carepurse.holding.Keepers;
import org.carepurse.holding.KeptBy;
import org.carepurse.holding.PaidWhen;
import org.carepurse.holding.PaymentTerms;
import org.carepurse.holding.PaymentsIn;
import org.carepurse.holding.SurplusRule;
import org.carepurse.holding.WorkingDayRule;
import org.carepurse.identity.OrganisationKind;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Ledger;
import org.carepurse.order.Delivering;
import org.carepurse.order.DeliveryReceipt;
import org.carepurse.order.DeliveryReport;
import org.carepurse.order.InventedServices;
import org.carepurse.order.Kinship;
import org.carepurse.order.Orders;
import org.carepurse.order.PlaceOrder;
import org.carepurse.order.Purchase;
import org.carepurse.order.Quantity;
import org.carepurse.order.Repeat;
import org.carepurse.order.Schedule;
import org.carepurse.order.Want;
import org.carepurse.order.Wanted;
import org.carepurse.outcome.Outcome;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The year of the plan is 1 May 2026 to 30 April 2027; support of 3 hours a week at £23 was given from 3 to 24 March. */
@OnDatabase
class D9_LateAndDuplicateInvoicesTest {

    private static final String GOAL = "Cook for myself";
    private static final String OTHER_GOAL = "Keep in touch";
    private static final LocalDate FIRST = LocalDate.of(2027, 3, 3);
    private static final LocalDate LAST = LocalDate.of(2027, 3, 24);
    private static final ServicePeriod MARCH = new ServicePeriod(FIRST, LAST);

    private CarePurseInstance instance;
    private PlanAtWork plan;
    private InventedServices.Offered offered;
    private SignedIn secondPerson;
    private String order;

    @BeforeEach
    void supportInMarch(CarePurseInstance running) {
        instance = running;
        instance.clock().setTo(FIRST);
        plan = APlan.in(instance)
                .startingOn(LocalDate.of(2026, 5, 1))
                .goal(GOAL)
                .needing(OTHER_NHS, "PHYSIOTHERAPY", pounds("23"), 12)
                .goal(OTHER_GOAL)
                .needing(ADULT_SOCIAL_CARE, "PHYSIOTHERAPY", pounds("23"), 12)
                .fundedWith(OTHER_NHS, pounds("276"))
                .fundedWith(ADULT_SOCIAL_CARE, Holding.THIRD_PARTY, pounds("276"))
                .sorted(GOAL, OTHER_NHS, pounds("276"))
                .approved();
        instance.get(PlanCare.class)
                .reviewHeld(plan.coordinator(), RequestKey.fresh(), new PlanCare.ReviewHeld(plan.reference(), FIRST))
                .value();
        offered = InventedServices.among(instance, plan.people())
                .offering("PHYSIOTHERAPY", "Support at home", Unit.HOUR, pounds("23"));
        secondPerson =
                plan.people().enrol(Role.COMMISSIONER_FINANCE, plan.people().commissionerId());
        order = ordered(GOAL);
    }

    @AfterEach
    void backToTheFirstDay() {
        instance.clock().reset();
    }

    @Test
    void D9_late_and_duplicate_invoices() {
        callOff(order);
        spend("36");
        closeTheYear("240");
        assertThat(recovered()).isEqualTo(pounds("240"));

        instance.clock().setTo(LocalDate.of(2027, 6, 9));
        String late = sent(order, "INV-1042", MARCH).value();
        assertThat(reason(late)).isEqualTo(MatchReason.YEAR_IS_CLOSED);
        assertThat(exception(late).amount()).isEqualTo(pounds("276"));

        assertThat(accept(plan.finance(), late).why().code()).isEqualTo("late-charge-needs-a-proposal");
        propose(plan.finance(), late).value();
        assertThat(accept(plan.finance(), late).why().code()).isEqualTo("late-charge-needs-another");
        accept(secondPerson, late).value();
        assertThat(find(late).state()).isEqualTo(InvoiceState.APPROVED);
        assertThat(find(late).approved()).isEqualTo(pounds("276"));
        assertThat(recovered()).isEqualTo(pounds("-36"));
        assertThat(instance.get(OwedBook.class)
                        .outOf(List.of(plan.pot(GOAL, OTHER_NHS).potId()), FIRST, LAST))
                .extracting(OwedRow::amount)
                .contains(pounds("276"));

        assertThat(sent(order, "INV 1042", MARCH).why().code()).isEqualTo("invoice-number-used");

        String alike = sent(order, "1042A", MARCH).value();
        assertThat(reason(alike)).isEqualTo(MatchReason.POSSIBLE_DUPLICATE);
        assertThat(find(alike).approved()).isEqualTo(NONE);
        assertThat(recovered()).as("charged once").isEqualTo(pounds("-36"));

        String early = sent(order, "INV-1050", new ServicePeriod(FIRST.minusDays(7), FIRST.minusDays(7)))
                .value();
        assertThat(reason(early)).isEqualTo(MatchReason.BEFORE_THE_ORDER);
        assertThat(exception(early).state()).as("not lost").isEqualTo(ExceptionState.OPEN);
        instance.get(ExceptionDesk.class)
                .reject(
                        plan.finance(),
                        RequestKey.fresh(),
                        new ResolveException(exception(early).reference(), "Nothing was agreed for that week"))
                .value();
        assertThat(find(early).approved()).isEqualTo(NONE);
        assertThat(exception(early).state()).isEqualTo(ExceptionState.REJECTED);
        assertThat(instance.get(InvoiceSights.class)
                        .show(offered.staff(), early)
                        .line(1)
                        .exception(exception(early).reference())
                        .notes())
                .as("the provider reads why")
                .extracting(InvoiceSight.Note::words)
                .containsExactly("Nothing was agreed for that week");
        assertThat(instance.get(Ledger.class).prove().holds()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void D9_the_same_visits_billed_to_a_fund_and_to_a_notional_pot_are_paid_by_one_of_them(boolean fundFirst) {
        payIntoTheFund();
        String ofFund = ordered(OTHER_GOAL);
        delivered(order);
        delivered(ofFund);
        instance.clock().setTo(LAST);
        String first = sent(fundFirst ? ofFund : order, "A1", new ServicePeriod(FIRST, FIRST))
                .value();
        String again = sent(fundFirst ? order : ofFund, "B2", new ServicePeriod(FIRST, FIRST))
                .value();
        assertThat(find(first).approved()).isEqualTo(pounds("69"));
        assertThat(reason(again)).isEqualTo(MatchReason.PAID_FROM_ANOTHER_POT);
        assertThat(find(again).approved()).isEqualTo(NONE);
        assertThat(spent(OTHER_GOAL, ADULT_SOCIAL_CARE)).isEqualTo(fundFirst ? pounds("69") : NONE);
        assertThat(spent(GOAL, OTHER_NHS)).isEqualTo(fundFirst ? NONE : pounds("69"));
    }

    @Test
    void D9_what_a_fund_was_drawn_down_for_is_paid_by_a_bill_as_soon_as_the_money_is_back() {
        String fund = payIntoTheFund();
        delivered(order);
        instance.clock().setTo(LAST);
        String drawn = draw(fund, FIRST, "V-1").value();
        String bill = sent(order, "A1", new ServicePeriod(FIRST, FIRST)).value();
        assertThat(reason(bill)).isEqualTo(MatchReason.DRAWN_FROM_FUND);
        assertThat(find(bill).approved()).isEqualTo(NONE);

        instance.get(DrawDowns.class)
                .putBack(keeping(fund), RequestKey.fresh(), new DrawDowns.PutBack(fund, drawn, "It was billed"))
                .value();
        assertThat(find(bill).approved()).isEqualTo(pounds("69"));
        assertThat(spent(OTHER_GOAL, ADULT_SOCIAL_CARE)).isEqualTo(NONE);
        assertThat(draw(fund, FIRST, "V-1").why().code())
                .as("now the bill was first")
                .isEqualTo("support-billed-already");
    }

    @Test
    void D9_of_a_bill_that_was_paid_a_fund_holder_draws_nothing_down() {
        String fund = payIntoTheFund();
        delivered(order);
        instance.clock().setTo(LAST);
        String bill = sent(order, "INV 1042", new ServicePeriod(FIRST, FIRST)).value();
        assertThat(find(bill).approved()).isEqualTo(pounds("69"));
        assertThat(draw(fund, FIRST, "V-1").why().code()).as("the same day").isEqualTo("support-billed-already");
        assertThat(draw(fund, LAST, "inv-1042").why().code())
                .as("the same bill")
                .isEqualTo("support-billed-already");
        assertThat(draw(fund, LAST, "V-1").isDone()).as("another visit").isTrue();
        assertThat(draw(fund, FIRST, "Somebody else", "V-2").isDone()).isTrue();
    }

    @Test
    void D9_the_bill_that_a_fund_was_drawn_down_for_is_known_by_its_number_too() {
        String fund = payIntoTheFund();
        delivered(order);
        instance.clock().setTo(LAST);
        draw(fund, LAST, "INV 1042").value();
        assertThat(reason(
                        sent(order, "inv-1042", new ServicePeriod(FIRST, FIRST)).value()))
                .isEqualTo(MatchReason.DRAWN_FROM_FUND);
    }

    @Test
    void D9_of_a_bill_and_a_draw_down_at_the_same_moment_one_is_paid() {
        String fund = payIntoTheFund();
        delivered(order);
        instance.clock().setTo(LAST);
        CompletableFuture<Outcome<String>> drawn = CompletableFuture.supplyAsync(() -> draw(fund, FIRST, "V-1"));
        String bill = sent(order, "A1", new ServicePeriod(FIRST, FIRST)).value();
        boolean fundPaid = drawn.join().isDone();
        assertThat(find(bill).approved()).isEqualTo(fundPaid ? NONE : pounds("69"));
        assertThat(spent(OTHER_GOAL, ADULT_SOCIAL_CARE)).isEqualTo(fundPaid ? pounds("69") : NONE);
    }

    @Test
    void a_late_bill_is_never_paid_for_more_than_was_ordered_nor_above_the_agreed_price() {
        callOff(order);
        closeTheYear("276");
        instance.clock().setTo(LocalDate.of(2027, 6, 9));
        String tooMuch = sent(order, "A1", MARCH, 13, "23").value();
        propose(plan.finance(), tooMuch).value();
        assertThat(accept(secondPerson, tooMuch).why().code()).isEqualTo("more-than-ordered");
        String tooDear = sent(order, "B2", MARCH, 12, "23.01").value();
        propose(plan.finance(), tooDear).value();
        assertThat(accept(secondPerson, tooDear).why().code()).isEqualTo("late-charge-above-agreed");
        assertThat(recovered()).isEqualTo(pounds("276"));
    }

    @Test
    void what_two_people_charged_is_not_charged_again() {
        callOff(order);
        closeTheYear("276");
        String first = sent(order, "A1", MARCH).value();
        propose(plan.finance(), first).value();
        accept(secondPerson, first).value();
        String second = sent(order, "B2", MARCH).value();
        propose(plan.finance(), second).value();
        assertThat(accept(secondPerson, second).why().code()).isEqualTo("more-than-ordered");
        assertThat(recovered()).isEqualTo(NONE);
    }

    @Test
    void what_orders_still_have_set_aside_when_the_year_is_closed_pays_as_ever() {
        delivered(order);
        closeTheYear("0");
        String late =
                sent(order, "A1", new ServicePeriod(FIRST, FIRST), 3, "23").value();
        assertThat(find(late).state()).isEqualTo(InvoiceState.APPROVED);
        assertThat(recovered()).isEqualTo(NONE);
    }

    /** An agreed fund holder keeps the social care money; all of it is paid in at once, and sorted. */
    private Outcome<String> draw(String fund, LocalDate day, String number) {
        String supplier =
                instance.get(Directory.class).offer(offered.serviceId(), FIRST).providerName();
        return draw(fund, day, supplier, number);
    }

    private Outcome<String> draw(String fund, LocalDate day, String supplier, String number) {
        return instance.get(DrawDowns.class)
                .draw(
                        keeping(fund),
                        RequestKey.fresh(),
                        new DrawDowns.Draw(
                                fund,
                                plan.goal(OTHER_GOAL),
                                new SupportGiven(GivenBy.OTHERS, supplier, day, number, "Three hours at home"),
                                pounds("69")));
    }

    private SignedIn keeping(String fund) {
        long keeper =
                instance.get(AgreementFile.class).agreement(fund).keeperId().orElseThrow();
        return plan.people().enrol(Role.FUND_HOLDER_STAFF, keeper);
    }

    /** @return the agreement under which it is held */
    private String payIntoTheFund() {
        AnAgreement.openAnAccountToPayFrom(instance, plan.people());
        long commissioner = plan.people().commissionerId();
        String keeper = instance.get(Keepers.class)
                .approve(
                        plan.finance(),
                        RequestKey.fresh(),
                        new Keepers.Approval(
                                commissioner,
                                OrganisationKind.FUND_HOLDER,
                                "Invented fund holder",
                                AnAgreement.anAccount("Client account"),
                                true))
                .value();
        String fund = plan.line(ADULT_SOCIAL_CARE).reference();
        PaymentTerms atOnce = new PaymentTerms(
                Frequency.ONCE,
                PaidWhen.IN_ADVANCE,
                0,
                WorkingDayRule.NEXT_WORKING_DAY,
                plan.plan().startsOn());
        String agreement = instance.get(Agreements.class)
                .offer(
                        plan.finance(),
                        RequestKey.fresh(),
                        new AgreementOffer(
                                plan.reference(),
                                fund,
                                new KeptBy.InFund(keeper, new SurplusRule(4, 12)),
                                atOnce,
                                Contribution.NONE))
                .value();
        instance.get(Agreements.class)
                .accept(plan.holder(), RequestKey.fresh(), new Agreements.Accept(plan.reference(), agreement))
                .value();
        PaymentsIn payments = instance.get(PaymentsIn.class);
        String run = payments.prepare(plan.finance(), RequestKey.fresh(), new PaymentsIn.Prepare(commissioner, FIRST))
                .value();
        payments.release(secondPerson, RequestKey.fresh(), new PaymentsIn.Release(run))
                .value();
        instance.get(Sorting.class)
                .sort(
                        plan.holder(),
                        RequestKey.fresh(),
                        new Sorting.SortMoney(
                                plan.reference(),
                                List.of(new Sorting.Share(plan.goal(OTHER_GOAL), fund, pounds("276")))))
                .value();
        return agreement;
    }

    private Money spent(String goal, FundingStream stream) {
        return instance.get(Ledger.class)
                .balanceOf(plan.pot(goal, stream).potId())
                .spent();
    }

    private String ordered(String goal) {
        Want want = new Want(
                offered.serviceId(),
                plan.goalId(goal),
                Quantity.of(3),
                new Schedule(Repeat.EVERY_WEEK, Set.of(FIRST.getDayOfWeek()), FIRST, LAST),
                Kinship.NOT_RELATED,
                "");
        String placed = instance.get(PlaceOrder.class)
                .place(
                        plan.holder(),
                        RequestKey.fresh(),
                        new Purchase(plan.holder().personId(), List.of(Wanted.of(want))))
                .value()
                .orders()
                .get(0);
        instance.get(Orders.class)
                .accept(offered.staff(), RequestKey.fresh(), new Orders.Accept(placed))
                .value();
        return placed;
    }

    private void callOff(String reference) {
        instance.get(Orders.class)
                .cancel(plan.holder(), RequestKey.fresh(), new Orders.Cancel(reference, "It did not come about"))
                .value();
    }

    /** Three hours on the first day, confirmed. */
    private void delivered(String reference) {
        Delivering delivering = instance.get(Delivering.class);
        String delivery = delivering
                .log(
                        offered.staff(),
                        RequestKey.fresh(),
                        new Delivering.Log(reference, 1, new DeliveryReport(FIRST, Quantity.of(3), "")))
                .value();
        delivering
                .answer(
                        plan.holder(),
                        RequestKey.fresh(),
                        new Delivering.Answer(reference, delivery, new DeliveryReceipt(Quantity.of(3), "")))
                .value();
    }

    /** So much of the NHS money goes on something else. */
    private void spend(String pounds) {
        Want want = new Want(
                InventedServices.among(instance, plan.people())
                        .offering("PHYSIOTHERAPY", "A grab rail", Unit.SESSION, pounds(pounds))
                        .serviceId(),
                plan.goalId(GOAL),
                Quantity.of(1),
                new Schedule(Repeat.ONCE, Set.of(FIRST.getDayOfWeek()), FIRST, FIRST),
                Kinship.NOT_RELATED,
                "");
        instance.get(PlaceOrder.class)
                .place(
                        plan.holder(),
                        RequestKey.fresh(),
                        new Purchase(plan.holder().personId(), List.of(Wanted.of(want))))
                .value();
    }

    private void closeTheYear(String recovered) {
        instance.clock().setTo(LocalDate.of(2027, 5, 1));
        instance.get(YearEnds.class)
                .close(
                        plan.finance(),
                        RequestKey.fresh(),
                        new YearEnds.Close(plan.reference(), line(), NONE, pounds(recovered), "The year is over"))
                .value();
    }

    private String line() {
        return plan.line(FundingStream.OTHER_NHS).reference();
    }

    private Money recovered() {
        return instance.get(Ledger.class)
                .recovered(
                        plan.line(FundingStream.OTHER_NHS).id(), plan.people().commissionerId());
    }

    private Outcome<String> sent(String reference, String number, ServicePeriod period) {
        return sent(reference, number, period, period.isOneDay() ? 3 : 12, "23");
    }

    private Outcome<String> sent(String reference, String number, ServicePeriod period, int hours, String price) {
        Invoicing invoicing = instance.get(Invoicing.class);
        InvoiceHead head = new InvoiceHead(new InvoiceNumber(number), LAST);
        WriteInvoice.Line line = new WriteInvoice.Line(1, period, Quantity.of(hours), pounds(price));
        return invoicing
                .write(offered.staff(), RequestKey.fresh(), new WriteInvoice(reference, head, List.of(line), ""))
                .then(draft -> invoicing.send(offered.staff(), RequestKey.fresh(), new Invoicing.Send(draft)));
    }

    private Outcome<String> propose(SignedIn who, String invoice) {
        return instance.get(ExceptionDesk.class)
                .propose(
                        who,
                        RequestKey.fresh(),
                        new ResolveException(exception(invoice).reference(), "Timesheets seen"));
    }

    private Outcome<String> accept(SignedIn who, String invoice) {
        return instance.get(ExceptionDesk.class)
                .accept(
                        who,
                        RequestKey.fresh(),
                        new ResolveException(exception(invoice).reference(), "Agreed"));
    }

    private MatchReason reason(String invoice) {
        return exception(invoice).reason();
    }

    private InvoiceException exception(String invoice) {
        return find(invoice).exceptions().get(0);
    }

    private Invoice find(String reference) {
        return instance.get(InvoiceFile.class).find(reference);
    }
}
