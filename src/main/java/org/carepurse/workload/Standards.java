package org.carepurse.workload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.table.HeavyQuestions;
import org.carepurse.time.London;
import org.carepurse.time.WorkingDays;

/** Tells how often invoices were validated and paid in time, of those of the last thirty days. */
@ApplicationScoped
public class Standards {

    public static final int DAYS = 30;

    /** By hour, which is never of two days, also in London: whoever is counted began and ended in the same hours. */
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("yyyy-MM-dd HH");

    private static final String BY_HOUR =
            """
            SELECT DATE_FORMAT(one.began, '%%Y-%%m-%%d %%H'), DATE_FORMAT(one.ended, '%%Y-%%m-%%d %%H'), COUNT(*) FROM (%s) one
             GROUP BY 1, 2""";

    /** More than are late, since days are counted and not working days. */
    private static final String SLOW =
            """
            SELECT DATE_FORMAT(one.began, '%%Y-%%m-%%d %%H'), DATE_FORMAT(one.ended, '%%Y-%%m-%%d %%H'), one.invoice, one.number,
                   person.name, provider.name
              FROM (%s) one JOIN person ON person.id = one.holder_id JOIN provider ON provider.id = one.provider_id
             WHERE COALESCE(one.ended, ?) > one.began + INTERVAL %d DAY ORDER BY one.began, one.number""";

    /** @param ended null while it waits */
    private record Stretch(LocalDate began, LocalDate ended, long number) {

        boolean isLate(Standard standard, LocalDate today) {
            LocalDate until = ended == null ? today : ended;
            return until.isAfter(WorkingDays.after(began, standard.workingDays()));
        }

        boolean isWaiting() {
            return ended == null;
        }
    }

    private record Slow(Stretch stretch, String invoice, String number, String person, String provider) {

        LateRow row(LocalDate today) {
            return new LateRow(
                    invoice,
                    number,
                    person,
                    provider,
                    stretch.began(),
                    stretch.isWaiting() ? today : stretch.ended(),
                    !stretch.isWaiting());
        }
    }

    private final HeavyQuestions records;
    private final Access access;
    private final Clock clock;

    @Inject
    Standards(HeavyQuestions records, Access access, Clock clock) {
        this.records = records;
        this.access = access;
        this.clock = clock;
    }

    public List<StandardMet> met(SignedIn who, long commissionerId) {
        require(who, commissionerId);
        return Stream.of(Standard.values())
                .map(standard -> met(standard, commissionerId))
                .toList();
    }

    /** Of the last thirty days, what took too long or waits too long already; the oldest first. */
    public List<LateRow> late(SignedIn who, long commissionerId, Standard standard) {
        require(who, commissionerId);
        LocalDate today = London.today(clock);
        return records
                .read(
                        SLOW.formatted(standard.items(), standard.workingDays() - 1),
                        row -> new Slow(
                                new Stretch(day(row.getString(1)), day(row.getString(2)), 1),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6)),
                        commissionerId,
                        since(today),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .stream()
                .filter(slow -> slow.stretch().isLate(standard, today))
                .map(slow -> slow.row(today))
                .toList();
    }

    private void require(SignedIn who, long commissionerId) {
        access.require(who, Permission.SEE_PEOPLE_AND_BUDGETS, Whose.commissioners(commissionerId));
    }

    private static LocalDateTime since(LocalDate today) {
        return LocalDateTime.ofInstant(London.startOf(today.minusDays(DAYS)), ZoneOffset.UTC);
    }

    private StandardMet met(Standard standard, long commissionerId) {
        LocalDate today = London.today(clock);
        long inTime = 0;
        long waiting = 0;
        long late = 0;
        for (Stretch stretch :
                records.read(BY_HOUR.formatted(standard.items()), Standards::stretch, commissionerId, since(today))) {
            if (stretch.isLate(standard, today)) {
                late += stretch.number();
            } else if (stretch.isWaiting()) {
                waiting += stretch.number();
            } else {
                inTime += stretch.number();
            }
        }
        return new StandardMet(standard, inTime, waiting, late);
    }

    private static Stretch stretch(ResultSet row) throws SQLException {
        return new Stretch(day(row.getString(1)), day(row.getString(2)), row.getLong(3));
    }

    private static LocalDate day(String hour) {
        return hour == null
                ? null
                : London.dateOf(LocalDateTime.parse(hour, HOUR).toInstant(ZoneOffset.UTC));
    }
}
