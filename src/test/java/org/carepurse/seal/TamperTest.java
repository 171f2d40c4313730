package org.carepurse.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carepurse.order.AnOrder;
import org.carepurse.proof.FileCheck;
import org.carepurse.proof.Trust;
import org.carepurse.reference.Ids;
import org.carepurse.table.Tables;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What the database's owner can do to the records once the triggers are dropped, and what an outsider then finds. Each test puts
 * back what it did; that the file has no fault is seen before the first, and after each.
 */
@OnDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TamperTest {

    private static final String EVENT =
            "INSERT INTO audit_event (id, recorded_at, act, subject_kind, subject_reference, commissioner_id, reason, detail)"
                    + " VALUES (%d, NOW(6), 'SIGNED_IN', 'person', 'PER', %d, '', '')";

    private static final String EVENT_WITH_REASON =
            """
            INSERT INTO audit_event (id, recorded_at, act, subject_kind, subject_reference, commissioner_id, reason, reason_salt,
                   reason_digest, detail)
            VALUES (%d, NOW(6), 'ENDED', 'person', 'PER', %d, 'She asked', 'sixteen letters.',
                    UNHEX(SHA2('sixteen letters.She asked', 256)), '')""";

    private final CarePurseInstance instance;
    private final Seals seals;
    private final Tables tables;
    private final long tree;
    private final long entry;
    private final Map<String, String> triggers = new LinkedHashMap<>();
    private final Connection owner;

    TamperTest(CarePurseInstance instance, SealRounds rounds, Seals seals, Tables tables) throws SQLException {
        this.instance = instance;
        this.seals = seals;
        this.tables = tables;
        tree = AnOrder.in(instance).placed().plan().people().commissionerId();
        rounds.goRound();
        entry = number("SELECT id FROM journal_entry WHERE commissioner_id = ? ORDER BY id LIMIT 1");
        owner = TestDatabase.started().ownersConnection();
        sql(EVENT_WITH_REASON.formatted(Ids.next(), tree), EVENT.formatted(Ids.next(), tree));
        rounds.goRound();
    }

    @BeforeAll
    void drop_the_triggers() throws SQLException {
        assertThat(faults()).isEmpty();
        try (Statement statement = owner.createStatement()) {
            List<String> names = new ArrayList<>();
            ResultSet rows = statement.executeQuery(
                    "SELECT trigger_name FROM information_schema.triggers WHERE trigger_schema = DATABASE()"
                            + " AND event_object_table IN ('journal_entry', 'journal_move', 'audit_event', 'seal_leaf', 'seal_head')");
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            for (String name : names) {
                ResultSet made = statement.executeQuery("SHOW CREATE TRIGGER " + name);
                made.next();
                triggers.put(name, made.getString(3));
                statement.execute("DROP TRIGGER " + name);
            }
        }
        instance.connectAnew();
    }

    @AfterEach
    void all_is_as_it_was() {
        assertThat(faults()).isEmpty();
    }

    @AfterAll
    void make_the_triggers_again() throws SQLException {
        sql(triggers.values().toArray(String[]::new));
        instance.connectAnew();
        owner.close();
    }

    @Test
    void names_a_record_that_was_changed() throws SQLException {
        sql("UPDATE journal_move SET amount_pence = amount_pence + 1 WHERE entry_id = " + entry);
        assertThat(faults()).containsExactly(sealed(entry, "entry") + "was changed.");
        sql("UPDATE journal_move SET amount_pence = amount_pence - 1 WHERE entry_id = " + entry);
    }

    @Test
    void names_an_event_whose_reason_was_put_in_other_words_and_none_whose_reason_is_gone() throws SQLException {
        long event = number(
                "SELECT id FROM audit_event WHERE commissioner_id = ? AND reason = 'She asked' ORDER BY id LIMIT 1");
        sql("UPDATE audit_event SET reason = 'Something else' WHERE id = " + event);
        assertThat(faults()).containsExactly(sealed(event, "event") + "was changed.");
        sql("UPDATE audit_event SET reason = '', reason_salt = NULL WHERE id = " + event);
        assertThat(faults()).isEmpty();
        sql("UPDATE audit_event SET reason = 'She asked', reason_salt = 'sixteen letters.' WHERE id = " + event);
    }

    @Test
    void names_a_record_that_was_removed() throws SQLException {
        long event = lastEvent();
        sql(
                "CREATE TEMPORARY TABLE put_aside AS SELECT * FROM audit_event WHERE id = " + event,
                "DELETE FROM audit_event WHERE id = " + event);
        assertThat(faults()).containsExactly(sealed(event, "event") + "was removed.");
        sql("INSERT INTO audit_event SELECT * FROM put_aside", "DROP TEMPORARY TABLE put_aside");
    }

    @Test
    void names_a_record_that_was_given_another_number() throws SQLException {
        long event = lastEvent();
        sql("UPDATE audit_event SET id = -id WHERE id = " + event);
        assertThat(faults())
                .contains(sealed(event, "event") + "was removed.")
                .anyMatch(fault -> fault.startsWith("event -" + event + " was inserted"));
        sql("UPDATE audit_event SET id = -id WHERE id = " + -event);
    }

    @Test
    void names_both_records_that_changed_their_numbers_with_each_other() throws SQLException {
        long first = number("SELECT MIN(id) FROM audit_event WHERE commissioner_id = ?");
        long last = lastEvent();
        String[] swap = {
            "UPDATE audit_event SET id = -id WHERE id IN (%d, %d)".formatted(first, last),
            "UPDATE audit_event SET id = %d + %d + id WHERE id IN (-%1$d, -%2$d)".formatted(first, last)
        };
        sql(swap);
        assertThat(faults())
                .containsExactlyInAnyOrder(
                        sealed(first, "event") + "was changed.", sealed(last, "event") + "was changed.");
        sql(swap);
    }

    @Test
    void names_a_record_that_was_inserted_among_old_ones() throws SQLException {
        long inserted = Ids.madeBefore(Duration.ofDays(900));
        sql(EVENT.formatted(inserted, tree));
        assertThat(faults()).singleElement().asString().startsWith("event " + inserted + " was inserted");
        sql("DELETE FROM audit_event WHERE id = " + inserted);
    }

    @Test
    void names_records_that_changed_places() throws SQLException {
        long other = lastEvent();
        String[] swap = {
            "UPDATE seal_leaf SET position = -1 - position WHERE commissioner_id = %d AND record_id IN (%d, %d)"
                    .formatted(tree, entry, other),
            "UPDATE seal_leaf a JOIN (SELECT record_id, position FROM seal_leaf WHERE commissioner_id = %1$d) b ON b.record_id = CASE a.record_id WHEN %2$d THEN %3$d ELSE %2$d END SET a.position = -1 - b.position WHERE a.commissioner_id = %1$d AND a.record_id IN (%2$d, %3$d)"
                    .formatted(tree, entry, other)
        };
        sql(swap);
        assertThat(faults())
                .containsExactly(
                        "the leaves at positions 0 to %d are not those that head %d sealed; later heads cannot be compared."
                                .formatted(firstHead() - 1, firstHead()));
        sql(swap);
    }

    @Test
    void names_a_head_that_was_swapped_and_one_that_was_removed() throws SQLException {
        long first = firstHead();
        String swap =
                "UPDATE seal_head a JOIN (SELECT * FROM seal_head WHERE commissioner_id = %1$d) b ON b.size <> a.size SET a.root = b.root, a.signature = b.signature WHERE a.commissioner_id = %1$d"
                        .formatted(tree);
        sql(swap);
        assertThat(faults())
                .filteredOn(fault -> fault.contains("it was changed or swapped"))
                .hasSize(2);
        sql(swap);
        sql("UPDATE seal_head SET commissioner_id = -commissioner_id WHERE commissioner_id = %d AND size = %d"
                .formatted(tree, first));
        assertThat(faults()).singleElement().asString().contains("follows head " + first);
        sql("UPDATE seal_head SET commissioner_id = -commissioner_id WHERE commissioner_id = -" + tree);
    }

    @Test
    void names_a_leaf_that_was_removed() throws SQLException {
        long position = number("SELECT position FROM seal_leaf WHERE commissioner_id = ? AND record_id = " + entry);
        String away = "UPDATE seal_leaf SET commissioner_id = -commissioner_id WHERE record_id = " + entry;
        sql(away);
        assertThat(faults()).contains("the leaves at positions %1$d to %1$d were removed.".formatted(position));
        sql(away);
    }

    private String sealed(long record, String kind) {
        return "%s %d, sealed at position %d, "
                .formatted(
                        kind,
                        record,
                        number("SELECT position FROM seal_leaf WHERE commissioner_id = ? AND record_id = " + record));
    }

    private long lastEvent() {
        return number("SELECT MAX(id) FROM audit_event WHERE commissioner_id = ?");
    }

    private long firstHead() {
        return number("SELECT MIN(size) FROM seal_head WHERE commissioner_id = ?");
    }

    private long number(String sql) {
        return tables.read(sql, row -> row.getLong(1), tree).get(0);
    }

    private void sql(String... statements) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private List<String> faults() {
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            seals.export(tree, file);
            String text = file.toString(StandardCharsets.UTF_8);
            return FileCheck.of(new BufferedReader(new StringReader(text)), Trust.NOTHING_KNOWN)
                    .faults();
        } catch (IOException unwritten) {
            throw new IllegalStateException(unwritten);
        }
    }
}
