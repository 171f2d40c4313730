package org.carepurse.invoice;

import static org.carepurse.money.Sterling.pounds;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.APlan;
import org.carepurse.budget.PlanAtWork;
import org.carepurse.budget.YearEndForecast;
import org.carepurse.budget.YearEnds;
import org.carepurse.careplan.FundingStream;
import org.carepurse.directory.Unit;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Document;
import org.carepurse.ledger.Ledger;
import org.carepurse.ledger.Occasion;
import org.carepurse.ledger.ProviderPayment;
import org.carepurse.money.Sterling;
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
import org.carepurse.table.Transactions;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.time.London;
import org.joda.money.Money;

/** Equipment for £600, which the NHS line and the social care line paid for together: delivered, confirmed, invoiced, owed. */
public final class EquipmentBought {

    private static final String GOAL = "Sit in comfort";

    private final CarePurseInstance instance;
    private final PlanAtWork plan;
    private final InventedServices.Offered offered;
    private final String invoice;

    /** Of which the NHS line gave £400 and the social care line £200 of its £300. */
    public EquipmentBought(CarePurseInstance instance) {
        this(
                instance,
                APlan.in(instance)
                        .goal(GOAL)
                        .needing(FundingStream.OTHER_NHS, "PHYSIOTHERAPY", pounds("400"), 1)
                        .needing(FundingStream.ADULT_SOCIAL_CARE, "PHYSIOTHERAPY", pounds("200"), 1)
                        .fundedWith(FundingStream.OTHER_NHS, pounds("400"))
                        .fundedWith(FundingStream.ADULT_SOCIAL_CARE, pounds("300"))
                        .sorted(GOAL, FundingStream.OTHER_NHS, pounds("400"))
                        .sorted(GOAL, FundingStream.ADULT_SOCIAL_CARE, pounds("300"))
                        .approved());
    }

    /** Of which the NHS line gave £300, the social care line £200 and the person £100 of their own. */
    public static EquipmentBought withOwnMoney(CarePurseInstance instance) {
        return new EquipmentBought(
                instance,
                APlan.in(instance)
                        .goal(GOAL)
                        .needing(FundingStream.OTHER_NHS, "PHYSIOTHERAPY", pounds("300"), 1)
                        .needing(FundingStream.ADULT_SOCIAL_CARE, "PHYSIOTHERAPY", pounds("200"), 1)
                        .needing(FundingStream.OWN_CONTRIBUTION, "PHYSIOTHERAPY", pounds("100"), 1)
                        .fundedWith(FundingStream.OTHER_NHS, pounds("300"))
                        .fundedWith(FundingStream.ADULT_SOCIAL_CARE, pounds("200"))
                        .fundedWith(FundingStream.OWN_CONTRIBUTION, pounds("100"))
                        .sorted(GOAL, FundingStream.OTHER_NHS, pounds("300"))
                        .sorted(GOAL, FundingStream.ADULT_SOCIAL_CARE, pounds("200"))
                        .sorted(GOAL, FundingStream.OWN_CONTRIBUTION, pounds("100"))
                        .approved());
    }

    private EquipmentBought(CarePurseInstance instance, PlanAtWork plan) {
        this.instance = instance;
        this.plan = plan;
        this.offered = InventedServices.among(instance, plan.people())
                .offering("PHYSIOTHERAPY", "A riser chair, fitted", Unit.SESSION, pounds("600"));
        this.invoice = invoiceOf(delivered(ordered()));
    }

    private String ordered() {
        LocalDate today = London.today(instance.clock());
        Want want = new Want(
                offered.serviceId(),
                plan.goalId(GOAL),
                Quantity.of(1),
                new Schedule(Repeat.EVERY_FOUR_WEEKS, Set.of(today.getDayOfWeek()), today, today.plusDays(27)),
                Kinship.NOT_RELATED,
                "");
        String order = instance.get(PlaceOrder.class)
                .place(
                        plan.holder(),
                        RequestKey.fresh(),
                        new Purchase(plan.holder().personId(), List.of(Wanted.of(want))))
                .value()
                .orders()
                .get(0);
        return instance.get(Orders.class)
                .accept(provider(), RequestKey.fresh(), new Orders.Accept(order))
                .map(accepted -> order)
                .value();
    }

    private String delivered(String order) {
        Delivering delivering = instance.get(Delivering.class);
        String delivery = delivering
                .log(
                        provider(),
                        RequestKey.fresh(),
                        new Delivering.Log(
                                order, 1, new DeliveryReport(London.today(instance.clock()), Quantity.of(1), "")))
                .value();
        delivering
                .answer(
                        plan.holder(),
                        RequestKey.fresh(),
                        new Delivering.Answer(order, delivery, new DeliveryReceipt(Quantity.of(1), "")))
                .value();
        return order;
    }

    private String invoiceOf(String order) {
        InvoiceHead head = new InvoiceHead(new InvoiceNumber("E-1"), London.today(instance.clock()));
        return instance.get(Invoicing.class)
                .fromDeliveries(provider(), RequestKey.fresh(), new Invoicing.FromDeliveries(order, head))
                .value();
    }

    Outcome<String> credit(SignedIn who, RequestKey key, String pounds) {
        return instance.get(CreditNotes.class)
                .give(who, key, new GiveCredit(invoice, 1, pounds(pounds), "A part of it was missing"));
    }

    public Outcome<String> credit(String pounds) {
        return credit(provider(), RequestKey.fresh(), pounds);
    }

    /** The NHS money's year is closed, a year later. */
    public void closeTheNhsYear() {
        instance.clock().setTo(plan.plan().endsOn().plusDays(1));
        YearEnds years = instance.get(YearEnds.class);
        String line = plan.line(FundingStream.OTHER_NHS).reference();
        YearEndForecast forecast =
                years.forecast(plan.finance(), plan.reference(), line).value();
        years.close(
                        plan.finance(),
                        RequestKey.fresh(),
                        new YearEnds.Close(
                                plan.reference(), line, forecast.carriedOver(), forecast.recovered(), "It is over"))
                .value();
    }

    /** So much of what is owed has left for the provider. */
    void sent(String pounds) {
        Occasion occasion = new Occasion(
                new Document("payment", "PAY-0000-0000"),
                London.today(instance.clock()),
                RequestKey.fresh(),
                plan.people().commissionerId(),
                plan.finance().personId());
        ProviderPayment payment = new ProviderPayment(seen().providerId(), 1, pounds(pounds), occasion);
        try {
            instance.get(Transactions.class)
                    .inOne(() -> instance.get(Ledger.class).send(List.of(payment)));
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    public Money left(FundingStream stream) {
        return instance.get(Ledger.class)
                .balanceOf(plan.pot(GOAL, stream).potId())
                .available();
    }

    public Money recovered() {
        return instance.get(Ledger.class)
                .recovered(
                        plan.line(FundingStream.OTHER_NHS).id(), plan.people().commissionerId());
    }

    Money owed() {
        return instance.get(Ledger.class)
                .owedTo(seen().providerId(), plan.people().commissionerId());
    }

    Invoice seen() {
        return instance.get(InvoiceFile.class).find(invoice);
    }

    InvoiceSight sight() {
        return instance.get(InvoiceSights.class).show(plan.holder(), invoice);
    }

    public long providerId() {
        return offered.providerId();
    }

    /** All that the person has of both streams. */
    Money left() {
        return Sterling.NONE.plus(left(FundingStream.OTHER_NHS)).plus(left(FundingStream.ADULT_SOCIAL_CARE));
    }

    public SignedIn provider() {
        return offered.staff();
    }

    public PlanAtWork plan() {
        return plan;
    }
}
