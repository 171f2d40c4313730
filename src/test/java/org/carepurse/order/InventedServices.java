package org.carepurse.order;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import javax.sql.DataSource;
import org.carepurse.directory.ProviderState;
import org.carepurse.directory.ServiceState;
import org.carepurse.directory.Unit;
import org.carepurse.identity.Hat;
import org.carepurse.identity.InventedPeople;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;
import org.carepurse.money.Sterling;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;
import org.carepurse.testing.CarePurseInstance;
import org.joda.money.Money;

/** Approved providers with one priced service each, as they stand in the directory. */
public final class InventedServices {

    /** A service that can be ordered, and somebody who works for its provider. */
    public record Offered(long serviceId, long providerId, SignedIn staff) {}

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final CarePurseInstance instance;
    private final InventedPeople people;

    private InventedServices(CarePurseInstance instance, InventedPeople people) {
        this.instance = instance;
        this.people = people;
    }

    public static InventedServices among(CarePurseInstance instance, InventedPeople people) {
        return new InventedServices(instance, people);
    }

    /** A service of a provider of its own. */
    public Offered offering(String category, String name, Unit unit, Money price) {
        return offering(category, name, unit, price, ProviderState.APPROVED);
    }

    public Offered offering(String category, String name, Unit unit, Money price, ProviderState state) {
        long provider = aProvider(name, state);
        return new Offered(anotherOf(provider, category, name, unit, price), provider, people.staffOf(provider));
    }

    private long aProvider(String name, ProviderState state) {
        long provider = people.aProviderOrganisation();
        insert(
                "INSERT INTO provider (id, reference, commissioner_id, name, run_by, description, address, postcode, telephone,"
                        + " website, state, state_because, invented, version) VALUES (?, ?, ?, ?, '', '', '', '', '', '', ?, ?, 1, 0)",
                provider,
                ReferenceNumber.fresh("PRV"),
                people.commissionerId(),
                "Provider of " + name,
                state.name(),
                state == ProviderState.SUSPENDED ? "Being looked into" : "");
        return provider;
    }

    /** A service of a provider of its own, for which somebody works who works for others too. */
    public Offered offeredBy(SignedIn person, String category, String name, Unit unit, Money price) {
        long provider = aProvider(name, ProviderState.APPROVED);
        Hat hat = new Hat(Role.PROVIDER_STAFF, provider);
        return new Offered(
                anotherOf(provider, category, name, unit, price),
                provider,
                new SignedIn(person.personId(), Set.of(hat), Set.of()));
    }

    /** One more service of a provider; its record number. */
    public long anotherOf(long provider, String category, String name, Unit unit, Money price) {
        long service = Ids.next();
        insert(
                "INSERT INTO service (id, reference, commissioner_id, provider_id, category, name, description, address, postcode,"
                        + " borough, whereabouts, source, state, found_by_name, found_by_text, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, '', '', '', '', 'NOT_KNOWN', '', ?, '', '', 0)",
                service,
                ReferenceNumber.fresh("SVC"),
                people.commissionerId(),
                provider,
                category,
                name,
                ServiceState.ACTIVE.name());
        price(service, unit, price, LONG_AGO);
        return service;
    }

    /** From this day on it costs this. */
    public void price(long service, Unit unit, Money price, LocalDate from) {
        insert(
                "INSERT INTO price (id, commissioner_id, service_id, from_day, unit, price_pence) VALUES (?, ?, ?, ?, ?, ?)",
                Ids.next(),
                people.commissionerId(),
                service,
                from,
                unit.name(),
                Sterling.inPence(price));
    }

    private void insert(String sql, Object... values) {
        try (Connection connection = instance.get(DataSource.class).getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
