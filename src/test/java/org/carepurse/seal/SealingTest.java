package org.carepurse.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.carepurse.identity.InventedPeople;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.SignedIn;
import org.carepurse.order.AnOrder;
import org.carepurse.order.OrderAtWork;
import org.carepurse.outcome.NotFound;
import org.carepurse.proof.FileCheck;
import org.carepurse.proof.ProofCheck;
import org.carepurse.proof.TreeHead;
import org.carepurse.proof.Trust;
import org.carepurse.proof.Verdict;
import org.carepurse.table.Tables;
import org.carepurse.table.TablesOutOfReach;
import org.carepurse.table.Transactions;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.testing.TestSealKey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@OnDatabase
class SealingTest {

    private static CarePurseInstance another;

    private final CarePurseInstance instance;
    private final SealRounds rounds;
    private final Seals seals;
    private final Extract extract;
    private final Tables tables;
    private final Transactions transactions;

    SealingTest(
            CarePurseInstance instance,
            SealRounds rounds,
            Seals seals,
            Extract extract,
            Tables tables,
            Transactions transactions) {
        this.instance = instance;
        this.rounds = rounds;
        this.seals = seals;
        this.extract = extract;
        this.tables = tables;
        this.transactions = transactions;
    }

    @BeforeAll
    static void another_server_starts() {
        another = CarePurseInstance.another();
    }

    @AfterAll
    static void another_server_stops() {
        another.close();
    }

    @Test
    void seals_every_entry_and_event_of_a_commissioner_once() throws IOException {
        long commissioner = anOrderSealed();
        rounds.goRound();
        Verdict verdict = check(commissioner);
        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.records()).isEqualTo(recordsOf(commissioner)).isPositive();
        assertThat(verdict.heads()).isEqualTo(1);
        assertThat(verdict.unsealed()).isZero();
    }

    @Test
    void seals_a_record_that_was_begun_before_others_and_kept_after_them() throws Exception {
        long late = transactions.inOne(() -> {
            long commissioner = anOrder(instance);
            anOrder(another);
            another.get(SealRounds.class).goRound();
            return commissioner;
        });
        rounds.goRound();
        assertThat(check(late).holds()).isTrue();
        assertThat(check(late).records()).isEqualTo(recordsOf(late)).isPositive();
    }

    @Test
    void two_servers_that_seal_at_once_seal_each_record_once() throws Exception {
        long commissioner = anOrder(instance);
        ExecutorService servers = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Object>> both = List.of(
                    Executors.callable(rounds::goRound), Executors.callable(another.get(SealRounds.class)::goRound));
            for (var done : servers.invokeAll(both)) {
                done.get();
            }
        } finally {
            servers.shutdown();
        }
        assertThat(check(commissioner).faults()).isEmpty();
        assertThat(check(commissioner).records()).isEqualTo(recordsOf(commissioner));
    }

    @Test
    void goes_on_with_another_key() throws IOException {
        long commissioner = anOrderSealed();
        TestSealKey.change();
        transactionsOf(commissioner);
        rounds.goRound();
        Verdict verdict = check(commissioner);
        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.keyIds()).hasSize(2);
    }

    @Test
    void shows_each_entry_in_the_latest_head_and_says_which_are_not_sealed_yet() throws IOException {
        long commissioner = anOrderSealed();
        List<Long> entries = entriesOf(commissioner);
        String proof = extract.ofEntries(commissioner, entries);
        assertThat(check(proof).faults()).isEmpty();
        assertThat(check(proof).records()).isEqualTo(entries.size());
        assertThat(check(proof.replaceFirst("(record\tentry\t\\d+\t\\d+\t)", "$1X"))
                        .faults())
                .singleElement()
                .asString()
                .contains("is not what was sealed at position");
        long unsealed = anOrder(instance);
        Verdict waiting = check(extract.ofEntries(unsealed, entriesOf(unsealed)));
        assertThat(waiting.holds()).isTrue();
        assertThat(waiting.records()).isZero();
        assertThat(waiting.unsealed()).isPositive();
    }

    @Test
    void shows_that_a_later_head_has_only_grown_from_an_earlier_one() {
        OrderAtWork order = AnOrder.in(instance).placed();
        InventedPeople people = order.plan().people();
        rounds.goRound();
        transactionsOf(people.commissionerId());
        rounds.goRound();
        List<TreeHead> heads = seals.state(people.anAuditor()).heads();
        TreeHead later = heads.get(0);
        TreeHead earlier = heads.get(1);
        List<byte[]> proof = seals.consistency(people.finance(), earlier.size(), later.size()).stream()
                .map(HexFormat.of()::parseHex)
                .toList();
        assertThat(ProofCheck.hasOnlyGrown(earlier.size(), earlier.root(), later.size(), later.root(), proof))
                .isTrue();
        assertThat(ProofCheck.hasOnlyGrown(earlier.size(), later.root(), later.size(), later.root(), proof))
                .isFalse();
        assertThatThrownBy(() -> seals.consistency(people.finance(), later.size() + 1, later.size()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void is_seen_by_the_commissioners_auditor_and_finance_officer_and_holds_nothing_of_another() throws IOException {
        OrderAtWork order = AnOrder.in(instance).placed();
        InventedPeople people = order.plan().people();
        List<SignedIn> seeing = List.of(people.anAuditor(), people.finance());
        rounds.goRound();
        for (SignedIn one : seeing) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            seals.export(one, file);
            assertThat(check(file.toString(StandardCharsets.UTF_8)).records())
                    .isEqualTo(recordsOf(people.commissionerId()));
        }
        for (SignedIn other : List.of(order.holder(), order.staff(), people.aCoordinator())) {
            assertThatThrownBy(() -> seals.state(other)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> seals.export(other, OutputStream.nullOutputStream()))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> seals.consistency(other, 1, 1)).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void the_applications_user_can_change_and_remove_no_seal() {
        for (String table : List.of("seal_leaf", "seal_node", "seal_head", "seal_key")) {
            assertThatThrownBy(() -> transactions.inOne(() -> tables.change("DELETE FROM " + table)))
                    .isInstanceOf(TablesOutOfReach.class);
        }
        assertThatThrownBy(() -> transactions.inOne(() -> tables.change("UPDATE seal_leaf SET position = 0")))
                .isInstanceOf(TablesOutOfReach.class);
    }

    private void transactionsOf(long commissioner) {
        try {
            transactions.inOne(() -> tables.change(
                    "INSERT INTO audit_event (id, recorded_at, act, subject_kind, subject_reference, commissioner_id, reason, detail)"
                            + " VALUES (?, NOW(6), 'SIGNED_IN', 'person', 'PER', ?, '', '')",
                    org.carepurse.reference.Ids.next(),
                    commissioner));
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private long anOrderSealed() {
        long commissioner = anOrder(instance);
        rounds.goRound();
        return commissioner;
    }

    private static long anOrder(CarePurseInstance on) {
        return AnOrder.in(on).placed().plan().people().commissionerId();
    }

    private List<Long> entriesOf(long commissioner) {
        return tables.read(
                "SELECT id FROM journal_entry WHERE commissioner_id = ?", row -> row.getLong(1), commissioner);
    }

    private long recordsOf(long commissioner) {
        return LongStream.of(
                        entriesOf(commissioner).size(),
                        tables.read(
                                        "SELECT COUNT(*) FROM audit_event WHERE commissioner_id = ?",
                                        row -> row.getLong(1),
                                        commissioner)
                                .get(0))
                .sum();
    }

    private Verdict check(long commissioner) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        seals.export(commissioner, file);
        return check(file.toString(StandardCharsets.UTF_8));
    }

    private static Verdict check(String file) throws IOException {
        return FileCheck.of(new BufferedReader(new StringReader(file)), Trust.NOTHING_KNOWN);
    }
}
