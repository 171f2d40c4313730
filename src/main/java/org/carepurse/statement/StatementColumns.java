package org.carepurse.statement;

import static org.carepurse.identity.Permission.BRING_IN_STATEMENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.bankfile.CsvHeading;
import org.carepurse.bankfile.CsvMapping;
import org.carepurse.bankfile.DayOrder;
import org.carepurse.bankfile.Direction;
import org.carepurse.identity.Access;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.table.Tables;

/** How the CSV files of an account are read: its bank's columns, told to us once. */
@ApplicationScoped
public class StatementColumns {

    private static final int LONGEST_HEADING = 80;
    private static final int LONGEST_TEXT_HEADINGS = 500;
    private static final String OF = "SELECT * FROM statement_account WHERE account_id = ? AND day_column IS NOT NULL";
    private static final String CHOOSE =
            """
            INSERT INTO statement_account (account_id, commissioner_id, value_separator, day_column, day_order, in_column,
                   out_column, unsigned_goes, text_columns, party_column, reference_column, bank_reference_column,
                   status_column, fee_column)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE value_separator = VALUES(value_separator), day_column = VALUES(day_column),
                   day_order = VALUES(day_order), in_column = VALUES(in_column), out_column = VALUES(out_column),
                   unsigned_goes = VALUES(unsigned_goes), text_columns = VALUES(text_columns),
                   party_column = VALUES(party_column), reference_column = VALUES(reference_column),
                   bank_reference_column = VALUES(bank_reference_column), status_column = VALUES(status_column),
                   fee_column = VALUES(fee_column)
            """;

    private final Tables tables;
    private final AuditTrail trail;
    private final Access access;

    @Inject
    StatementColumns(Tables tables, AuditTrail trail, Access access) {
        this.tables = tables;
        this.trail = trail;
        this.access = access;
    }

    /** What was chosen for the account; nothing when no CSV file of it was ever read. */
    public Optional<CsvMapping> of(SignedIn who, StatementAccount account) {
        access.require(who, BRING_IN_STATEMENT, account.whose());
        return of(account);
    }

    /**
     * Which columns a file has, and which of them seem to mean what.
     *
     * @throws WrongInput {@code statement-no-heading} when nothing in it looks like a heading
     */
    public CsvHeading in(SignedIn who, StatementAccount account, BroughtFile file) {
        access.require(who, BRING_IN_STATEMENT, account.whose());
        try (InputStream content = Files.newInputStream(file.lying())) {
            return CsvHeading.in(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** From now on the account's CSV files are read like this. */
    @Act
    public Outcome<String> choose(SignedIn who, RequestKey key, StatementAccount account, CsvMapping chosen) {
        access.require(who, BRING_IN_STATEMENT, account.whose());
        byte[] digest = Digest.of(chosen, account.id(), who.personId());
        return Outcome.done(trail.answerTo(key, digest).orElseGet(() -> {
            tables.change(CHOOSE, row(account, chosen));
            trail.record(AuditEvent.of(
                            "STATEMENT_COLUMNS_CHOSEN",
                            "account",
                            account.details().masked(),
                            who.personId())
                    .concerning(account.whose().holderId(), account.commissionerId())
                    .saying("%s, %s / %s"
                            .formatted(
                                    chosen.day().column(),
                                    chosen.change().in(),
                                    chosen.change().out()))
                    .answering(key, digest, chosen.day().column()));
            return chosen.day().column();
        }));
    }

    Optional<CsvMapping> of(StatementAccount account) {
        return tables.read(OF, StatementColumns::mapping, account.id()).stream().findFirst();
    }

    private static Object[] row(StatementAccount account, CsvMapping chosen) {
        CsvMapping.Words words = chosen.words();
        return new Object[] {
            account.id(),
            account.commissionerId(),
            String.valueOf(chosen.separator()),
            heading("day", chosen.day().column()),
            chosen.day().order().name(),
            heading("in", chosen.change().in()),
            heading("out", chosen.change().out()),
            chosen.change().unsigned().name(),
            within("text", String.join("\n", words.text()), LONGEST_TEXT_HEADINGS),
            heading("otherParty", words.otherParty()),
            heading("reference", words.reference()),
            heading("bankReference", words.bankReference()),
            heading("status", chosen.status()),
            heading("fee", chosen.change().fee())
        };
    }

    private static String heading(String field, String column) {
        return within(field, column, LONGEST_HEADING);
    }

    private static String within(String field, String typed, int longest) {
        if (typed.length() > longest) {
            throw new WrongInput(field, "statement-heading-too-long");
        }
        return typed;
    }

    private static CsvMapping mapping(ResultSet row) throws SQLException {
        List<String> text = Stream.of(row.getString("text_columns").split("\n"))
                .filter(one -> !one.isBlank())
                .toList();
        return new CsvMapping(
                row.getString("value_separator").charAt(0),
                new CsvMapping.Day(row.getString("day_column"), DayOrder.valueOf(row.getString("day_order"))),
                new CsvMapping.Change(
                        row.getString("in_column"),
                        row.getString("out_column"),
                        Direction.valueOf(row.getString("unsigned_goes")),
                        row.getString("fee_column")),
                new CsvMapping.Words(
                        text,
                        row.getString("party_column"),
                        row.getString("reference_column"),
                        row.getString("bank_reference_column")),
                row.getString("status_column"));
    }
}
