package org.carepurse.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.carepurse.directory.ProviderState;
import org.carepurse.time.London;

/**
 * A provider as one commissioner would pay it.
 *
 * @param detailsId its current bank details, or null
 * @param changedOn since when they are the current ones; null without any
 * @param replacesOthers whether it had others before
 * @param finding what the commissioner found of them, or null
 */
record Payee(
        long providerId,
        String name,
        ProviderState state,
        Long detailsId,
        LocalDate changedOn,
        boolean replacesOthers,
        Finding finding) {

    static final String COLUMNS =
            """
            p.id, p.name, p.state, d.id, d.changed_at,
                   EXISTS (SELECT 1 FROM bank_details old WHERE old.provider_id = p.id AND old.id <> d.id), c.finding
            """;
    /** Takes the commissioner. */
    static final String FROM =
            """
              FROM provider p
              LEFT JOIN bank_details d ON d.provider_id = p.id AND d.is_current = 1
              LEFT JOIN bank_details_check c ON c.details_id = d.id AND c.commissioner_id = ?
            """;

    static Payee of(ResultSet row) throws SQLException {
        LocalDateTime changed = row.getObject(5, LocalDateTime.class);
        return new Payee(
                row.getLong(1),
                row.getString(2),
                ProviderState.valueOf(row.getString(3)),
                row.getObject(4, Long.class),
                changed == null ? null : London.dateOf(changed.toInstant(ZoneOffset.UTC)),
                row.getBoolean(6),
                Optional.ofNullable(row.getString(7)).map(Finding::valueOf).orElse(null));
    }

    /** The first day on which money may go to these details. The first details of all replace none and need not rest. */
    LocalDate paidFrom(int quarantineDays) {
        return replacesOthers ? changedOn.plusDays(quarantineDays) : changedOn;
    }
}
