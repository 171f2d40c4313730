package org.carepurse.runtime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.directory.ProviderDesk;
import org.carepurse.directory.ProviderList;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;
import org.carepurse.invoice.InvoiceHead;
import org.carepurse.invoice.InvoiceNumber;
import org.carepurse.invoice.Invoicing;
import org.carepurse.order.Delivering;
import org.carepurse.order.DeliveryReceipt;
import org.carepurse.order.DeliveryReport;
import org.carepurse.order.Orders;
import org.carepurse.order.PlaceOrder;
import org.carepurse.order.Purchase;
import org.carepurse.order.Quantity;
import org.carepurse.order.Want;
import org.carepurse.order.Wanted;

/** The acts by which the demo's support is ordered, given, received and billed. */
@ApplicationScoped
class DemoSupport {

    private static final String PROVIDER = "Brook Lane Home Support";
    private static final String SERVICE = "Morning personal care visit";

    private final DemoPeople people;
    private final ProviderList list;
    private final ProviderDesk providers;
    private final PlaceOrder place;
    private final Orders orders;
    private final Delivering delivering;
    private final Invoicing invoicing;

    @Inject
    DemoSupport(
            DemoPeople people,
            ProviderList list,
            ProviderDesk providers,
            PlaceOrder place,
            Orders orders,
            Delivering delivering,
            Invoicing invoicing) {
        this.people = people;
        this.list = list;
        this.providers = providers;
        this.place = place;
        this.orders = orders;
        this.delivering = delivering;
        this.invoicing = invoicing;
    }

    long serviceId() {
        return list.servicesOf(providers.provider(providerId())).stream()
                .filter(service -> service.name().equals(SERVICE))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Ordered and accepted; answers with the order's reference. */
    String ordered(SignedIn holder, Want want) {
        String order = place.place(
                        holder, RequestKey.fresh(), new Purchase(holder.personId(), List.of(Wanted.of(want))))
                .value()
                .orders()
                .get(0);
        orders.accept(staff(), RequestKey.fresh(), new Orders.Accept(order)).value();
        return order;
    }

    /** Ordered, given, received and billed on one day; answers with the invoice's reference. */
    String given(SignedIn holder, Want want, LocalDate day) {
        String order = ordered(holder, want);
        String delivery = delivering
                .log(
                        staff(),
                        RequestKey.fresh(),
                        new Delivering.Log(order, 1, new DeliveryReport(day, Quantity.of(1), "")))
                .value();
        delivering
                .answer(
                        holder,
                        RequestKey.fresh(),
                        new Delivering.Answer(order, delivery, new DeliveryReceipt(Quantity.of(1), "")))
                .value();
        return invoicing
                .fromDeliveries(
                        staff(),
                        RequestKey.fresh(),
                        new Invoicing.FromDeliveries(order, new InvoiceHead(new InvoiceNumber("BL-1001"), day)))
                .value();
    }

    /** Who works for the provider. */
    SignedIn staff() {
        return people.as(DemoPeople.STAFF.get(PROVIDER));
    }

    long providerId() {
        return staff().organisationAs(Role.PROVIDER_STAFF).orElseThrow();
    }
}
