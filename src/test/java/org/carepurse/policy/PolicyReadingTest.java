package org.carepurse.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.carepurse.policy.PolicyKind.LOCAL_RESTRICTION;
import static org.carepurse.policy.PolicyKind.PROHIBITED_CATEGORY;
import static org.carepurse.policy.PolicyKind.WAITING_DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.InventedPeople;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.SignedIn;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;
import org.carepurse.table.Tables;
import org.carepurse.table.Transactions;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.time.London;
import org.junit.jupiter.api.Test;

/** A commissioner looks at its rules, and at what a new one would change. */
@OnDatabase
class PolicyReadingTest {

    private final InventedPeople people;
    private final InventedPeople elsewhere;
    private final Policies policies;
    private final PolicyReading reading;
    private final SignedIn finance;
    private final LocalDate today;

    PolicyReadingTest(CarePurseInstance instance) {
        people = InventedPeople.in(instance);
        elsewhere = InventedPeople.in(instance);
        policies = instance.get(Policies.class);
        reading = instance.get(PolicyReading.class);
        finance = people.finance();
        today = London.today(instance.clock());
    }

    @Test
    void a_rule_is_seen_from_its_day_on_with_who_set_it_and_why() {
        policies.set(finance, RequestKey.fresh(), restricted(today.plusDays(3), null))
                .value();
        assertThat(on(today.plusDays(2))).isEmpty();
        PolicySight seen = on(today.plusDays(3)).orElseThrow();
        PolicyEntry rule = seen.rule().orElseThrow();
        assertThat(seen.authorOf(rule)).isPresent();
        assertThat(rule.from()).isEqualTo(today.plusDays(3));
        assertThat(rule.reason()).isEqualTo("The contract is being looked at.");
    }

    /** No page sets a rule for days gone by; one that was written into the tables is told apart by when it was recorded. */
    @Test
    void a_rule_dated_back_is_unknown_until_the_day_it_was_recorded(Tables tables, Transactions transactions)
            throws Exception {
        LocalDate from = today.minusDays(20);
        LocalDate recorded = today.minusDays(5);
        transactions.inOne(() -> tables.change(
                "INSERT INTO policy_entry (id, reference, kind, subject, commissioner_id, stance, limit_pence, days, number,"
                        + " from_day, to_day, author_id, recorded_at, reason)"
                        + " VALUES (?, ?, 'LOCAL_RESTRICTION', 'ART_CLASS', ?, 'APPLIES', 0, 0, 0, ?, NULL, ?, ?, 'Dated back')",
                Ids.next(),
                ReferenceNumber.fresh("POL"),
                people.commissionerId(),
                from,
                finance.personId(),
                recorded.atTime(12, 0)));
        assertThat(known(today.minusDays(10), recorded.minusDays(1))).isEmpty();
        assertThat(known(today.minusDays(10), recorded)).isPresent();
        assertThat(known(from.minusDays(1), today)).isEmpty();
    }

    private Optional<PolicySight> known(LocalDate day, LocalDate known) {
        return reading.asAt(finance, people.commissionerId(), day, known).stream()
                .filter(sight -> sight.subject().equals("ART_CLASS"))
                .findFirst();
    }

    @Test
    void the_rules_that_come_with_the_service_have_no_author_and_the_day_something_else_holds_is_told() {
        policies.set(
                        finance,
                        RequestKey.fresh(),
                        NewPolicy.waiting(
                                "DISPUTE_ANSWER", people.commissionerId(), 5, today.plusDays(7), null, "Sooner"))
                .value();
        PolicySight before = about(WAITING_DAYS, "DISPUTE_ANSWER");
        assertThat(before.rule().flatMap(before::authorOf)).isEmpty();
        assertThat(before.rule().orElseThrow().days()).isEqualTo(10);
        assertThat(before.changesOn()).contains(today.plusDays(7));
    }

    @Test
    void what_a_new_rule_changes_is_shown_and_nothing_is_written() {
        NewPolicy forAWeek = restricted(today.plusDays(1), today.plusDays(7));
        List<PolicyHistory.Stretch> then =
                policies.wouldSet(finance, forAWeek).value().from(today);
        assertThat(then)
                .extracting(PolicyHistory.Stretch::from, PolicyHistory.Stretch::to, one -> one.rule()
                        .isPresent())
                .containsExactly(
                        tuple(today, Optional.of(today), false),
                        tuple(today.plusDays(1), Optional.of(today.plusDays(7)), true),
                        tuple(today.plusDays(8), Optional.empty(), false));
        assertThat(about(LOCAL_RESTRICTION, "ART").history().entries()).isEmpty();
        policies.set(finance, RequestKey.fresh(), forAWeek).value();
        assertThat(about(LOCAL_RESTRICTION, "ART").history().from(today))
                .extracting(PolicyHistory.Stretch::from, PolicyHistory.Stretch::to)
                .isEqualTo(then.stream().map(one -> tuple(one.from(), one.to())).toList());
    }

    @Test
    void an_own_rule_goes_before_the_national_one_and_before_an_own_one_that_began_earlier() {
        policies.set(finance, RequestKey.fresh(), lifted(today, null)).value();
        NewPolicy again = new NewPolicy(
                PROHIBITED_CATEGORY,
                "TOBACCO",
                people.commissionerId(),
                Stance.APPLIES,
                Sterling.NONE,
                today.plusDays(5),
                today.plusDays(6),
                "For two days");
        assertThat(policies.wouldSet(finance, again).value().from(today))
                .extracting(one -> one.rule().orElseThrow().applies())
                .containsExactly(false, true, false);
    }

    @Test
    void trying_is_refused_as_setting_is() {
        NewPolicy late = restricted(today.minusDays(1), null);
        Outcome<PolicyHistory> tried = policies.wouldSet(finance, late);
        assertThat(tried.why())
                .isEqualTo(policies.set(finance, RequestKey.fresh(), late).why());
        assertThat(policies.wouldSet(finance, restricted(today, null)).isDone()).isTrue();
    }

    @Test
    void a_commissioner_sees_its_own_rules_and_nobody_elses() {
        policies.set(finance, RequestKey.fresh(), restricted(today, null)).value();
        assertThat(reading.about(elsewhere.finance(), elsewhere.commissionerId(), LOCAL_RESTRICTION, "ART", today)
                        .history()
                        .entries())
                .isEmpty();
        assertThatThrownBy(() -> reading.asAt(elsewhere.finance(), people.commissionerId(), today))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void an_auditor_looks_and_does_not_set_and_nobody_else_even_looks() {
        assertThat(reading.asAt(people.anAuditor(), people.commissionerId(), today))
                .isNotEmpty();
        assertThatThrownBy(() -> policies.wouldSet(people.anAuditor(), restricted(today, null)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> reading.asAt(people.aCoordinator(), people.commissionerId(), today))
                .isInstanceOf(NotAllowed.class);
    }

    private Optional<PolicySight> on(LocalDate day) {
        return reading.asAt(finance, people.commissionerId(), day).stream()
                .filter(sight ->
                        sight.kind() == LOCAL_RESTRICTION && sight.subject().equals("ART"))
                .findFirst();
    }

    private PolicySight about(PolicyKind kind, String subject) {
        return reading.about(finance, people.commissionerId(), kind, subject, today);
    }

    private NewPolicy restricted(LocalDate from, LocalDate to) {
        return rule(LOCAL_RESTRICTION, "ART", Stance.APPLIES, from, to);
    }

    private NewPolicy lifted(LocalDate from, LocalDate to) {
        return rule(PROHIBITED_CATEGORY, "TOBACCO", Stance.LIFTED, from, to);
    }

    private NewPolicy rule(PolicyKind kind, String subject, Stance stance, LocalDate from, LocalDate to) {
        return new NewPolicy(
                kind,
                subject,
                people.commissionerId(),
                stance,
                Sterling.NONE,
                from,
                to,
                "The contract is being looked at.");
    }
}
