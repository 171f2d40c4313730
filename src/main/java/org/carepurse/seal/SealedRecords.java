package org.carepurse.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.carepurse.audit.ReasonSeal;
import org.carepurse.proof.RecordText;
import org.carepurse.table.Inquiry;
import org.carepurse.table.Tables;

/**
 * Reads records as the text that is sealed: every column, in the order that {@code docs/proof.md} gives. Of a reason, which is
 * in somebody's own words, it is the digest.
 */
@ApplicationScoped
class SealedRecords {

    private static final String ENTRIES =
            """
            SELECT id, commissioner_id, reason, document_kind, document_reference, effective_on, recorded_at, actor_id,
                   caller_key, part, digest, corrects_entry_id FROM journal_entry WHERE id IN (%s)""";
    private static final String MOVES =
            """
            SELECT entry_id, line, commissioner_id, from_kind, from_owner_id, to_kind, to_owner_id, amount_pence, hold_id
              FROM journal_move WHERE entry_id IN (%s) ORDER BY entry_id, line""";
    private static final String EVENTS =
            """
            SELECT id, commissioner_id, recorded_at, act, subject_kind, subject_reference, actor_id, holder_id, reason,
                   reason_salt, reason_digest, detail, caller_key, digest, answer FROM audit_event WHERE id IN (%s)""";

    private record Text(long id, String text) {}

    private final Tables tables;

    @Inject
    SealedRecords(Tables tables) {
        this.tables = tables;
    }

    /** Those that are there, by their numbers. */
    Map<RecordNumber, String> texts(Collection<RecordNumber> records) {
        Object[] entries = ids(records, RecordNumber.ENTRY);
        Object[] events = ids(records, RecordNumber.EVENT);
        Inquiry inquiry = new Inquiry();
        Supplier<List<Text>> heads = inquiry.ask(in(ENTRIES, entries), SealedRecords::entry, entries);
        Supplier<List<Text>> moves = inquiry.ask(in(MOVES, entries), SealedRecords::move, entries);
        Supplier<List<Text>> told = inquiry.ask(in(EVENTS, events), SealedRecords::event, events);
        tables.read(inquiry);
        Map<RecordNumber, String> texts = new HashMap<>();
        heads.get().forEach(head -> texts.put(new RecordNumber(RecordNumber.ENTRY, head.id()), head.text()));
        moves.get()
                .forEach(move -> texts.computeIfPresent(
                        new RecordNumber(RecordNumber.ENTRY, move.id()), (entry, text) -> text + "\t" + move.text()));
        told.get().forEach(event -> texts.put(new RecordNumber(RecordNumber.EVENT, event.id()), event.text()));
        return texts;
    }

    private static Object[] ids(Collection<RecordNumber> records, String kind) {
        return records.stream()
                .filter(record -> record.kind().equals(kind))
                .map(RecordNumber::id)
                .toArray();
    }

    private static String in(String sql, Object[] ids) {
        return sql.formatted(Tables.marks(ids.length));
    }

    private static Text entry(ResultSet row) throws SQLException {
        return new Text(
                row.getLong("id"),
                RecordText.of(
                        RecordNumber.ENTRY,
                        row.getLong("id"),
                        row.getLong("commissioner_id"),
                        row.getString("reason"),
                        row.getString("document_kind"),
                        row.getString("document_reference"),
                        row.getObject("effective_on", LocalDate.class),
                        instant(row, "recorded_at"),
                        row.getLong("actor_id"),
                        row.getString("caller_key"),
                        row.getString("part"),
                        row.getBytes("digest"),
                        number(row, "corrects_entry_id")));
    }

    private static Text move(ResultSet row) throws SQLException {
        return new Text(
                row.getLong("entry_id"),
                RecordText.of(
                        row.getLong("line"),
                        row.getLong("commissioner_id"),
                        row.getString("from_kind"),
                        row.getLong("from_owner_id"),
                        row.getString("to_kind"),
                        row.getLong("to_owner_id"),
                        row.getLong("amount_pence"),
                        number(row, "hold_id")));
    }

    private static Text event(ResultSet row) throws SQLException {
        return new Text(
                row.getLong("id"),
                RecordText.of(
                        RecordNumber.EVENT,
                        row.getLong("id"),
                        number(row, "commissioner_id"),
                        instant(row, "recorded_at"),
                        row.getString("act"),
                        row.getString("subject_kind"),
                        row.getString("subject_reference"),
                        number(row, "actor_id"),
                        number(row, "holder_id"),
                        new ReasonSeal(row.getBytes("reason_salt"), row.getBytes("reason_digest"))
                                .standingFor(row.getString("reason")),
                        row.getString("detail"),
                        row.getString("caller_key"),
                        row.getBytes("digest"),
                        row.getString("answer")));
    }

    private static Long number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
