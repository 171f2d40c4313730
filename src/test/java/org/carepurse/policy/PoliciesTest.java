package org.carepurse.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.InventedPeople;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.SignedIn;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.time.London;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

@OnDatabase
class PoliciesTest {

    private final InventedPeople invented;
    private final Policies policies;
    private final long commissioner;
    private final LocalDate today;

    PoliciesTest(CarePurseInstance instance) {
        invented = InventedPeople.in(instance);
        policies = instance.get(Policies.class);
        commissioner = invented.commissionerId();
        today = London.today(instance.clock());
    }

    @Test
    void the_national_rules_hold_everywhere_and_say_that_they_are_national() {
        PolicyEntry alcohol = book(today).prohibitionOf("ALCOHOL").orElseThrow();
        assertThat(alcohol.isNational()).isTrue();
        assertThat(alcohol.authorId()).isEmpty();
        assertThat(alcohol.reason()).contains("source to be confirmed");
        assertThat(book(today).prohibitionOf("PHYSIOTHERAPY")).isEmpty();
    }

    @Test
    void a_commissioners_own_rule_goes_before_the_national_one_from_its_day_on(CarePurseInstance instance) {
        set(PolicyKind.PROHIBITED_CATEGORY, "TOBACCO", Stance.LIFTED, today.plusDays(1), null);
        assertThat(book(today).prohibitionOf("TOBACCO")).isPresent();
        assertThat(book(today.plusDays(1)).prohibitionOf("TOBACCO")).isEmpty();
        long elsewhere = InventedPeople.in(instance).commissionerId();
        assertThat(policies.asAt(elsewhere, today.plusDays(1)).prohibitionOf("TOBACCO"))
                .isPresent();
    }

    @Test
    void a_rule_set_by_one_instance_holds_at_once_in_another() throws Exception {
        try (CarePurseInstance another = CarePurseInstance.another()) {
            Policies there = another.get(Policies.class);
            assertThat(there.asAt(commissioner, today).restrictionOn("ART")).isEmpty();
            set(PolicyKind.LOCAL_RESTRICTION, "ART", Stance.APPLIES, today, null);
            assertThat(there.asAt(commissioner, today).restrictionOn("ART")).isPresent();
        }
    }

    @Test
    void a_rule_for_a_time_stands_through_its_last_day_and_then_the_one_before_it_again() {
        set(PolicyKind.PROHIBITED_CATEGORY, "GAMBLING", Stance.LIFTED, today, today.plusDays(2));
        assertThat(book(today.plusDays(2)).prohibitionOf("GAMBLING")).isEmpty();
        assertThat(book(today.plusDays(3)).prohibitionOf("GAMBLING")).isPresent();
    }

    @Test
    void of_two_rules_that_begin_on_one_day_the_later_set_holds() {
        set(PolicyKind.LOCAL_RESTRICTION, "ART_CLASS", Stance.APPLIES, today, null);
        set(PolicyKind.LOCAL_RESTRICTION, "ART_CLASS", Stance.LIFTED, today, null);
        assertThat(book(today).restrictionOn("ART_CLASS")).isEmpty();
    }

    @Test
    void an_amount_up_to_the_limit_needs_no_approval_and_a_penny_more_does() {
        limit(Sterling.pounds("500"));
        assertThat(book(today).limitExceeded("ORDER", Sterling.pounds("500"))).isEmpty();
        assertThat(book(today).limitExceeded("ORDER", Sterling.pence(500_01))).isPresent();
        assertThat(book(today).limitExceeded("INVOICE", Sterling.pounds("9999")))
                .isEmpty();
    }

    @Test
    void a_rule_never_begins_in_the_past() {
        assertThat(trying(RequestKey.fresh(), aRule(today.minusDays(1))).why().code())
                .isEqualTo("policy-starts-in-the-past");
        assertThat(trying(RequestKey.fresh(), aRule(today)).isDone()).isTrue();
    }

    @Test
    void the_same_request_sets_one_rule() {
        RequestKey key = RequestKey.fresh();
        String first = trying(key, aRule(today)).value().reference();
        assertThat(trying(key, aRule(today)).value().reference()).isEqualTo(first);
    }

    @Test
    void only_the_commissioners_finance_officer_sets_rules(CarePurseInstance instance) {
        for (var who : new SignedIn[] {
            invented.aCoordinator(),
            invented.anAuditor(),
            InventedPeople.in(instance).finance()
        }) {
            assertThatThrownBy(() -> policies.set(who, RequestKey.fresh(), aRule(today)))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void a_rule_says_what_it_is_about_and_why() {
        for (String subject : new String[] {null, "", "small", "<script>", "A".repeat(61)}) {
            assertThatThrownBy(() -> rule(PolicyKind.LOCAL_RESTRICTION, subject, Sterling.NONE, today, null, "why"))
                    .isInstanceOf(WrongInput.class);
        }
        for (String reason : new String[] {null, " ", "r".repeat(501)}) {
            assertThatThrownBy(() -> rule(PolicyKind.LOCAL_RESTRICTION, "ART", Sterling.NONE, today, null, reason))
                    .isInstanceOf(WrongInput.class);
        }
        assertThatThrownBy(() -> rule(PolicyKind.LOCAL_RESTRICTION, "ART", Sterling.pence(1), today, null, "why"))
                .isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> rule(PolicyKind.APPROVAL_LIMIT, "ORDER", Sterling.pence(-1), today, null, "why"))
                .isInstanceOf(WrongInput.class);
        assertThatThrownBy(() ->
                        rule(PolicyKind.LOCAL_RESTRICTION, "ART", Sterling.NONE, today, today.minusDays(1), "why"))
                .isInstanceOf(WrongInput.class);
    }

    private PolicyBook book(LocalDate day) {
        return policies.asAt(commissioner, day);
    }

    private void set(PolicyKind kind, String subject, Stance stance, LocalDate from, LocalDate to) {
        trying(
                        RequestKey.fresh(),
                        new NewPolicy(kind, subject, commissioner, stance, Sterling.NONE, from, to, "a local decision"))
                .value();
    }

    private void limit(Money limit) {
        trying(RequestKey.fresh(), rule(PolicyKind.APPROVAL_LIMIT, "ORDER", limit, today, null, "why"))
                .value();
    }

    private Outcome<PolicyEntry> trying(RequestKey key, NewPolicy rule) {
        return policies.set(invented.finance(), key, rule);
    }

    private NewPolicy aRule(LocalDate from) {
        return rule(PolicyKind.LOCAL_RESTRICTION, "ART_CLASS", Sterling.NONE, from, null, "too few places");
    }

    private NewPolicy rule(PolicyKind kind, String subject, Money limit, LocalDate from, LocalDate to, String reason) {
        return new NewPolicy(kind, subject, commissioner, Stance.APPLIES, limit, from, to, reason);
    }
}
