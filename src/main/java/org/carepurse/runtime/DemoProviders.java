package org.carepurse.runtime;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.carepurse.audit.RequestKey;
import org.carepurse.directory.MissedTerms;
import org.carepurse.directory.NewProvider;
import org.carepurse.directory.OfferedService;
import org.carepurse.directory.Point;
import org.carepurse.directory.PostcodeMap;
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
import org.carepurse.identity.SignedIn;
import org.carepurse.money.Sterling;

/**
 * Invented providers with priced services for trying the service out, listed, approved and priced by the finance officer
 * of a commissioner through the same use cases as real ones.
 */
@ApplicationScoped
public class DemoProviders {

    private final ProviderDesk providers;
    private final ServiceDesk services;
    private final Pricing pricing;
    private final PostcodeMap postcodes;

    @Inject
    DemoProviders(ProviderDesk providers, ServiceDesk services, Pricing pricing, PostcodeMap postcodes) {
        this.providers = providers;
        this.services = services;
        this.pricing = pricing;
        this.postcodes = postcodes;
    }

    /**
     * Lists them all.
     *
     * @param from the first day of their prices
     * @return their record numbers by name
     */
    public Map<String, Long> load(SignedIn finance, long commissionerId, LocalDate from) {
        Map<String, List<NamedCsvRecord>> byProvider = rows().stream()
                .collect(Collectors.groupingBy(
                        row -> row.getField("provider"), LinkedHashMap::new, Collectors.toList()));
        Map<String, Long> listed = new LinkedHashMap<>();
        byProvider.forEach((name, rows) -> listed.put(name, list(finance, commissionerId, rows, from)));
        postcodes.redraw();
        return listed;
    }

    private long list(SignedIn finance, long commissionerId, List<NamedCsvRecord> rows, LocalDate from) {
        Provider provider = providers
                .list(finance, RequestKey.fresh(), provider(commissionerId, rows.get(0)))
                .value();
        providers.decide(
                finance, RequestKey.fresh(), new ProviderDecision(provider.reference(), ProviderAct.APPROVE, ""));
        rows.forEach(row -> offer(finance, provider, row, from));
        return provider.id();
    }

    private void offer(SignedIn finance, Provider provider, NamedCsvRecord row, LocalDate from) {
        Service service = services.offer(finance, RequestKey.fresh(), service(provider, row))
                .value();
        services.decide(finance, RequestKey.fresh(), service.reference(), ServiceAct.APPROVE);
        PriceFrom price = new PriceFrom(
                Unit.valueOf(row.getField("unit")),
                Sterling.pounds(row.getField("price")),
                from,
                PriceKind.valueOf(row.getField("price_kind")),
                new MissedTerms(
                        Integer.parseInt(row.getField("missed_percent")),
                        Integer.parseInt(row.getField("notice_days"))));
        pricing.set(finance, RequestKey.fresh(), service.reference(), price);
    }

    private static NewProvider provider(long commissionerId, NamedCsvRecord row) {
        ProviderFacts facts = new ProviderFacts(
                row.getField("provider"),
                "",
                row.getField("about"),
                row.getField("address"),
                row.getField("postcode"),
                row.getField("telephone"),
                "");
        return new NewProvider(commissionerId, facts, List.of(), true);
    }

    private static OfferedService service(Provider provider, NamedCsvRecord row) {
        return new OfferedService(
                provider.reference(),
                row.getField("category"),
                row.getField("service"),
                row.getField("description"),
                row.getField("address"),
                row.getField("postcode"),
                row.getField("borough"),
                new Point(Double.parseDouble(row.getField("latitude")), Double.parseDouble(row.getField("longitude"))));
    }

    private static List<NamedCsvRecord> rows() {
        try (var file = new InputStreamReader(
                        DemoProviders.class.getResourceAsStream("/demo/providers.csv"), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
