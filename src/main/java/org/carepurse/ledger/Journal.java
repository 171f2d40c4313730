package org.carepurse.ledger;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.carepurse.audit.RequestKey;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.WrongInput;
import org.carepurse.table.Journey;
import org.carepurse.table.Tables;

/** Writes entries and finds them again; it has no other verb. */
final class Journal {

    private static final String INSERT_ENTRY = "INSERT INTO journal_entry (id, commissioner_id, reason, document_kind,"
            + " document_reference, effective_on, recorded_at, actor_id, caller_key, part, digest, corrects_entry_id)"
            + " VALUES ";
    private static final String INSERT_MOVE = "INSERT INTO journal_move (entry_id, line, commissioner_id,"
            + " from_kind, from_owner_id, to_kind, to_owner_id, amount_pence, hold_id) VALUES ";
    private static final String KNOWN =
            "SELECT caller_key, part, id, digest FROM journal_entry WHERE caller_key IN (%s)";
    private static final String ENTRY = "SELECT * FROM journal_entry WHERE id = ?";
    private static final String MOVES = "SELECT * FROM journal_move WHERE entry_id = ? ORDER BY line";
    private static final String CORRECTION = "SELECT id FROM journal_entry WHERE corrects_entry_id = ?";

    private final Tables tables;
    private final Clock clock;

    Journal(Tables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    /** What a stored answer is found by. */
    record RequestPart(String key, String part) {}

    /** An entry that answers a caller's key. */
    record Answered(RequestPart part, long entryId, byte[] digest) {

        /** @throws WrongInput {@code request-key-reused} when the key came with other content before */
        long sameAs(Request request) {
            if (!MessageDigest.isEqual(digest, request.digest())) {
                throw new WrongInput("requestKey", "request-key-reused");
            }
            return entryId;
        }
    }

    Map<RequestPart, Answered> answered(Collection<Request> requests) {
        Object[] keys = requests.stream()
                .map(request -> request.part().key())
                .distinct()
                .toArray();
        return tables.read(KNOWN.formatted(Tables.marks(keys.length)), Journal::answered, keys).stream()
                .collect(Collectors.toMap(Answered::part, Function.identity()));
    }

    Optional<Posted> answerTo(Request request) {
        return Optional.ofNullable(answered(List.of(request)).get(request.part()))
                .map(answered -> new Posted(answered.sameAs(request)));
    }

    void write(List<JournalEntry> entries, Journey journey) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        journey.add(
                INSERT_ENTRY, entries.stream().map(entry -> columns(entry, now)).toList());
        journey.add(INSERT_MOVE, entries.stream().flatMap(Journal::moveColumns).toList());
    }

    JournalEntry find(long entryId) {
        List<Move> moves = tables.read(MOVES, Journal::move, entryId);
        return tables.read(ENTRY, row -> entry(row, moves), entryId).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("journal entry", entryId));
    }

    /** Of two people who correct the same entry at the same moment, the table lets one; the other then finds it corrected. */
    boolean isCorrected(long entryId) {
        return !tables.read(CORRECTION, row -> row.getLong(1), entryId).isEmpty();
    }

    private static Answered answered(ResultSet row) throws SQLException {
        RequestPart part = new RequestPart(row.getString("caller_key"), row.getString("part"));
        return new Answered(part, row.getLong("id"), row.getBytes("digest"));
    }

    private static Object[] columns(JournalEntry entry, LocalDateTime recordedAt) {
        Occasion occasion = entry.occasion();
        return new Object[] {
            entry.id(), occasion.commissionerId(), entry.reason().name(),
                    occasion.document().kind(),
            occasion.document().reference(), occasion.effectiveOn(), recordedAt, occasion.actorId(),
            occasion.key().text(), occasion.part(), entry.digest(), entry.corrects()
        };
    }

    private static Stream<Object[]> moveColumns(JournalEntry entry) {
        return IntStream.range(0, entry.moves().size()).mapToObj(line -> {
            Move move = entry.moves().get(line);
            return new Object[] {
                entry.id(),
                line,
                move.from().commissionerId(),
                move.from().kind().name(),
                move.from().ownerId(),
                move.to().kind().name(),
                move.to().ownerId(),
                move.pence(),
                move.holdId()
            };
        });
    }

    private static JournalEntry entry(ResultSet row, List<Move> moves) throws SQLException {
        Occasion occasion = new Occasion(
                new Document(row.getString("document_kind"), row.getString("document_reference")),
                row.getObject("effective_on", LocalDate.class),
                new RequestKey(row.getString("caller_key")),
                row.getString("part"),
                row.getLong("commissioner_id"),
                row.getLong("actor_id"));
        return new JournalEntry(
                row.getLong("id"),
                Reason.valueOf(row.getString("reason")),
                occasion,
                row.getBytes("digest"),
                row.getObject("corrects_entry_id", Long.class),
                moves);
    }

    static Move move(ResultSet row) throws SQLException {
        long commissioner = row.getLong("commissioner_id");
        return new Move(
                new Account(
                        commissioner, AccountKind.valueOf(row.getString("from_kind")), row.getLong("from_owner_id")),
                new Account(commissioner, AccountKind.valueOf(row.getString("to_kind")), row.getLong("to_owner_id")),
                Sterling.pence(row.getLong("amount_pence")),
                row.getObject("hold_id", Long.class));
    }
}
