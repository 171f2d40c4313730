package org.carepurse.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.carepurse.identity.Access;
import org.carepurse.identity.Organisations;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.outcome.NotFound;
import org.carepurse.time.London;

/** Bank details, masked, as their provider and the commissioners that pay it see them. */
@ApplicationScoped
public class BankDetailsSights {

    private static final String OWN =
            """
            SELECT d.reference, d.payee_name, d.sort_code, d.account_number, d.changed_at FROM bank_details d
             WHERE d.provider_id = ? AND d.is_current = 1""";
    private static final String ROWS =
            """
            SELECT d.reference, p.name, d.payee_name, d.sort_code, d.account_number, d.changed_at, c.finding, c.how,
                   c.checked_at,
                   EXISTS (SELECT 1 FROM bank_details old WHERE old.provider_id = p.id AND old.id <> d.id)
              FROM bank_details d
              JOIN provider p ON p.id = d.provider_id
              LEFT JOIN bank_details_check c ON c.details_id = d.id AND c.commissioner_id = ?
             WHERE d.is_current = 1 AND (p.commissioner_id = ?
                OR EXISTS (SELECT 1 FROM invoice_approval a WHERE a.provider_id = p.id AND a.commissioner_id = ?))
            """;
    private static final String LISTED = ROWS + " ORDER BY c.finding IS NOT NULL, d.id LIMIT ? OFFSET ?";
    private static final String NAMED = ROWS + " AND d.reference = ?";

    private final Records records;
    private final Payees payees;
    private final WhoPays whoPays;
    private final Organisations organisations;
    private final Access access;
    private final Clock clock;

    @Inject
    BankDetailsSights(
            Records records, Payees payees, WhoPays whoPays, Organisations organisations, Access access, Clock clock) {
        this.records = records;
        this.payees = payees;
        this.whoPays = whoPays;
        this.organisations = organisations;
        this.access = access;
        this.clock = clock;
    }

    /** A provider's own; nothing while it has entered none. */
    public Optional<DetailsSight> ofProvider(SignedIn who, long providerId) {
        access.require(who, Permission.SEE_REMITTANCES, Whose.providers(providerId));
        return records.one(
                OWN,
                row -> new DetailsSight(
                        row.getString(1),
                        row.getString(2),
                        RunSights.masked(row.getString(3), row.getString(4)),
                        day(row, 5),
                        checks(providerId)),
                providerId);
    }

    /** Those of providers whom the commissioner lists or owes money, the unchecked first. */
    public List<DetailsRow> ofCommissioner(SignedIn who, long commissionerId, int from, int atMost) {
        access.require(who, Permission.SEE_PAYMENTS, Whose.commissioners(commissionerId));
        int quarantine = payees.quarantineDays(commissionerId);
        return records.read(
                LISTED, row -> row(row, quarantine), commissionerId, commissionerId, commissionerId, atMost, from);
    }

    /** @throws NotFound when it pays nobody into such details */
    public DetailsRow forCommissioner(SignedIn who, long commissionerId, String reference) {
        access.require(who, Permission.SEE_PAYMENTS, Whose.commissioners(commissionerId));
        int quarantine = payees.quarantineDays(commissionerId);
        return records.one(
                        NAMED, row -> row(row, quarantine), commissionerId, commissionerId, commissionerId, reference)
                .orElseThrow(() -> new NotFound("bank details", reference));
    }

    private List<DetailsSight.Check> checks(long providerId) {
        return whoPays.of(providerId).stream()
                .map(commissioner -> check(commissioner, providerId))
                .toList();
    }

    private DetailsSight.Check check(long commissionerId, long providerId) {
        Payees.Judged judged = payees.judge(commissionerId, List.of(providerId)).get(providerId);
        LocalDate paidFrom = judged.payee().paidFrom(payees.quarantineDays(commissionerId));
        return new DetailsSight.Check(
                organisations.organisation(commissionerId).name(),
                judged.heldBack(),
                paidFrom.isBefore(London.today(clock)) ? London.today(clock) : paidFrom);
    }

    private static DetailsRow row(ResultSet row, int quarantine) throws SQLException {
        LocalDate changedOn = day(row, 6);
        return new DetailsRow(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                RunSights.masked(row.getString(4), row.getString(5)),
                changedOn,
                Optional.ofNullable(row.getString(7)).map(Finding::valueOf).orElse(null),
                Optional.ofNullable(row.getString(8)).orElse(""),
                row.getObject(9) == null ? null : day(row, 9),
                row.getBoolean(10) ? changedOn.plusDays(quarantine) : changedOn);
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        return London.dateOf(row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
