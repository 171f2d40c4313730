package org.carepurse.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.InventedPeople;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.Organisations;
import org.carepurse.identity.SignedIn;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.WrongInput;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.Test;

@OnDatabase
class DeskTest {

    private final LocalDate today = LocalDate.of(2027, 3, 4);
    private final CarePurseInstance instance;
    private final ProviderDesk providers;
    private final ServiceDesk services;
    private final Pricing pricing;
    private final Directory directory;
    private final InventedPeople people;
    private final SignedIn finance;

    DeskTest(CarePurseInstance instance) {
        this.instance = instance;
        this.providers = instance.get(ProviderDesk.class);
        this.services = instance.get(ServiceDesk.class);
        this.pricing = instance.get(Pricing.class);
        this.directory = instance.get(Directory.class);
        this.people = InventedPeople.in(instance);
        this.finance = people.finance();
    }

    @Test
    void an_approved_service_of_an_approved_provider_with_a_price_can_be_ordered() {
        Service physio = aService(anApprovedProvider());
        assertThat(reason(physio)).isEqualTo("service-not-approved");
        services.decide(finance, RequestKey.fresh(), physio.reference(), ServiceAct.APPROVE);
        assertThat(reason(physio)).isEqualTo("service-without-price");
        price(physio, "40.00", today);
        Offer offer = directory.offer(physio.reference(), today);
        assertThat(offer.canBeOrdered()).isTrue();
        assertThat(offer.price()).contains(Sterling.pounds("40.00"));
        assertThat(offer.unit()).isEqualTo(Unit.SESSION);
        assertThat(directory
                        .offer(physio.id(), today.minusDays(1))
                        .whyNot()
                        .orElseThrow()
                        .code())
                .isEqualTo("service-without-price");
    }

    @Test
    void many_offers_are_read_in_one_question_each_with_the_price_of_the_day() {
        Service physio = anActiveService("40.00");
        Service art = anActiveService("25.00");
        price(physio, "44.00", today.plusDays(7));
        Map<Long, Offer> now = directory.offers(List.of(physio.id(), art.id(), 1L), today);
        assertThat(now.keySet()).containsExactlyInAnyOrder(physio.id(), art.id());
        assertThat(now.get(physio.id()).pricePence()).isEqualTo(4000);
        assertThat(directory
                        .offers(List.of(physio.id()), today.plusDays(7))
                        .get(physio.id())
                        .pricePence())
                .isEqualTo(4400);
        assertThat(directory.offers(List.of(), today)).isEmpty();
    }

    @Test
    void nothing_can_be_ordered_from_a_suspended_provider_until_it_is_reinstated() {
        Service physio = anActiveService("40.00");
        Provider provider = providers.provider(physio.providerId());
        decide(provider, ProviderAct.SUSPEND, "The Commission's report of 1 March.");
        assertThat(reason(physio)).isEqualTo("provider-suspended");
        assertThat(providers.provider(provider.reference()).stateBecause())
                .isEqualTo("The Commission's report of 1 March.");
        decide(provider, ProviderAct.REINSTATE, "");
        assertThat(directory.offer(physio.id(), today).canBeOrdered()).isTrue();
    }

    @Test
    void suspending_needs_a_reason_that_people_can_read() {
        assertThatThrownBy(() -> new ProviderDecision("PRV-1", ProviderAct.SUSPEND, "  "))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.field()).isEqualTo("reason"));
        assertThatThrownBy(() -> new ProviderDecision("PRV-1", ProviderAct.CLOSE, "x".repeat(501)))
                .isInstanceOf(WrongInput.class);
    }

    @Test
    void refuses_what_the_state_does_not_allow_and_writes_nothing() {
        Provider listed = aProvider();
        var refused = providers.decide(
                finance,
                RequestKey.fresh(),
                new ProviderDecision(listed.reference(), ProviderAct.SUSPEND, "No reason"));
        assertThat(refused.why().code()).isEqualTo("provider-act-not-now");
        assertThat(providers.provider(listed.reference()).state()).isEqualTo(ProviderState.LISTED);
    }

    @Test
    void an_approved_provider_becomes_an_organisation_whose_people_can_be_enrolled() {
        Provider provider = anApprovedProvider();
        assertThat(instance.get(Organisations.class).find(provider.id())).isPresent();
        SignedIn staff = people.staffOf(provider.id());
        Service own = services.offer(staff, RequestKey.fresh(), told(provider)).value();
        assertThat(pricing.set(staff, RequestKey.fresh(), own.reference(), from("12.00", today))
                        .isDone())
                .isTrue();
        Provider other = anApprovedProvider();
        assertThatThrownBy(() -> services.offer(staff, RequestKey.fresh(), told(other)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> services.decide(staff, RequestKey.fresh(), own.reference(), ServiceAct.APPROVE))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void the_same_request_twice_is_one_service() {
        Provider provider = anApprovedProvider();
        RequestKey key = RequestKey.fresh();
        Service once = services.offer(finance, key, told(provider)).value();
        assertThat(services.offer(finance, key, told(provider)).value().reference())
                .isEqualTo(once.reference());
    }

    @Test
    void many_services_are_priced_and_approved_at_once_with_their_providers() {
        Service listed = aService(aProvider());
        Service priced = anActiveService("40.00");
        Service withdrawn = aService(aProvider());
        services.decide(finance, RequestKey.fresh(), withdrawn.reference(), ServiceAct.WITHDRAW);
        Service elsewhere = new DeskTest(instance).anActiveService("10.00");
        RequestKey key = RequestKey.fresh();
        BulkPrice bulk = new BulkPrice(
                people.commissionerId(),
                List.of(listed.reference(), priced.reference(), withdrawn.reference(), elsewhere.reference()),
                from("22.00", today));
        BulkPriced done = instance.get(BulkPricing.class)
                .priceAndApprove(finance, key, bulk)
                .value();
        assertThat(done.priced()).isEqualTo(1);
        assertThat(done.refused().get(priced.reference()).code()).isEqualTo("price-has-begun");
        assertThat(done.refused().get(withdrawn.reference()).code()).isEqualTo("service-withdrawn");
        assertThat(directory.offer(listed.id(), today).canBeOrdered()).isTrue();
        assertThat(directory.offer(elsewhere.id(), today).pricePence()).isEqualTo(1000);
        assertThat(instance.get(BulkPricing.class)
                        .priceAndApprove(finance, key, bulk)
                        .value()
                        .priced())
                .as("the same request")
                .isEqualTo(1);
    }

    @Test
    void a_file_of_prices_is_tried_and_then_done_line_by_line_and_one_bad_line_keeps_no_other_from_its_price() {
        Service dear = aService(aProvider());
        Service cheap = aService(aProvider());
        Service priced = anActiveService("40.00");
        String file = "service,name,provider,unit,price,from\n" + dear.reference() + ",,,session,50,2027-03-04\n"
                + "SVC-0000-0000,,,session,50,2027-03-04\n" + cheap.reference() + ",,,hour,20,2027-03-04\n"
                + priced.reference() + ",,,session,50,2027-03-04\n" + cheap.reference() + ",,,hour,21,2027-03-04\n";
        PriceFiles files = instance.get(PriceFiles.class);
        RequestKey key = RequestKey.fresh();
        var tried = files.rehearse(finance, people.commissionerId(), PriceFile.read(file));
        assertThat(reason(dear)).as("nothing is written yet").isEqualTo("provider-not-approved");
        var done = files.apply(finance, key, people.commissionerId(), PriceFile.read(file));
        assertThat(done).isEqualTo(tried);
        assertThat(done.priced()).isEqualTo(2);
        assertThat(done.refused().keySet()).containsExactlyInAnyOrder(3L, 5L, 6L);
        assertThat(done.refused().get(3L).code()).isEqualTo("service-not-yours");
        assertThat(directory.offer(dear.id(), today).pricePence()).isEqualTo(5000);
        assertThat(directory.offer(cheap.id(), today).pricePence()).isEqualTo(2000);
        files.apply(finance, key, people.commissionerId(), PriceFile.read(file));
        assertThatThrownBy(() -> files.rehearse(people.anAuditor(), people.commissionerId(), PriceFile.read(file)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void services_are_set_beside_each_other_with_the_distance_from_a_place_that_is_known() {
        Service physio = anActiveService("40.00");
        instance.get(PostcodeMap.class).redraw();
        ServiceCards cards = instance.get(ServiceCards.class);
        assertThat(cards.compare(List.of(physio.reference()), Postcode.parse("", "M33 6RX"), today)
                        .get(0)
                        .miles())
                .isLessThan(1);
        assertThat(cards.compare(List.of(physio.reference()), null, today)
                        .get(0)
                        .miles())
                .isNaN();
    }

    @Test
    void only_the_commissioner_that_keeps_a_provider_decides_on_it() {
        Provider provider = aProvider();
        SignedIn others = InventedPeople.in(instance).finance();
        ProviderDecision approval = new ProviderDecision(provider.reference(), ProviderAct.APPROVE, "");
        assertThatThrownBy(() -> providers.decide(others, RequestKey.fresh(), approval))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> providers.decide(people.anAuditor(), RequestKey.fresh(), approval))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void an_unknown_service_is_not_found() {
        assertThatThrownBy(() -> directory.offer(1L, today)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> services.service("SVC-0000-0000")).isInstanceOf(NotFound.class);
    }

    private Provider aProvider() {
        ProviderFacts facts =
                new ProviderFacts("Ashton Lane Physiotherapy", "", "", "2 Ashton Court, Sale", "M33 6RX", "", "");
        return providers
                .list(finance, RequestKey.fresh(), new NewProvider(people.commissionerId(), facts, List.of(), true))
                .value();
    }

    private Provider anApprovedProvider() {
        Provider provider = aProvider();
        decide(provider, ProviderAct.APPROVE, "");
        return provider;
    }

    private void decide(Provider provider, ProviderAct act, String reason) {
        providers
                .decide(finance, RequestKey.fresh(), new ProviderDecision(provider.reference(), act, reason))
                .value();
    }

    private Service aService(Provider provider) {
        return services.offer(finance, RequestKey.fresh(), told(provider)).value();
    }

    private Service anActiveService(String pounds) {
        Service service = aService(anApprovedProvider());
        services.decide(finance, RequestKey.fresh(), service.reference(), ServiceAct.APPROVE)
                .value();
        price(service, pounds, today);
        return service;
    }

    private void price(Service service, String pounds, LocalDate from) {
        pricing.set(finance, RequestKey.fresh(), service.reference(), from(pounds, from))
                .value();
    }

    private String reason(Service service) {
        return directory.offer(service.id(), today).whyNot().orElseThrow().code();
    }

    private static PriceFrom from(String pounds, LocalDate day) {
        return new PriceFrom(Unit.SESSION, Sterling.pounds(pounds), day);
    }

    private static OfferedService told(Provider provider) {
        return new OfferedService(
                provider.reference(),
                "PHYSIOTHERAPY",
                "Physiotherapy session",
                "",
                "2 Ashton Court, Sale",
                "M33 6RX",
                "Trafford",
                new Point(53.4224, -2.3349));
    }
}
