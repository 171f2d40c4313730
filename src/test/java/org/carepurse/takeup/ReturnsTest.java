package org.carepurse.takeup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.takeup.CountingRule.LIVE_AT_QUARTER_END;
import static org.carepurse.takeup.CountingRule.RECEIVING_IN_YEAR_TO_DATE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.Holding;
import org.carepurse.careplan.FundingStream;
import org.carepurse.identity.InventedPeople;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.BrokenInvariant;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.policy.NewPolicy;
import org.carepurse.policy.Policies;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The return of the quarter that ends on 31 December 2026, looked at on 4 March 2027. */
@OnDatabase
class ReturnsTest {

    private static final LocalDate QUARTER = LocalDate.of(2026, 12, 31);
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 4);
    private static final Asked LIVE = Asked.all(LIVE_AT_QUARTER_END);

    private final InventedPeople people;
    private final InventedBudgets budgets;
    private final Returns returns;
    private final ReturnReading reading;
    private final CountedPeople counted;
    private final Policies policies;
    private final ClientLevelData clients;

    ReturnsTest(CarePurseInstance instance) {
        this.people = InventedPeople.in(instance);
        this.budgets = new InventedBudgets(instance, people);
        this.returns = instance.get(Returns.class);
        this.reading = instance.get(ReturnReading.class);
        this.counted = instance.get(CountedPeople.class);
        this.policies = instance.get(Policies.class);
        this.clients = instance.get(ClientLevelData.class);
        instance.clock().setTo(TODAY);
    }

    @Test
    void preparing_again_counts_again_and_takes_the_place_of_what_was_prepared() {
        live(3);
        prepared();
        live(2);

        ReturnSight sight = prepared();

        assertThat(sight.figures().of(LIVE)).isEqualTo(5);
        assertThat(reading.list(people.finance(), people.commissionerId())).hasSize(1);
    }

    @Test
    void the_same_request_prepares_once() {
        RequestKey key = RequestKey.fresh();
        Returns.Prepare asked = new Returns.Prepare(people.commissionerId(), QUARTER);
        String first = returns.prepare(people.finance(), key, asked).value();
        assertThat(returns.prepare(people.finance(), key, asked).value()).isEqualTo(first);
    }

    @Test
    void a_quarter_that_has_not_begun_is_refused_and_one_that_goes_on_can_only_be_looked_at() {
        population();
        assertThat(prepare(LocalDate.of(2027, 4, 1)).why().code()).isEqualTo("quarter-not-begun");

        String goesOn = prepare(LocalDate.of(2027, 1, 1)).value();

        assertThat(submit(goesOn, "").why().code()).isEqualTo("return-quarter-goes-on");
        assertThat(sight(goesOn).canBeSubmitted()).isFalse();
    }

    @Test
    void without_a_population_it_is_not_submitted() {
        assertThat(submit(reference(), "").why().code()).isEqualTo("return-population-missing");
    }

    @Test
    void somebody_without_a_date_of_birth_stops_it_and_is_led_to() {
        population();
        long unknown = budgets.person(null);
        budgets.ongoing(unknown, "2026-10-01", "2027-09-30");
        budgets.write();

        ReturnSight sight = prepared();

        assertThat(sight.found()).extracting(Found::finding).containsExactly(Finding.BIRTH_DATES_MISSING);
        assertThat(peopleOf(sight, sight.found().get(0).asked())).hasSize(1);
        assertThat(submit(sight.head().reference(), "").why().code()).isEqualTo("return-birth-dates-missing");
    }

    @Test
    void what_was_submitted_stays_and_a_quarter_told_anew_needs_a_reason_and_keeps_both() {
        population();
        live(3);
        String first = reference();
        submit(first, "").value();
        live(1);
        String second = reference();

        assertThatThrownBy(() -> submit(second, " ")).isInstanceOf(WrongInput.class);
        submit(second, "One budget was noted late").value();

        assertThat(sight(first).figures().of(LIVE)).isEqualTo(3);
        assertThat(peopleOf(sight(first), LIVE)).hasSize(3);
        assertThat(sight(first).isLatest()).isFalse();
        assertThat(sight(second).figures().of(LIVE)).isEqualTo(4);
        assertThat(sight(second).head().because()).isEqualTo("One budget was noted late");
        assertThat(sight(second).isLatest()).isTrue();
        assertThat(submit(first, "again").why().code()).isEqualTo("return-is-submitted");
    }

    @Test
    void it_is_compared_with_the_quarter_before() {
        live(3);
        prepare(LocalDate.of(2026, 9, 30)).value();

        ReturnSight sight = prepared();

        assertThat(sight.before())
                .hasValueSatisfying(before -> assertThat(before.of(LIVE)).isZero());
        assertThat(sight.found()).extracting(Found::finding).contains(Finding.CHANGED_MUCH);
    }

    @Test
    void adults_with_childrens_money_are_pointed_out() {
        population();
        budgets.budget(
                budgets.people(1).get(0),
                FundingStream.CHILDRENS_CONTINUING_CARE,
                Holding.NOTIONAL,
                "2026-10-01",
                "2027-09-30");
        budgets.write();

        ReturnSight sight = prepared();

        assertThat(sight.found()).extracting(Found::finding).containsExactly(Finding.ADULTS_IN_CHILDRENS_CARE);
        assertThat(sight.canBeSubmitted()).isTrue();
    }

    @Test
    void its_file_has_the_columns_of_the_mapping_file() {
        population();
        live(3);

        List<String> lines =
                new ReturnFile(ReturnLayout.ours()).of(prepared()).lines().toList();

        assertThat(lines.get(0)).startsWith("Organisation code,Organisation name,Quarter,Quarter ends");
        assertThat(lines.get(1)).contains("2026/27 Q3,2026-12-31,310000,3,3,0,0,0,3,0,0,0,0.01");
    }

    @Test
    void its_file_has_the_columns_that_another_mapping_file_says_in_its_place() {
        population();
        live(3);
        ReturnLayout asked =
                ReturnLayout.read("# as asked for\nOrg = ORGANISATION_CODE\nPeople=LIVE_AT_QUARTER_END,ADULT");

        List<String> lines = new ReturnFile(asked).of(prepared()).lines().toList();

        assertThat(lines.get(0)).isEqualTo("Org,People");
        assertThat(lines.get(1)).endsWith(",3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing", "People", "People = NOBODY", "People = LIVE_AT_QUARTER_END, ELDERS"})
    void a_mapping_file_that_says_no_column_is_not_taken(String text) {
        assertThatThrownBy(() -> ReturnLayout.read(text)).isInstanceOf(BrokenInvariant.class);
    }

    @Test
    void client_level_data_tells_how_each_service_of_the_council_reaches_the_person() throws IOException {
        budgets.budget(
                budgets.person(LocalDate.of(1960, 1, 1)),
                FundingStream.ADULT_SOCIAL_CARE,
                Holding.MANAGED_ACCOUNT,
                "2026-10-01",
                "2027-09-30");
        live(1);
        String reference = reference();
        ByteArrayOutputStream file = new ByteArrayOutputStream();

        clients.write(people.anAuditor(), reference, file);

        assertThat(file.toString(StandardCharsets.UTF_8).lines().skip(1))
                .containsExactly(
                        ",1960-01-01,PHYSIOTHERAPY,Direct Payment,2026-10-01,2027-09-30,1,session,4000,WEEKLY");
        assertThat(sight(reference)
                        .figures()
                        .of(Asked.all(CountingRule.COUNCIL_DIRECT_PAYMENT).of(AgeGroup.ADULT)))
                .isEqualTo(1);
        assertThatThrownBy(() -> clients.requireMaySee(people.aHolder(), reference))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void an_auditor_sees_all_of_it_and_changes_nothing() {
        population();
        live(1);
        String reference = reference();
        SignedIn auditor = people.anAuditor();

        assertThat(reading.show(auditor, reference).figures().of(LIVE)).isEqualTo(1);
        assertThat(counted.list(auditor, reference, LIVE, "", 10)).hasSize(1);
        assertThatThrownBy(() -> returns.submit(auditor, RequestKey.fresh(), new Returns.Submit(reference, "")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> returns.prepare(
                        auditor, RequestKey.fresh(), new Returns.Prepare(people.commissionerId(), QUARTER)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_holder_sees_none_of_it() {
        String reference = reference();
        SignedIn holder = people.aHolder();
        assertThatThrownBy(() -> reading.show(holder, reference)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> counted.list(holder, reference, Asked.all(RECEIVING_IN_YEAR_TO_DATE), "", 10))
                .isInstanceOf(NotAllowed.class);
    }

    private void live(int howMany) {
        budgets.people(howMany).forEach(person -> budgets.ongoing(person, "2026-10-01", "2027-09-30"));
        budgets.write();
    }

    private void population() {
        policies.set(
                        people.finance(),
                        RequestKey.fresh(),
                        NewPolicy.number(
                                "REGISTERED_POPULATION",
                                people.commissionerId(),
                                310_000,
                                TODAY,
                                null,
                                "as registered"))
                .value();
    }

    private ReturnSight prepared() {
        return sight(reference());
    }

    private String reference() {
        return prepare(QUARTER).value();
    }

    private Outcome<String> prepare(LocalDate day) {
        return returns.prepare(people.finance(), RequestKey.fresh(), new Returns.Prepare(people.commissionerId(), day));
    }

    private Outcome<String> submit(String reference, String because) {
        return returns.submit(people.finance(), RequestKey.fresh(), new Returns.Submit(reference, because));
    }

    private ReturnSight sight(String reference) {
        return reading.show(people.finance(), reference);
    }

    private List<CountedRow> peopleOf(ReturnSight sight, Asked asked) {
        return counted.list(people.finance(), sight.head().reference(), asked, "", 50);
    }
}
