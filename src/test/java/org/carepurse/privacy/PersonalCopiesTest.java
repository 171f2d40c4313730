package org.carepurse.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.InventedPeople;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.People;
import org.carepurse.identity.SignedIn;
import org.carepurse.notice.Notices;
import org.carepurse.order.AnOrder;
import org.carepurse.order.OrderAtWork;
import org.carepurse.outcome.NotFound;
import org.carepurse.preparing.Readiness;
import org.carepurse.table.Tables;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** A holder with an accepted order of ten sessions asks for a copy of everything. */
@OnDatabase
class PersonalCopiesTest {

    private final CarePurseInstance instance;
    private final PersonalCopies copies;
    private final CopyRounds rounds;
    private final Tables tables;
    private final OrderAtWork order;
    private final SignedIn holder;

    PersonalCopiesTest(CarePurseInstance instance, PersonalCopies copies, CopyRounds rounds, Tables tables) {
        this.instance = instance;
        this.copies = copies;
        this.rounds = rounds;
        this.tables = tables;
        this.order = AnOrder.in(instance).accepted();
        this.holder = order.holder();
    }

    @Test
    void is_prepared_in_the_background_and_told_when_it_is_ready() {
        String copy = asked();
        assertThat(copies.show(holder, copy).state()).isEqualTo(Readiness.ASKED);
        assertThat(copies.take(holder, copy).why().code()).isEqualTo("copy-not-there");

        rounds.goRound();
        new Notices(instance).address(order.plan().people().commissionerId());

        assertThat(copies.show(holder, copy).state()).isEqualTo(Readiness.READY);
        assertThat(copies.show(holder, copy).percent()).isEqualTo(100);
        assertThat(tables.read(
                        "SELECT telling FROM message WHERE person_id = ? AND subject_reference = ?",
                        row -> row.getString(1),
                        holder.personId(),
                        copy))
                .containsExactly("COPY_READY");
    }

    @Test
    void holds_everything_readable_and_for_programs() throws IOException {
        Map<String, byte[]> zip = taken(holder, prepared());

        JsonObject records = data(zip).getAsJsonObject("records");
        assertThat(records.getAsJsonArray("person")
                        .get(0)
                        .getAsJsonObject()
                        .get("id")
                        .getAsLong())
                .isEqualTo(holder.personId());
        assertThat(records.getAsJsonArray("placed_order").toString()).contains(order.reference());
        assertThat(records.getAsJsonArray("order_line")).hasSize(1);
        assertThat(records.getAsJsonArray("journal_move")).isNotEmpty();
        assertThat(records.getAsJsonArray("audit_event").toString()).contains("ORDER_PLACED");
        var page = Jsoup.parse(new String(zip.get("index.html"), StandardCharsets.UTF_8));
        assertThat(page.text()).contains(order.reference(), "Hari Holder", "£45.00");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
    }

    /** Whatever table has the person's number in it, by whatever name, its rows are in the copy. */
    @Test
    void leaves_out_no_row_that_bears_the_persons_number() throws IOException {
        JsonObject data = data(taken(holder, prepared()));
        Set<String> missed = new TreeSet<>();
        for (String[] column : numbers()) {
            List<Long> bearing = tables.read(
                    "SELECT COUNT(*) FROM %s WHERE %s = ?".formatted(column[0], column[1]),
                    row -> row.getLong(1),
                    holder.personId());
            if (bearing.get(0) > shown(data, column[0], column[1])) {
                missed.add(column[0] + "." + column[1]);
            }
        }
        // Asked and taken since.
        assertThat(missed).isSubsetOf("audit_event.holder_id", "audit_event.actor_id", "notice.holder_id");
    }

    @Test
    void holds_no_secret_and_nothing_of_anybody_else() throws IOException {
        OrderAtWork other = AnOrder.in(instance).accepted();
        String text = new String(taken(holder, prepared()).get("data.json"), StandardCharsets.UTF_8);
        assertThat(text).doesNotContain("token_hash", "code_hash", "argon2", other.reference());
        assertThat(text).doesNotContain(String.valueOf(other.holder().personId()));
    }

    @Test
    void tells_staff_what_they_did_and_not_what_it_says_of_others() throws IOException {
        SignedIn finance = order.plan().people().finance();
        JsonObject data = data(taken(finance, prepared(finance)));
        assertThat(data.getAsJsonArray("done").toString()).contains("audit_event");
        assertThat(data.toString()).doesNotContain("Hari Holder");
        assertThat(data.getAsJsonObject("records").getAsJsonArray("plan")).isEmpty();
    }

    @Test
    void asked_twice_is_one_copy_until_it_has_gone() {
        String copy = prepared();
        assertThat(asked()).isEqualTo(copy);

        instance.clock().forward(Duration.ofDays(31));
        rounds.goRound();
        instance.clock().reset();

        assertThat(copies.show(holder, copy).state()).isEqualTo(Readiness.GONE);
        assertThat(copies.take(holder, copy).isDone()).isFalse();
        assertThat(tables.read(
                        "SELECT COUNT(*) FROM personal_copy_part p JOIN personal_copy c ON c.id = p.copy_id"
                                + " WHERE c.reference = ?",
                        row -> row.getLong(1),
                        copy))
                .containsExactly(0L);
        assertThat(asked()).isNotEqualTo(copy);
    }

    @Test
    void is_for_the_person_and_whoever_asked_for_them_and_nobody_else() {
        InventedPeople people = order.plan().people();
        String person = instance.get(People.class).person(holder.personId()).reference();
        SignedIn nominee = people.aNomineeOf(holder);
        String copy = copies.askFor(people.finance(), RequestKey.fresh(), person, "A letter of 3 March")
                .value();
        rounds.goRound();

        assertThat(copies.take(people.finance(), copy).isDone()).isTrue();
        assertThat(copies.take(holder, copy).isDone()).isTrue();
        for (SignedIn another : List.of(
                nominee,
                people.anAuditor(),
                order.staff(),
                InventedPeople.in(instance).finance())) {
            assertThatThrownBy(() -> copies.take(another, copy)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> copies.askFor(another, RequestKey.fresh(), person, "why"))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> copies.askFor(people.finance(), RequestKey.fresh(), "PER-0000-0000", "why"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void each_time_it_is_taken_is_in_the_trail() {
        String copy = prepared();
        copies.take(holder, copy);
        copies.take(holder, copy);
        assertThat(tables.read(
                        "SELECT act FROM audit_event WHERE subject_reference = ? ORDER BY id",
                        row -> row.getString(1),
                        copy))
                .containsExactly("COPY_ASKED", "COPY_READY", "COPY_TAKEN", "COPY_TAKEN");
    }

    private String asked() {
        return copies.ask(holder, RequestKey.fresh()).value();
    }

    private String prepared() {
        return prepared(holder);
    }

    private String prepared(SignedIn person) {
        String copy = copies.ask(person, RequestKey.fresh()).value();
        rounds.goRound();
        return copy;
    }

    private Map<String, byte[]> taken(SignedIn person, String copy) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        copies.write(copies.take(person, copy).value(), content);
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static JsonObject data(Map<String, byte[]> zip) {
        return JsonParser.parseString(new String(zip.get("data.json"), StandardCharsets.UTF_8))
                .getAsJsonObject();
    }

    private List<String[]> numbers() {
        return tables.read(
                "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = DATABASE()"
                        + " AND data_type = 'bigint' AND column_name NOT LIKE '%\\_pence'",
                row -> new String[] {row.getString(1), row.getString(2)});
    }

    private long shown(JsonObject data, String table, String column) {
        JsonArray rows = data.getAsJsonObject("records").getAsJsonArray(table);
        long shown = 0;
        for (int i = 0; rows != null && i < rows.size(); i++) {
            var value = rows.get(i).getAsJsonObject().get(column);
            shown += value != null && !value.isJsonNull() && value.getAsLong() == holder.personId() ? 1 : 0;
        }
        for (var one : data.getAsJsonArray("done")) {
            JsonObject done = one.getAsJsonObject();
            if (done.get("table").getAsString().equals(table)
                    && done.get("as").getAsString().equals(column)) {
                shown = Math.max(shown, done.getAsJsonArray("records").size());
            }
        }
        return shown;
    }
}
