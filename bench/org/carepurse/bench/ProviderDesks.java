package org.carepurse.bench;

import org.carepurse.identity.SignedIn;
import org.carepurse.invoice.InvoiceLists;
import org.carepurse.invoice.OwedBook;
import org.carepurse.order.DeliveryLists;
import org.carepurse.order.OrderFilter;
import org.carepurse.order.OrderLists;
import org.carepurse.payment.ManyBills;
import org.carepurse.payment.Remittances;
import org.carepurse.testing.CarePurseInstance;

/** What a provider's pages ask of the database when it has sent 10,000 invoices, which were paid. */
public final class ProviderDesks {

    private static final int BILLS = Integer.getInteger("bench.bills", 10_000);
    private static final int ON_A_PAGE = 26;

    private ProviderDesks() {}

    public static void main(String[] arguments) {
        CarePurseInstance instance = CarePurseInstance.shared();
        ManyBills many = ManyBills.in(instance, BILLS);
        SignedIn staff = many.staff();
        long provider = many.providerId();
        OwedBook owed = instance.get(OwedBook.class);
        Remittances remittances = instance.get(Remittances.class);
        InvoiceLists invoices = instance.get(InvoiceLists.class);
        DeliveryLists deliveries = instance.get(DeliveryLists.class);
        Rounds.begin("A provider's pages with %,d invoices, paid".formatted(BILLS));
        Rounds.time("what is owed, with ages", () -> owed.to(staff, provider, 0, 0));
        Rounds.time("the total alone", () -> owed.totalTo(staff, provider));
        Rounds.time("what disputes hold back", () -> remittances.heldBackByDisputes(staff, provider));
        Rounds.time("payments that come", () -> remittances.coming(staff, provider, 100));
        Rounds.time("payments that came, first page", () -> remittances.over(staff, provider, 0, ON_A_PAGE));
        Rounds.time(
                "payments that came, last page", () -> remittances.over(staff, provider, BILLS - ON_A_PAGE, ON_A_PAGE));
        Rounds.time("invoices, first page", () -> invoices.ofProvider(staff, provider, 0, ON_A_PAGE));
        Rounds.time("invoices, last page", () -> invoices.ofProvider(staff, provider, BILLS - ON_A_PAGE, ON_A_PAGE));
        Rounds.time("what can be invoiced", () -> deliveries.workOf(staff, provider, 0, 200));
        Rounds.time("deliveries, first page", () -> deliveries.ofProvider(staff, provider, 0, ON_A_PAGE));
        OrderLists orders = instance.get(OrderLists.class);
        Rounds.time("orders, first page", () -> orders.forProvider(staff, OrderFilter.ALL, 0, ON_A_PAGE));
        Rounds.time("how many orders", () -> orders.countForProvider(staff, OrderFilter.ALL));
        System.exit(0);
    }
}
