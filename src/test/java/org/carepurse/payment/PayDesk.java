package org.carepurse.payment;

import static org.carepurse.money.Sterling.pounds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.carepurse.audit.RequestKey;
import org.carepurse.bankfile.AccountDetails;
import org.carepurse.bankfile.Payer;
import org.carepurse.bankfile.ServiceUserNumber;
import org.carepurse.budget.APlan;
import org.carepurse.budget.PlanAtWork;
import org.carepurse.careplan.FundingStream;
import org.carepurse.directory.Unit;
import org.carepurse.identity.InventedPeople;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;
import org.carepurse.invoice.InvoiceHead;
import org.carepurse.invoice.InvoiceNumber;
import org.carepurse.invoice.Invoicing;
import org.carepurse.invoice.OwedBook;
import org.carepurse.ledger.Ledger;
import org.carepurse.money.Sterling;
import org.carepurse.order.Delivering;
import org.carepurse.order.DeliveryReceipt;
import org.carepurse.order.DeliveryReport;
import org.carepurse.order.InventedServices;
import org.carepurse.order.InventedServices.Offered;
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
import org.carepurse.time.London;
import org.joda.money.Money;

/**
 * A commissioner's pay desk with two finance people, an account with £500,000 in it, and providers that are owed money by
 * the main job: ordered, delivered, confirmed, invoiced.
 */
public final class PayDesk {

    private static final int LINES = 20;

    public static final AccountDetails OWN_ACCOUNT = AccountDetails.parse("s", "20-00-00", "a", "55779911");

    public static final Money BALANCE = pounds("500000");

    public final CarePurseInstance instance;
    public final InventedPeople people;
    public final SignedIn preparer;
    public final SignedIn releaser;
    public final String account;
    private final PlanAtWork plan;
    private int providers;

    private PayDesk(CarePurseInstance instance, PlanAtWork plan) {
        this.instance = instance;
        this.plan = plan;
        people = plan.people();
        preparer = people.finance();
        releaser = people.enrol(Role.COMMISSIONER_FINANCE, people.commissionerId());
        account = instance.get(PayingAccounts.class).of(preparer, Cashier.of(people.commissionerId())).stream()
                .findFirst()
                .map(PayingAccount::reference)
                .orElseGet(this::opened);
        instance.get(SimulatorDesk.class)
                .set(preparer, RequestKey.fresh(), people.commissionerId(), SimulatorSetting.WELL_BEHAVED)
                .value();
    }

    private String opened() {
        return instance.get(PayingAccounts.class)
                .open(
                        preparer,
                        RequestKey.fresh(),
                        new OpenAccount(
                                people.commissionerId(),
                                new Payer("Invented board, payments", OWN_ACCOUNT),
                                new ServiceUserNumber("912345"),
                                BALANCE))
                .value();
    }

    public static PayDesk in(CarePurseInstance instance) {
        return of(
                instance,
                APlan.in(instance)
                        .fundedWith(FundingStream.OTHER_NHS, pounds("200000"))
                        .sorted(pounds("200000"))
                        .approved());
    }

    /** The pay desk of the commissioner that has funded this plan. */
    public static PayDesk of(CarePurseInstance instance, PlanAtWork plan) {
        return new PayDesk(instance, plan);
    }

    public Provider provider(long id, SignedIn staff) {
        return new Provider(id, staff);
    }

    /** Somebody to be paid. */
    public final class Provider {

        public final long id;
        public final SignedIn staff;

        private Provider(long id, SignedIn staff) {
            this.id = id;
            this.staff = staff;
        }

        Outcome<String> changes(String payeeName, String accountNumber) {
            return instance.get(BankDetailsDesk.class)
                    .change(staff, RequestKey.fresh(), new ChangeDetails(id, payeeName, account(accountNumber)));
        }

        Outcome<Finding> isFoundAt(String details, String accountNumber) {
            return instance.get(BankDetailsDesk.class)
                    .check(
                            releaser,
                            RequestKey.fresh(),
                            new CheckDetails(
                                    people.commissionerId(),
                                    details,
                                    accountNumber == null ? null : account(accountNumber),
                                    "Rang the number in the contract and spoke to the manager"));
        }

        public Money owed() {
            return instance.get(Ledger.class).owedTo(id, people.commissionerId());
        }

        public Money listedAsOwed() {
            return instance.get(OwedBook.class).totalTo(staff, id);
        }

        public Money sent() {
            return instance.get(Ledger.class).sentTo(id, people.commissionerId());
        }

        public Money paid() {
            return instance.get(Ledger.class).paidTo(id, people.commissionerId());
        }
    }

    static AccountDetails account(String number) {
        return AccountDetails.parse("sortCode", "12-34-56", "accountNumber", number);
    }

    /** A provider with checked bank details that is owed this much. */
    public Provider owed(String amount) {
        Provider provider = owedWithoutDetails(amount);
        isPayable(provider);
        return provider;
    }

    public void isPayable(Provider provider) {
        String number = "%08d".formatted(10_000_000 + ++providers);
        provider.isFoundAt(provider.changes("Provider " + providers, number).value(), number)
                .value();
    }

    Provider owedWithoutDetails(String amount) {
        return owed(List.of(pounds(amount))).get(0);
    }

    /** One provider for each amount, bought from some at a time. */
    List<Provider> owed(List<Money> amounts) {
        List<Provider> owed = new ArrayList<>();
        for (int from = 0; from < amounts.size(); from += LINES) {
            owed.addAll(bought(amounts.subList(from, Math.min(amounts.size(), from + LINES))));
        }
        return owed;
    }

    private List<Provider> bought(List<Money> amounts) {
        List<Offered> offers = amounts.stream()
                .map(amount -> InventedServices.among(instance, people)
                        .offeredBy(preparer, "PHYSIOTHERAPY", "Physiotherapy at home", Unit.SESSION, amount))
                .toList();
        List<String> orders = instance.get(PlaceOrder.class)
                .place(
                        plan.holder(),
                        RequestKey.fresh(),
                        new Purchase(
                                plan.holder().personId(),
                                offers.stream().map(this::want).map(Wanted::of).toList()))
                .value()
                .orders();
        return offers.stream()
                .map(offered -> {
                    deliver(offered, orders.get(offers.indexOf(offered)));
                    return new Provider(offered.providerId(), offered.staff());
                })
                .toList();
    }

    private Want want(Offered offered) {
        return new Want(
                offered.serviceId(),
                plan.goalId(APlan.A_GOAL),
                Quantity.of(1),
                new Schedule(Repeat.EVERY_FOUR_WEEKS, Set.of(today().getDayOfWeek()), today(), today()),
                Kinship.NOT_RELATED,
                "");
    }

    private void deliver(Offered offered, String order) {
        instance.get(Orders.class)
                .accept(offered.staff(), RequestKey.fresh(), new Orders.Accept(order))
                .value();
        Delivering delivering = instance.get(Delivering.class);
        String delivery = delivering
                .log(
                        offered.staff(),
                        RequestKey.fresh(),
                        new Delivering.Log(order, 1, new DeliveryReport(today(), Quantity.of(1), "")))
                .value();
        delivering
                .answer(
                        plan.holder(),
                        RequestKey.fresh(),
                        new Delivering.Answer(order, delivery, new DeliveryReceipt(Quantity.of(1), "")))
                .value();
        instance.get(Invoicing.class)
                .fromDeliveries(
                        offered.staff(),
                        RequestKey.fresh(),
                        new Invoicing.FromDeliveries(order, new InvoiceHead(new InvoiceNumber("A1"), today())))
                .value();
    }

    String prepared() {
        return prepare(RouteName.SIMULATOR).value();
    }

    public Outcome<String> prepare(RouteName route) {
        return instance.get(Preparing.class)
                .prepare(
                        preparer,
                        RequestKey.fresh(),
                        new PrepareRun(people.commissionerId(), account, today(), today(), route));
    }

    public Outcome<String> release(String run) {
        return instance.get(Releasing.class).release(releaser, RequestKey.fresh(), new Releasing.Release(run));
    }

    public Outcome<Integer> move(String run, RouteName route) {
        return instance.get(Releasing.class).move(releaser, RequestKey.fresh(), new Releasing.Move(run, route));
    }

    public String released() {
        return release(prepared()).value();
    }

    public void goRound() {
        instance.get(Postman.class).goRound();
    }

    TakenNews hears(PaymentNews... news) {
        return instance.get(PaymentResults.class).take(releaser, Cashier.of(people.commissionerId()), List.of(news));
    }

    void simulatorIs(SimulatorSetting setting) {
        instance.get(SimulatorDesk.class)
                .set(preparer, RequestKey.fresh(), people.commissionerId(), setting)
                .value();
    }

    void tellSimulator(SimulatorDesk.Doing doing) {
        instance.get(SimulatorDesk.class)
                .tell(preparer, RequestKey.fresh(), people.commissionerId(), doing)
                .value();
    }

    public List<PaymentRow> payments(String run) {
        return instance.get(RunSights.class).payments(preparer, run, null, 0, 1_000);
    }

    RunFigures figures(String run) {
        return instance.get(RunSights.class).figures(preparer, run);
    }

    public RunRow run(String run) {
        return instance.get(RunSights.class).show(preparer, run);
    }

    /** The only payment of a run. */
    public PaymentRow payment(String run) {
        return payments(run).get(0);
    }

    public Money inBank() {
        long id = instance.get(PayingAccounts.class)
                .find(people.commissionerId(), account)
                .id();
        return instance.get(Ledger.class).inBank(id, people.commissionerId());
    }

    public LocalDate today() {
        return London.today(instance.clock());
    }

    static String printed(RunFigures.Figure figure) {
        return figure.payments() + " payments, " + Sterling.print(figure.amount());
    }
}
