package org.carepurse.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.carepurse.identity.Language;
import org.carepurse.order.AnOrder;
import org.carepurse.table.Tables;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.words.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The register says the truth about the tables as they are. */
@OnDatabase
class RecordRegisterTest {

    private static final String COLUMNS =
            """
            SELECT table_name, column_name, data_type FROM information_schema.columns
             WHERE table_schema = DATABASE() AND table_name <> 'flyway_schema_history'""";
    private static final String NAMES_A_PERSON =
            """
            SELECT table_name, column_name FROM information_schema.key_column_usage
             WHERE table_schema = DATABASE() AND referenced_table_name = 'person'""";

    /** Who picked up work is a server and not a person; whose part it is, is a pot, a line or a provider. */
    private static final Set<String> NOBODYS = Set.of(
            "payment_try.picked_by",
            "message.mail_picked_by",
            "statement_match.matched_by",
            "statement_match_undone.matched_by",
            "draw_down.given_by",
            "directory_import.source_by");

    private record Column(String table, String name, String type) {

        String place() {
            return table + "." + name;
        }
    }

    private final Tables tables;

    RecordRegisterTest(Tables tables) {
        this.tables = tables;
    }

    @BeforeAll
    static void somebody_bought_something() {
        AnOrder.in(CarePurseInstance.shared()).accepted();
    }

    @Test
    void names_every_table_and_no_other() {
        assertThat(RecordRegister.all())
                .as("Each table has a line in privacy/records.txt, and words under privacy.table.")
                .extracting(HeldIn::table)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        columns().stream().map(Column::table).collect(Collectors.toSet()));
    }

    @Test
    void names_only_columns_that_are_there_and_finds_rows_by_tables_further_up() {
        Set<String> there = columns().stream().map(Column::place).collect(Collectors.toSet());
        Set<String> above = new HashSet<>();
        for (HeldIn held : RecordRegister.all()) {
            above.add(held.table());
            for (Belonging belonging : held.belongs()) {
                assertThat(there).contains(held.table() + "." + belonging.column());
                if (!belonging.namesThePerson()) {
                    assertThat(above).contains(belonging.table());
                    assertThat(there).contains(belonging.table() + "." + belonging.as());
                }
            }
            held.did().forEach(column -> assertThat(there).contains(held.table() + "." + column));
            held.hidden().forEach(column -> assertThat(there).contains(held.table() + "." + column));
            held.goes().stream().filter(going -> !going.isTheRow()).forEach(going -> assertThat(there)
                    .contains(held.table() + "." + going.column()));
        }
    }

    @Test
    void knows_every_column_that_refers_to_a_person() {
        List<String> referring = tables.read(NAMES_A_PERSON, row -> row.getString(1) + "." + row.getString(2));
        assertThat(known()).containsAll(referring);
    }

    @Test
    void knows_every_column_that_is_named_like_one() {
        Set<String> named = columns().stream()
                .filter(column -> column.type().equals("bigint"))
                .filter(column ->
                        column.name().matches("(holder|person|nominee|coordinator|actor|author|payer)_id|.*_by"))
                .map(Column::place)
                .filter(place -> !NOBODYS.contains(place))
                .collect(Collectors.toSet());
        assertThat(known()).containsAll(named);
    }

    /** Numbers are never given twice, so a person's number in a column is that person. */
    @Test
    void knows_every_column_in_which_a_persons_number_is_found() {
        Set<String> numbered = columns().stream()
                .filter(column -> column.type().equals("bigint"))
                .filter(column -> !column.name().endsWith("_pence"))
                .filter(column -> !known().contains(column.place()))
                .filter(this::holdsAPerson)
                .map(Column::place)
                .collect(Collectors.toSet());
        assertThat(numbered).isEmpty();
    }

    /** What is written by people, and is no code, goes when the person is erased or is said to be nobody's. */
    @Test
    void knows_every_column_of_long_words_in_tables_about_people() {
        Map<String, HeldIn> about =
                RecordRegister.aboutPeople().stream().collect(Collectors.toMap(HeldIn::table, held -> held));
        List<String> forgotten = tables
                .read(
                        COLUMNS + " AND data_type IN ('varchar', 'text', 'mediumtext', 'longtext')"
                                + " AND character_maximum_length >= 70",
                        row -> new Column(row.getString(1), row.getString(2), row.getString(3)))
                .stream()
                .filter(column -> about.containsKey(column.table()))
                .filter(column -> about.get(column.table()).goes().stream()
                        .noneMatch(going -> going.isTheRow() || going.column().equals(column.name())))
                .map(Column::place)
                .filter(place -> !NOT_OF_PEOPLE.contains(place))
                .toList();
        assertThat(forgotten).isEmpty();
    }

    /** Names of services and columns, rules of an account, codes, and facts that the trail promises to be without names. */
    private static final Set<String> NOT_OF_PEOPLE = Set.of(
            "found_signal.about",
            "found_signal.evidence",
            "audit_population.factors",
            "audit_case.factors",
            "audit_event.detail",
            "erasure.reason",
            "audit_event.caller_key",
            "audit_event.answer",
            "journal_entry.caller_key",
            "order_line.service_name",
            "approval_request.cause",
            "invoice_line.waived",
            "stripe_checkout.because",
            "claim_line.content",
            "claim_line.reasons",
            "statement_balance.named",
            "statement_unread.field",
            "statement_account.day_column",
            "statement_account.in_column",
            "statement_account.out_column",
            "statement_account.text_columns",
            "statement_account.fee_column",
            "statement_account.party_column",
            "statement_account.reference_column",
            "statement_account.bank_reference_column",
            "statement_account.status_column",
            "statement_rule.words",
            "statement_rule.explanation");

    @Test
    void calls_every_table_about_people_by_a_name_in_both_languages() {
        for (Language language : Language.values()) {
            Words words = Words.in(language);
            for (HeldIn held : RecordRegister.all()) {
                assertThat(words.has("privacy.kind." + held.kind()))
                        .as(held.kind().name())
                        .isTrue();
                if (held.namesPeople()) {
                    assertThat(words.has("privacy.table." + held.table()))
                            .as(held.table())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void calls_every_column_that_a_copy_shows_by_a_name_in_both_languages() {
        for (Language language : Language.values()) {
            Words words = Words.in(language);
            ValueWords values = new ValueWords(words);
            Map<String, HeldIn> about =
                    RecordRegister.aboutPeople().stream().collect(Collectors.toMap(HeldIn::table, held -> held));
            assertThat(columns())
                    .filteredOn(column -> about.containsKey(column.table()))
                    .filteredOn(column -> !about.get(column.table()).hidden().contains(column.name()))
                    .filteredOn(column -> values.isToRead(column.name(), "anything"))
                    .allSatisfy(column -> assertThat(words.has("privacy.column." + column.name()))
                            .as("Words privacy.column.%s in %s, for %s", column.name(), language, column.table())
                            .isTrue());
        }
    }

    private static Set<String> known() {
        return RecordRegister.all().stream()
                .flatMap(held -> held.columnsOfPeople().stream().map(column -> held.table() + "." + column))
                .collect(Collectors.toSet());
    }

    private boolean holdsAPerson(Column column) {
        return !tables.read(
                        "SELECT 1 FROM %1$s t JOIN person p ON p.id = t.%2$s LIMIT 1"
                                .formatted(column.table(), column.name()),
                        row -> row.getInt(1))
                .isEmpty();
    }

    private List<Column> columns() {
        return tables.read(COLUMNS, row -> new Column(row.getString(1), row.getString(2), row.getString(3)));
    }
}
