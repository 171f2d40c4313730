package org.carepurse.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepurse.outcome.NotFound;
import org.carepurse.table.Inquiry;
import org.carepurse.table.Tables;

/** What the rest of CarePurse asks of the directory: what a service is and costs on a day. */
@ApplicationScoped
public class Directory {

    /** A row for each price that has begun; to find the last here is cheaper than to have the database find it for each service. */
    private static final String OFFERS = "SELECT s.id, s.reference, s.name, s.state, s.category,"
            + " p.id, p.name, p.state, c.unit, c.price_pence, c.kind, c.missed_percent, c.notice_days,"
            + " c.from_day"
            + " FROM service s JOIN provider p ON p.id = s.provider_id LEFT JOIN price c ON c.service_id = s.id"
            + " AND c.from_day <= ?"
            + " WHERE s.";

    private static final int COLUMNS = 13;

    private final Tables tables;

    @Inject
    Directory(Tables tables) {
        this.tables = tables;
    }

    /** @throws NotFound when there is no such service */
    public Offer offer(long serviceId, LocalDate day) {
        return Optional.ofNullable(offers(List.of(serviceId), day).get(serviceId))
                .orElseThrow(() -> new NotFound("service", serviceId));
    }

    /** @throws NotFound when there is no such service */
    public Offer offer(String serviceReference, LocalDate day) {
        Inquiry inquiry = new Inquiry();
        Supplier<List<Offer>> offers = ask("reference = ?", day, new Object[] {serviceReference}, inquiry);
        tables.read(inquiry);
        return offers.get().stream().findFirst().orElseThrow(() -> new NotFound("service", serviceReference));
    }

    /** The offers of many services in one question, by service; services that are not known are left out. */
    public Map<Long, Offer> offers(Collection<Long> serviceIds, LocalDate day) {
        Inquiry inquiry = new Inquiry();
        Supplier<Map<Long, Offer>> offers = offers(serviceIds, day, inquiry);
        tables.read(inquiry);
        return offers.get();
    }

    /** The same as one of many questions. */
    public Supplier<Map<Long, Offer>> offers(Collection<Long> serviceIds, LocalDate day, Inquiry inquiry) {
        Object[] ids = serviceIds.stream().distinct().toArray();
        Supplier<List<Offer>> offers = ask("id IN (" + Tables.marks(ids.length) + ")", day, ids, inquiry);
        return () -> offers.get().stream()
                .collect(Collectors.toMap(
                        Offer::serviceId, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private Supplier<List<Offer>> ask(String condition, LocalDate day, Object[] values, Inquiry inquiry) {
        Object[] all = Stream.concat(Stream.of(day), Stream.of(values)).toArray();
        return inquiry.ask(
                OFFERS + condition,
                row -> new Begun(offer(columns(row), day), row.getObject(COLUMNS + 1, LocalDate.class)),
                Directory::inForce,
                all);
    }

    /** @param since when its price began; none when it has no price yet */
    private record Begun(Offer offer, LocalDate since) {}

    /** The price in force is the one that began last. */
    private static List<Offer> inForce(List<Begun> offers) {
        Map<Long, Begun> last = new LinkedHashMap<>();
        offers.forEach(offer -> last.merge(
                offer.offer().serviceId(), offer, (one, other) -> one.since().isAfter(other.since()) ? one : other));
        return last.values().stream().map(Begun::offer).toList();
    }

    private static Object[] columns(ResultSet row) throws SQLException {
        Object[] columns = new Object[COLUMNS];
        for (int i = 0; i < COLUMNS; i++) {
            columns[i] = row.getObject(i + 1);
        }
        return columns;
    }

    /** Reads the first thirteen columns of a row as an offer. */
    static Offer offer(Object[] row, LocalDate day) {
        boolean priced = row[8] != null;
        return new Offer(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                ServiceState.valueOf((String) row[3]),
                (String) row[4],
                ((Number) row[5]).longValue(),
                (String) row[6],
                ProviderState.valueOf((String) row[7]),
                day,
                priced ? Unit.valueOf((String) row[8]) : null,
                priced ? ((Number) row[9]).longValue() : 0,
                priced ? PriceKind.valueOf((String) row[10]) : null,
                priced
                        ? new MissedTerms(((Number) row[11]).intValue(), ((Number) row[12]).intValue())
                        : MissedTerms.NO_CHARGE);
    }
}
