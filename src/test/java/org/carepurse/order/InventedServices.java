package org.carepurse.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.carepurse.audit.RequestKey;
import org.carepurse.directory.MissedTerms;
import org.carepurse.directory.NewProvider;
import org.carepurse.directory.OfferedService;
import org.carepurse.directory.PriceFrom;
import org.carepurse.directory.PriceKind;
import org.carepurse.directory.Pricing;
import org.carepurse.directory.Provider;
import org.carepurse.directory.ProviderAct;
import org.carepurse.directory.ProviderDecision;
import org.carepurse.directory.ProviderDesk;
import org.carepurse.directory.ProviderFacts;
import org.carepurse.directory.Service;
import org.carepurse.directory.ServiceAct;
import org.carepurse.directory.ServiceDesk;
import org.carepurse.directory.Unit;
import org.carepurse.identity.Hat;
import org.carepurse.identity.InventedPeople;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;
import org.carepurse.testing.CarePurseInstance;
import org.joda.money.Money;

/** Approved providers with one priced service each, as the commissioner's finance officer enters them. */
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
        long provider = anApprovedProviderOf(name);
        return new Offered(anotherOf(provider, category, name, unit, price), provider, people.staffOf(provider));
    }

    /** The same, with what may be charged for one that is missed. */
    public Offered offering(String category, String name, Unit unit, Money price, MissedTerms missed) {
        long provider = anApprovedProviderOf(name);
        return new Offered(
                anotherOf(provider, category, name, new PriceFrom(unit, price, LONG_AGO, PriceKind.PER_UNIT, missed)),
                provider,
                people.staffOf(provider));
    }

    /** A service whose price is a share of a block contract. */
    public Offered inABlock(String category, String name, Unit unit, Money price) {
        long provider = anApprovedProviderOf(name);
        PriceFrom share = new PriceFrom(unit, price, LONG_AGO, PriceKind.BLOCK_SHARE, MissedTerms.NO_CHARGE);
        return new Offered(anotherOf(provider, category, name, share), provider, people.staffOf(provider));
    }

    /** A service of a provider of its own, for which somebody works who works for others too. */
    public Offered offeredBy(SignedIn person, String category, String name, Unit unit, Money price) {
        long provider = anApprovedProviderOf(name);
        Hat hat = new Hat(Role.PROVIDER_STAFF, provider);
        return new Offered(
                anotherOf(provider, category, name, unit, price),
                provider,
                new SignedIn(person.personId(), Set.of(hat), Set.of()));
    }

    private long anApprovedProviderOf(String service) {
        ProviderDesk desk = instance.get(ProviderDesk.class);
        ProviderFacts facts = new ProviderFacts("Provider of " + service, "", "", "", "", "", "");
        Provider provider = desk.list(
                        people.finance(),
                        RequestKey.fresh(),
                        new NewProvider(people.commissionerId(), facts, List.of(), true))
                .value();
        desk.decide(
                        people.finance(),
                        RequestKey.fresh(),
                        new ProviderDecision(provider.reference(), ProviderAct.APPROVE, ""))
                .value();
        return provider.id();
    }

    /** One more service of a provider; its record number. */
    public long anotherOf(long provider, String category, String name, Unit unit, Money price) {
        return anotherOf(provider, category, name, new PriceFrom(unit, price, LONG_AGO));
    }

    private long anotherOf(long provider, String category, String name, PriceFrom price) {
        ServiceDesk desk = instance.get(ServiceDesk.class);
        String reference = instance.get(ProviderDesk.class).provider(provider).reference();
        Service service = desk.offer(
                        people.finance(),
                        RequestKey.fresh(),
                        new OfferedService(reference, category, name, "", "", "", "", null))
                .value();
        desk.decide(people.finance(), RequestKey.fresh(), service.reference(), ServiceAct.APPROVE)
                .value();
        instance.get(Pricing.class)
                .set(people.finance(), RequestKey.fresh(), service.reference(), price)
                .value();
        return service.id();
    }
}
