package org.carepurse.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.outcome.WrongInput;
import org.carepurse.table.Transactions;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.time.London;
import org.junit.jupiter.api.Test;

@OnDatabase
class TrailReadingTest {

    private final InventedPeople invented;
    private final TrailReading reading;
    private final AuditTrail trail;
    private final CarePurseInstance instance;
    private final Transactions transactions;
    private final SignedIn auditor;
    private final SignedIn coordinator;
    private final LocalDate today;

    TrailReadingTest(CarePurseInstance instance) {
        this.instance = instance;
        invented = InventedPeople.in(instance);
        reading = instance.get(TrailReading.class);
        trail = instance.get(AuditTrail.class);
        transactions = instance.get(Transactions.class);
        auditor = invented.anAuditor();
        coordinator = invented.aCoordinator();
        today = London.today(instance.clock());
    }

    @Test
    void an_auditor_reads_who_did_what_to_which_record_and_why() throws Exception {
        record(AuditEvent.of("PLAN_ENDED", "plan", "PLN-1", coordinator.personId())
                .concerning(null, invented.commissionerId())
                .because("moved away")
                .saying("from 1 to 2"));
        TrailPart.Line line = read(looking("", "PLN-1", "", "")).get(0);
        assertThat(line.actor()).isEqualTo("Cai Colleague");
        assertThat(line.entry().act()).isEqualTo("PLAN_ENDED");
        assertThat(line.entry().reason()).isEqualTo("moved away");
        assertThat(line.entry().detail()).isEqualTo("from 1 to 2");
    }

    @Test
    void nobody_reads_what_concerns_another_commissioner(CarePurseInstance instance) throws Exception {
        InventedPeople elsewhere = InventedPeople.in(instance);
        record(AuditEvent.of("PLAN_ENDED", "plan", "PLN-9", coordinator.personId())
                .concerning(null, elsewhere.commissionerId()));
        assertThat(read(looking("", "PLN-9", "", ""))).isEmpty();
        assertThat(reading.read(elsewhere.finance(), looking("", "PLN-9", "", ""))
                        .lines())
                .hasSize(1);
    }

    @Test
    void only_finance_and_auditors_read_it() {
        for (SignedIn who : List.of(coordinator, invented.aHolder())) {
            assertThatThrownBy(() -> reading.read(who, looking("", "", "", ""))).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void it_is_searched_by_person_act_and_words() throws Exception {
        record(AuditEvent.of("PLAN_ENDED", "plan", "PLN-2", coordinator.personId())
                .concerning(null, invented.commissionerId())
                .because("100% sure_of it"));
        assertThat(read(looking("cai coll", "PLN-2", "", ""))).hasSize(1);
        assertThat(read(looking("nobody of that name", "PLN-2", "", ""))).isEmpty();
        assertThat(read(looking("", "PLN-2", "PLAN_ENDED", ""))).hasSize(1);
        assertThat(read(looking("", "PLN-2", "PLAN_BEGUN", ""))).isEmpty();
        assertThat(read(looking("", "", "", "100% SURE_OF"))).hasSize(1);
        assertThat(read(looking("", "", "", "100_sure%of"))).isEmpty();
        assertThat(read(looking("", "", "", "' OR 1=1 --"))).isEmpty();
    }

    @Test
    void ones_own_people_are_found_among_many_of_the_same_name() throws Exception {
        InventedPeople elsewhere = InventedPeople.in(instance);
        for (int i = 0; i < 60; i++) {
            elsewhere.aCoordinator();
        }
        SignedIn last = invented.aCoordinator();
        record(AuditEvent.of("PLAN_ENDED", "plan", "PLN-4", last.personId())
                .concerning(null, invented.commissionerId()));
        assertThat(read(looking("cai coll", "PLN-4", "", ""))).hasSize(1);
    }

    @Test
    void it_is_searched_by_day_both_days_included() throws Exception {
        record(AuditEvent.of("PLAN_ENDED", "plan", "PLN-3", null).concerning(null, invented.commissionerId()));
        assertThat(read(between(today, today))).isNotEmpty();
        assertThat(read(between(today.plusDays(1), null))).isEmpty();
        assertThat(read(between(null, today.minusDays(1)))).isEmpty();
    }

    @Test
    void a_long_trail_is_read_part_by_part_and_each_event_once() throws Exception {
        List<AuditEvent> many = IntStream.range(0, 120)
                .mapToObj(n -> AuditEvent.of("COUNTED", "test", "TST-7", null)
                        .concerning(null, invented.commissionerId())
                        .saying(String.valueOf(n)))
                .toList();
        transactions.inOne(() -> {
            trail.record(many);
            return null;
        });
        List<String> seen = new ArrayList<>();
        String after = "";
        do {
            TrailPart part = reading.read(auditor, new TrailSearch("", "TST-7", "", "", null, null, after));
            part.lines().forEach(line -> seen.add(line.entry().detail()));
            after = part.next();
        } while (!after.isEmpty());
        assertThat(seen)
                .isEqualTo(IntStream.iterate(119, n -> n >= 0, n -> n - 1)
                        .mapToObj(String::valueOf)
                        .toList());
    }

    @Test
    void what_cannot_be_meant_is_said_to_be_wrong() {
        assertThatThrownBy(() -> looking("w".repeat(101), "", "", "")).isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> between(today, today.minusDays(1))).isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> read(new TrailSearch("", "", "", "", null, null, "<script>")))
                .isInstanceOf(WrongInput.class);
    }

    private List<TrailPart.Line> read(TrailSearch search) {
        return reading.read(auditor, search).lines();
    }

    private static TrailSearch looking(String who, String about, String act, String words) {
        return new TrailSearch(who, about, act, words, null, null, "");
    }

    private static TrailSearch between(LocalDate from, LocalDate to) {
        return new TrailSearch("", "", "", "", from, to, "");
    }

    private void record(AuditEvent event) throws Exception {
        transactions.inOne(() -> {
            trail.record(event);
            return null;
        });
    }
}
