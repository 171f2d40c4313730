package org.carepurse.directpayment;

import static org.carepurse.identity.Permission.EXPLAIN_SPENDING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carepurse.holding.HeldAccount;
import org.carepurse.holding.HeldAccounts;
import org.carepurse.holding.OwnPartsShown;
import org.carepurse.identity.Access;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Ledger;
import org.carepurse.outcome.NotFound;
import org.carepurse.statement.BankLine;
import org.carepurse.statement.StatedBalance;
import org.carepurse.statement.StatementReports;
import org.carepurse.table.Tables;
import org.joda.money.Money;

/** What is known of an account that a person pays from: its lines, what was said of them, what there is to choose from. */
@ApplicationScoped
public class AccountReading {

    /** Where the columns after those of the line itself begin. */
    private static final int AFTER_THE_LINE = 11;

    private static final String LINES = "SELECT " + BankLine.COLUMNS
            + """
                   , e.reference, e.kind, e.words,
                   COALESCE(goal.title, (SELECT MIN(ol.service_name) FROM order_line ol WHERE ol.order_id = e.about_id),
                            i.number, pay.assistant, ''),
                   (SELECT COUNT(*) FROM receipt r WHERE r.line_id = l.id)
              FROM statement_line l
              LEFT JOIN explanation e ON e.line_id = l.id AND e.is_live = 1
              LEFT JOIN pot ON pot.id = e.about_id LEFT JOIN goal ON goal.id = pot.goal_id
              LEFT JOIN invoice i ON i.id = e.about_id
              LEFT JOIN wage_part w ON w.id = e.about_id LEFT JOIN assistant_pay pay ON pay.id = w.pay_id
             WHERE l.account_id = ? AND
            """;
    private static final String NEWEST_FIRST = " ORDER BY l.booked_on DESC, l.id DESC";
    private static final String BEHIND =
            " AND (l.booked_on, l.id) < (COALESCE((SELECT last.booked_on FROM statement_line last"
                    + " WHERE last.id = ?), '9999-12-31'), ?)";
    private static final String COUNT =
            """
            SELECT COUNT(*) FROM statement_line l LEFT JOIN explanation e ON e.line_id = l.id AND e.is_live = 1
             WHERE l.account_id = ? AND
            """;

    /**
     * @param inBooks what is in it when everything that was explained is taken into account
     * @param atBank what the bank last said; nothing when no statement says so
     * @param counts how many lines there are, by filter
     * @param ownParts what the person pays into it themselves, by agreement
     */
    public record AccountSight(
            HeldAccount account,
            Money inBooks,
            Optional<StatedBalance> atBank,
            Map<LineFilter, Long> counts,
            List<OwnPartsShown.Expected> ownParts) {}

    private final HeldAccounts accounts;
    private final StatementReports reports;
    private final ChoiceReading choices;
    private final OwnPartsShown ownParts;
    private final Habits habits;
    private final Ledger ledger;
    private final Tables tables;
    private final Access access;

    @Inject
    AccountReading(
            HeldAccounts accounts,
            StatementReports reports,
            ChoiceReading choices,
            OwnPartsShown ownParts,
            Habits habits,
            Ledger ledger,
            Tables tables,
            Access access) {
        this.accounts = accounts;
        this.reports = reports;
        this.choices = choices;
        this.ownParts = ownParts;
        this.habits = habits;
        this.ledger = ledger;
        this.tables = tables;
        this.access = access;
    }

    public AccountSight account(SignedIn who, String reference) {
        HeldAccount account = accounts.find(who, reference);
        Map<LineFilter, Long> counts = new EnumMap<>(LineFilter.class);
        for (LineFilter filter : LineFilter.values()) {
            counts.put(
                    filter,
                    tables.read(COUNT + filter.condition(), row -> row.getLong(1), account.id())
                            .get(0));
        }
        return new AccountSight(
                account,
                ledger.inBank(account.id(), account.whose().commissionerId()),
                reports.lastBalance(who, Statements.of(account)),
                counts,
                ownParts.into(account));
    }

    /** Newest first; with what each seems to be, for whoever may say so. */
    public List<LineSight> lines(SignedIn who, String reference, LineFilter filter, int from, int atMost) {
        HeldAccount account = accounts.find(who, reference);
        return suggested(
                who,
                account,
                tables.read(
                        LINES + filter.condition() + NEWEST_FIRST + " LIMIT ? OFFSET ?",
                        AccountReading::line,
                        account.id(),
                        atMost,
                        from));
    }

    /**
     * The same, paged by the last line of the part before.
     *
     * @param last its number; above all numbers for the first part
     */
    public List<LineSight> linesAfter(SignedIn who, String reference, LineFilter filter, long last, int atMost) {
        HeldAccount account = accounts.find(who, reference);
        return suggested(
                who,
                account,
                tables.read(
                        LINES + filter.condition() + BEHIND + NEWEST_FIRST + " LIMIT ?",
                        AccountReading::line,
                        account.id(),
                        last,
                        last,
                        atMost));
    }

    private List<LineSight> suggested(SignedIn who, HeldAccount account, List<LineSight> lines) {
        if (!access.may(who, EXPLAIN_SPENDING, account.whose())) {
            return lines;
        }
        Suggesting suggesting = new Suggesting(choices.of(account), habits.of(account.id()));
        return lines.stream().map(line -> suggested(line, suggesting)).toList();
    }

    /** @throws NotFound when the account has no such line */
    public LineSight line(SignedIn who, String reference, long number) {
        HeldAccount account = accounts.find(who, reference);
        return tables.read(LINES + "l.id = ?", AccountReading::line, account.id(), number).stream()
                .findFirst()
                .map(line -> suggested(line, new Suggesting(choices.of(account), habits.of(account.id()))))
                .orElseThrow(() -> new NotFound("statement line", String.valueOf(number)));
    }

    /** All that a line of the account can be said to be. */
    public Choices choices(SignedIn who, String reference) {
        return choices.of(accounts.find(who, EXPLAIN_SPENDING, reference));
    }

    private static LineSight suggested(LineSight line, Suggesting suggesting) {
        return line.said().isPresent() ? line : line.seeming(suggesting.of(line.line()));
    }

    private static LineSight line(ResultSet row) throws SQLException {
        String explanation = row.getString(AFTER_THE_LINE);
        return new LineSight(
                BankLine.of(row),
                explanation == null
                        ? Optional.empty()
                        : Optional.of(new LineSight.Said(
                                explanation,
                                WhatItWas.Kind.valueOf(row.getString(AFTER_THE_LINE + 1)),
                                row.getString(AFTER_THE_LINE + 3),
                                row.getString(AFTER_THE_LINE + 2))),
                row.getInt(AFTER_THE_LINE + 4),
                Optional.empty());
    }
}
