package org.carepurse.spending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.money.Sterling.pounds;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.carepurse.money.Sterling;
import org.carepurse.order.AnOrder;
import org.carepurse.order.SessionsOrdered;
import org.carepurse.table.Tables;
import org.carepurse.table.Transactions;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

@OnDatabase
class CountingTest {

    private final CarePurseInstance instance;
    private final SpendingRounds rounds;
    private final ProveSpending proving;
    private final Tables tables;
    private final Transactions transactions;

    CountingTest(
            CarePurseInstance instance,
            SpendingRounds rounds,
            ProveSpending proving,
            Tables tables,
            Transactions transactions) {
        this.instance = instance;
        this.rounds = rounds;
        this.proving = proving;
        this.tables = tables;
        this.transactions = transactions;
    }

    @Test
    void counts_what_an_order_sets_aside_once_in_each_subject() {
        long commissioner = AnOrder.in(instance).placed().plan().people().commissionerId();
        rounds.goRound();
        rounds.goRound();
        for (Subject subject : Subject.values()) {
            assertThat(sum(commissioner, subject, Measure.ORDERED)).isEqualTo(pounds("450"));
            assertThat(sum(commissioner, subject, Measure.BUDGET)).isEqualTo(pounds("1000"));
            assertThat(sum(commissioner, subject, Measure.OWED)).isEqualTo(Sterling.NONE);
        }
        assertThat(proving.prove().differences()).isEmpty();
    }

    @Test
    void the_same_again_from_nothing_comes_to_the_same() {
        long commissioner = AnOrder.in(instance).placed().plan().people().commissionerId();
        rounds.startAgain();
        assertThat(sum(commissioner, Subject.PROVIDER, Measure.ORDERED)).isEqualTo(pounds("450"));
        assertThat(proving.prove().holds()).isTrue();
    }

    @Test
    void an_entry_that_was_begun_before_others_and_kept_after_them_is_counted_too() throws Exception {
        long late = transactions.inOne(() -> {
            long commissioner = AnOrder.in(instance).placed().plan().people().commissionerId();
            try (CarePurseInstance another = CarePurseInstance.another()) {
                AnOrder.in(another).placed();
                another.get(SpendingRounds.class).goRound();
            }
            return commissioner;
        });
        assertThat(sum(late, Subject.COHORT, Measure.ORDERED)).isEqualTo(Sterling.NONE);
        rounds.goRound();
        assertThat(sum(late, Subject.COHORT, Measure.ORDERED)).isEqualTo(pounds("450"));
    }

    @Test
    void two_servers_that_count_at_once_count_each_entry_once() throws Exception {
        long commissioner = AnOrder.in(instance).placed().plan().people().commissionerId();
        ExecutorService servers = Executors.newFixedThreadPool(2);
        try (CarePurseInstance another = CarePurseInstance.another()) {
            List<Callable<Object>> both = List.of(
                    Executors.callable(rounds::goRound),
                    Executors.callable(another.get(SpendingRounds.class)::goRound));
            for (var done : servers.invokeAll(both)) {
                done.get();
            }
        } finally {
            servers.shutdown();
        }
        assertThat(sum(commissioner, Subject.AREA, Measure.ORDERED)).isEqualTo(pounds("450"));
        assertThat(proving.prove().holds()).isTrue();
    }

    @Test
    void what_is_delivered_counts_when_it_is_logged_and_only_what_people_received_after_they_answer() {
        SessionsOrdered order = SessionsOrdered.tenAt45(instance);
        long commissioner = order.plan().people().commissionerId();
        String delivery = order.log(order.today(), "7").value();
        rounds.goRound();
        rounds.goRound();
        for (Subject subject : Subject.values()) {
            assertThat(sum(commissioner, subject, Measure.DELIVERED)).isEqualTo(pounds("315"));
        }
        order.answer(order.holder(), delivery, "5.5", "She left early").value();
        rounds.goRound();
        assertThat(sum(commissioner, Subject.CATEGORY, Measure.DELIVERED)).isEqualTo(pounds("247.50"));
        order.answer(order.holder(), delivery, "0", "Nobody came").value();
        rounds.goRound();
        assertThat(sum(commissioner, Subject.COHORT, Measure.DELIVERED)).isEqualTo(Sterling.NONE);
        assertThat(proving.prove().differences()).isEmpty();
    }

    @Test
    void deliveries_counted_again_from_nothing_come_to_the_same() {
        SessionsOrdered order = SessionsOrdered.tenAt45(instance);
        order.confirmed(3);
        rounds.goRound();
        rounds.startAgain();
        assertThat(sum(order.plan().people().commissionerId(), Subject.PROVIDER, Measure.DELIVERED))
                .isEqualTo(pounds("135"));
        assertThat(proving.prove().holds()).isTrue();
    }

    @Test
    void a_price_given_that_was_changed_is_named_by_the_proof() throws Exception {
        SessionsOrdered order = SessionsOrdered.tenAt45(instance);
        long commissioner = order.plan().people().commissionerId();
        order.confirmed(2);
        rounds.goRound();
        units(commissioner, 1);
        assertThat(proving.prove().differences())
                .singleElement()
                .satisfies(difference -> assertThat(difference.commissionerId()).isEqualTo(commissioner));
        units(commissioner, -1);
        assertThat(proving.prove().holds()).isTrue();
    }

    private void units(long commissioner, long hundredths) throws Exception {
        transactions.inOne(() -> tables.change(
                "UPDATE spending_units SET hundredths = hundredths + ? WHERE commissioner_id = ?",
                hundredths,
                commissioner));
    }

    @Test
    void a_sum_that_was_changed_is_named_by_the_proof() throws Exception {
        long commissioner = AnOrder.in(instance).placed().plan().people().commissionerId();
        rounds.goRound();
        change(commissioner, 1);
        assertThat(proving.prove().differences())
                .filteredOn(difference -> difference.commissionerId() == commissioner)
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.kept()).isEqualTo(pounds("450.01"));
                    assertThat(difference.journalled()).isEqualTo(pounds("450"));
                });
        change(commissioner, -1);
        assertThat(proving.prove().holds()).isTrue();
    }

    private void change(long commissioner, long pence) throws Exception {
        transactions.inOne(() -> tables.change(
                "UPDATE spending_month SET pence = pence + ? WHERE commissioner_id = ? AND subject = 'PROVIDER' AND measure = 'ORDERED'",
                pence,
                commissioner));
    }

    private Money sum(long commissioner, Subject subject, Measure measure) {
        return tables.read(
                        "SELECT COALESCE(SUM(pence), 0) FROM spending_month WHERE commissioner_id = ? AND subject = ? AND measure = ?",
                        row -> Sterling.pence(row.getLong(1)),
                        commissioner,
                        subject.name(),
                        measure.name())
                .get(0);
    }
}
