package org.carepurse.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carepurse.bankfile.AccountDetails;
import org.carepurse.bankfile.Statement;
import org.carepurse.bankfile.StatementLine;
import org.carepurse.bankfile.StatementTaker;
import org.carepurse.bankfile.UnreadLine;

/** Writes a file's lines down as they are read, some hundreds at a time. */
final class SecondReading implements StatementTaker {

    private static final int AT_ONCE = 500;

    private final StatementBook book;
    private final ImportUnderWay under;
    private final Set<Long> told = new HashSet<>();
    private final List<StatementLine> lines = new ArrayList<>(AT_ONCE);
    private final List<UnreadLine> unread = new ArrayList<>();
    private int added;
    private int known;
    private int unreadable;
    private int statements;
    private LocalDate firstDay;
    private LocalDate lastDay;

    SecondReading(StatementBook book, ImportUnderWay under) {
        this.book = book;
        this.under = under;
    }

    @Override
    public void begins(String id, Optional<AccountDetails> account) {
        firstDay = null;
        lastDay = null;
    }

    /** A line that moves no money is there for its words only. */
    @Override
    public void line(StatementLine line) {
        firstDay = firstDay == null || line.bookedOn().isBefore(firstDay) ? line.bookedOn() : firstDay;
        lastDay = lastDay == null || line.bookedOn().isAfter(lastDay) ? line.bookedOn() : lastDay;
        if (!line.amount().isZero()) {
            lines.add(line);
        }
        if (lines.size() == AT_ONCE) {
            write();
        }
    }

    @Override
    public void unread(UnreadLine line) {
        unread.add(line);
        if (unread.size() == AT_ONCE) {
            write();
        }
    }

    @Override
    public void ends(Statement statement) {
        book.balance(under, ++statements, statement, firstDay, lastDay);
    }

    void end() {
        write();
        book.end(under, added, known, unreadable);
    }

    private void write() {
        StatementBook.Written written = book.write(under, lines, told);
        told.addAll(written.told());
        added += written.added();
        known += lines.size() - written.added();
        lines.clear();
        book.unread(under, unreadable, unread);
        unreadable += unread.size();
        unread.clear();
    }
}
