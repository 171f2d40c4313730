package org.carepurse.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads all that the directory holds into what an import compares with: four questions, however many providers. */
@ApplicationScoped
class DirectoryIndex {

    private final EntityManager entityManager;

    @Inject
    DirectoryIndex(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    KnownProviders read() {
        Map<Long, List<RegisterNumber>> numbers = new HashMap<>();
        rows("SELECT provider_id, register, number FROM provider_number")
                .forEach(row -> numbers.computeIfAbsent(id(row[0]), any -> new ArrayList<>())
                        .add(new RegisterNumber(Register.valueOf((String) row[1]), (String) row[2])));
        Map<Long, List<KnownService>> services = services();
        List<Object[]> lines = rows("SELECT provider_id, source, source_key, digest FROM source_line");
        Map<Long, Set<String>> sources = lines.stream()
                .collect(Collectors.groupingBy(
                        row -> id(row[0]), Collectors.mapping(row -> (String) row[1], Collectors.toSet())));

        KnownProviders known = new KnownProviders();
        Map<Long, Known> byId = new HashMap<>();
        for (Object[] row :
                rows("SELECT id, name, run_by, description, address, postcode, telephone, website, told_as_at"
                        + " FROM provider ORDER BY id")) {
            long id = id(row[0]);
            byId.put(
                    id,
                    provider(
                            row,
                            numbers.getOrDefault(id, List.of()),
                            sources.getOrDefault(id, Set.of()),
                            services.getOrDefault(id, List.of())));
            known.add(byId.get(id));
        }
        lines.forEach(row ->
                known.tell(row[1] + " " + row[2], new KnownProviders.Told(byId.get(id(row[0])), (byte[]) row[3])));
        return known;
    }

    private Map<Long, List<KnownService>> services() {
        Map<Long, List<KnownService>> services = new HashMap<>();
        rows("SELECT provider_id, id, category, name, description, address, postcode, borough, latitude, longitude, whereabouts"
                        + " FROM service ORDER BY id")
                .forEach(row -> services.computeIfAbsent(id(row[0]), any -> new ArrayList<>())
                        .add(service(row)));
        return services;
    }

    private static Known provider(
            Object[] row, List<RegisterNumber> numbers, Set<String> sources, List<KnownService> services) {
        ProviderFacts facts = new ProviderFacts(
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7]);
        return Known.held(
                id(row[0]), facts, row[8] == null ? null : ((Date) row[8]).toLocalDate(), numbers, sources, services);
    }

    private static KnownService service(Object[] row) {
        Point point = row[8] == null ? null : new Point((Double) row[8], (Double) row[9]);
        Place place = new Place(
                (String) row[5], (String) row[6], (String) row[7], point, Whereabouts.valueOf((String) row[10]));
        return KnownService.held(
                id(row[1]), new ServiceFacts((String) row[2], (String) row[3], (String) row[4], place));
    }

    private List<Object[]> rows(String sql) {
        List<?> rows = entityManager.createNativeQuery(sql).getResultList();
        return rows.stream().map(row -> (Object[]) row).toList();
    }

    private static long id(Object column) {
        return ((Number) column).longValue();
    }
}
