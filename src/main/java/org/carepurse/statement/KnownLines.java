package org.carepurse.statement;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.carepurse.audit.Digest;
import org.carepurse.bankfile.StatementLine;
import org.carepurse.money.Sterling;
import org.carepurse.table.Tables;

/**
 * Which lines of a file the account has already. A file that was read in the same way says the same words of the same line;
 * one read otherwise at least the same day and amount. Two lines that say the same are two, when one file tells both.
 */
final class KnownLines {

    private static final String SAME_WORDS =
            "SELECT id, wording, import_id FROM statement_line WHERE account_id = ? AND wording IN (%s)";
    private static final String SAME_MONEY =
            "SELECT id, booked_on, change_pence FROM statement_line WHERE account_id = ? AND read_as <> ?"
                    + " AND booked_on IN (%s) AND change_pence IN (%s)";

    private record OnADay(LocalDate day, long pence) {}

    private final Map<ByteBuffer, Deque<Long>> byWords = new HashMap<>();
    private final Map<ByteBuffer, Integer> written = new HashMap<>();
    private final Map<OnADay, Deque<Long>> byMoney = new HashMap<>();
    private final Set<Long> told = new HashSet<>();

    private KnownLines() {}

    /** @param before what earlier lines of the file have told */
    static KnownLines of(Tables tables, ImportUnderWay under, List<StatementLine> lines, Set<Long> before) {
        KnownLines known = new KnownLines();
        List<byte[]> wordings = lines.stream().map(KnownLines::wording).toList();
        tables.read(
                SAME_WORDS.formatted(Tables.marks(wordings.size())),
                row -> known.saysTheSame(
                        row.getLong(1),
                        row.getBytes(2),
                        row.getLong(3) == under.id() || before.contains(row.getLong(1))),
                Stream.concat(Stream.of(under.account().id()), wordings.stream())
                        .toArray());
        List<LocalDate> days =
                lines.stream().map(StatementLine::bookedOn).distinct().toList();
        List<Long> amounts = lines.stream().map(KnownLines::pence).distinct().toList();
        tables.read(
                SAME_MONEY.formatted(Tables.marks(days.size()), Tables.marks(amounts.size())),
                row -> before.contains(row.getLong(1))
                        ? null
                        : known.byMoney
                                .computeIfAbsent(
                                        new OnADay(row.getObject(2, LocalDate.class), row.getLong(3)),
                                        none -> new ArrayDeque<>())
                                .add(row.getLong(1)),
                Stream.of(Stream.of(under.account().id(), under.readAs()), days.stream(), amounts.stream())
                        .flatMap(part -> part)
                        .toArray());
        return known;
    }

    /** SHA-256 of all that the line says. */
    static byte[] wording(StatementLine line) {
        return Digest.of(
                line.bookedOn(),
                pence(line),
                line.words().paymentId(),
                line.words().bankReference(),
                line.words().text(),
                line.other().name());
    }

    /** Nothing when the line is known; otherwise which it is, from 1, of those that say the same. */
    Optional<Integer> tell(StatementLine line) {
        ByteBuffer words = ByteBuffer.wrap(wording(line));
        Optional<Long> same =
                next(byWords.get(words)).or(() -> next(byMoney.get(new OnADay(line.bookedOn(), pence(line)))));
        if (same.isPresent()) {
            told.add(same.get());
            return Optional.empty();
        }
        return Optional.of(written.merge(words, 1, Integer::sum));
    }

    /** The lines that were known. */
    Set<Long> told() {
        return Set.copyOf(told);
    }

    private boolean saysTheSame(long id, byte[] words, boolean isTold) {
        ByteBuffer wording = ByteBuffer.wrap(words);
        written.merge(wording, 1, Integer::sum);
        return !isTold
                && byWords.computeIfAbsent(wording, none -> new ArrayDeque<>()).add(id);
    }

    private Optional<Long> next(Deque<Long> lines) {
        while (lines != null && !lines.isEmpty()) {
            long line = lines.poll();
            if (!told.contains(line)) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private static long pence(StatementLine line) {
        return Sterling.inPence(line.change());
    }
}
