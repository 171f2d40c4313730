package org.carepurse.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.bankfile.Statement;
import org.carepurse.bankfile.StatementLine;
import org.carepurse.bankfile.UnreadLine;
import org.carepurse.money.Sterling;
import org.carepurse.reference.Ids;
import org.carepurse.table.Journey;
import org.carepurse.table.Tables;
import org.joda.money.Money;

/** Writes what was read of a statement. Each method is one act; those who write lines of the same account take turns. */
@ApplicationScoped
class StatementBook {

    private static final String ACCOUNT = "INSERT INTO statement_account (account_id, commissioner_id) VALUES (?, ?)"
            + " ON DUPLICATE KEY UPDATE commissioner_id = VALUES(commissioner_id)";
    private static final String BEGIN =
            """
            INSERT INTO statement_import (id, reference, commissioner_id, account_id, file_name, kind, lines_added,
                   lines_known, lines_unread, brought_by, brought_at) VALUES (?, ?, ?, ?, ?, ?, 0, 0, 0, ?, ?)""";
    private static final String LINE =
            "INSERT INTO statement_line (id, commissioner_id, account_id, import_id, booked_on, change_pence, payment_name,"
                    + " bank_reference, words, other_party, other_account, returned, read_as, wording, nth) VALUES ";
    private static final String UNREAD =
            "INSERT INTO statement_unread (import_id, number, line, field, code, facts) VALUES ";
    private static final String BALANCE =
            "INSERT INTO statement_balance (import_id, number, account_id, named, first_day, last_day, opening_pence,"
                    + " closing_pence, in_pence, out_pence) VALUES ";
    private static final String END = "UPDATE statement_import SET lines_added = ?, lines_known = ?, lines_unread = ?,"
            + " ended_at = ? WHERE id = ?";
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_WORDS = 300;
    private static final int LONGEST_PARTY = 140;
    private static final int LONGEST_FACTS = 500;

    /**
     * @param added how many lines were new
     * @param told the numbers of those that were not
     */
    record Written(int added, Set<Long> told) {}

    private final Tables tables;
    private final Event<LinesAdded> news;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    StatementBook(Tables tables, Event<LinesAdded> news, AuditTrail trail, Clock clock) {
        this.tables = tables;
        this.news = news;
        this.trail = trail;
        this.clock = clock;
    }

    @Act
    public void begin(ImportUnderWay under) {
        tables.change(ACCOUNT, under.account().id(), under.account().commissionerId());
        tables.change(
                BEGIN,
                under.id(),
                under.reference(),
                under.account().commissionerId(),
                under.account().id(),
                under.fileName(),
                under.kind().name(),
                under.who().personId(),
                now());
    }

    /** @param told which lines of the account this file has told already, so that it tells each once */
    @Act
    public Written write(ImportUnderWay under, List<StatementLine> lines, Set<Long> told) {
        if (lines.isEmpty()) {
            return new Written(0, Set.of());
        }
        tables.read(
                "SELECT account_id FROM statement_account WHERE account_id = ? FOR UPDATE",
                row -> row.getLong(1),
                under.account().id());
        KnownLines known = KnownLines.of(tables, under, lines, told);
        List<Object[]> rows = new ArrayList<>();
        for (StatementLine line : lines) {
            known.tell(line).ifPresent(nth -> rows.add(row(under, line, nth)));
        }
        if (!rows.isEmpty()) {
            add(LINE, rows);
            news.fire(new LinesAdded(under.account().id()));
        }
        return new Written(rows.size(), known.told());
    }

    @Act
    public void unread(ImportUnderWay under, int before, List<UnreadLine> lines) {
        List<Object[]> rows = new ArrayList<>();
        for (UnreadLine line : lines) {
            rows.add(new Object[] {
                under.id(),
                before + rows.size() + 1,
                line.line(),
                within(LONGEST_NAME, line.why().field()),
                line.why().code(),
                within(
                        LONGEST_FACTS,
                        line.why().facts().entrySet().stream()
                                .map(fact -> fact.getKey() + "\t" + fact.getValue())
                                .collect(Collectors.joining("\n")))
            });
        }
        add(UNREAD, rows);
    }

    @Act
    public void balance(ImportUnderWay under, int number, Statement statement, LocalDate firstDay, LocalDate lastDay) {
        add(BALANCE, List.<Object[]>of(new Object[] {
            under.id(),
            number,
            under.account().id(),
            within(LONGEST_NAME, statement.id()),
            firstDay,
            lastDay,
            statement.opening().map(Sterling::inPence).orElse(null),
            statement.closing().map(Sterling::inPence).orElse(null),
            Sterling.inPence(statement.in()),
            Sterling.inPence(statement.out())
        }));
    }

    @Act
    public void end(ImportUnderWay under, int added, int known, int unread) {
        tables.change(END, added, known, unread, now(), under.id());
        trail.record(AuditEvent.of(
                        "STATEMENT_BROUGHT_IN",
                        "statement",
                        under.reference(),
                        under.who().personId())
                .concerning(under.account().whose().holderId(), under.account().commissionerId())
                .saying("%s %s: %d new, %d known, %d not understood"
                        .formatted(under.kind(), under.account().details().masked(), added, known, unread))
                .answering(under.key(), under.digest(), under.reference()));
    }

    private void add(String into, List<Object[]> rows) {
        Journey journey = new Journey();
        journey.add(into, rows);
        tables.send(journey);
    }

    private static Object[] row(ImportUnderWay under, StatementLine line, int nth) {
        Money change = line.change();
        return new Object[] {
            Ids.next(),
            under.account().commissionerId(),
            under.account().id(),
            under.id(),
            line.bookedOn(),
            Sterling.inPence(change),
            within(LONGEST_NAME, line.words().paymentId()),
            within(LONGEST_NAME, line.words().bankReference()),
            within(LONGEST_WORDS, line.words().text()),
            within(LONGEST_PARTY, line.other().name()),
            line.other()
                    .account()
                    .map(account ->
                            account.sortCode().digits() + account.account().digits())
                    .orElse(""),
            line.returned().map(why -> why.reason().name()).orElse(""),
            under.readAs(),
            KnownLines.wording(line),
            nth
        };
    }

    private static String within(int longest, String text) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
