package org.carepurse.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.careplan.FundingStream.OTHER_NHS;
import static org.carepurse.money.Sterling.pounds;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.APlan;
import org.carepurse.budget.PlanAtWork;
import org.carepurse.budget.YearEnds;
import org.carepurse.careplan.PlanCare;
import org.carepurse.identity.Hat;
import org.carepurse.identity.InventedPeople;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.People;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Ledger;
import org.carepurse.money.Sterling;
import org.carepurse.order.AnOrder;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.outcome.WrongInput;
import org.carepurse.proof.FileCheck;
import org.carepurse.proof.Trust;
import org.carepurse.seal.SealRounds;
import org.carepurse.seal.Seals;
import org.carepurse.table.Tables;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.time.London;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A holder's plan has ended, their year is closed, and ten years have gone by. */
@OnDatabase
class ErasingTest {

    private static final String WORDS = "She hurt her left knee";

    private final CarePurseInstance instance;
    private final Erasing erasing;
    private final PrivacyDesk desk;
    private final Tables tables;
    private InventedPeople people;
    private SignedIn holder;
    private SignedIn asks;
    private SignedIn releases;
    private String person;
    private LocalDate ended;

    ErasingTest(CarePurseInstance instance, Erasing erasing, PrivacyDesk desk, Tables tables) {
        this.instance = instance;
        this.erasing = erasing;
        this.desk = desk;
        this.tables = tables;
    }

    @BeforeEach
    void ten_years_after_the_end() {
        PlanAtWork plan = APlan.in(instance)
                .fundedWith(OTHER_NHS, pounds("500"))
                .sorted(pounds("300"))
                .approved();
        people = plan.people();
        holder = plan.holder();
        asks = people.finance();
        releases = people.enrol(Role.COMMISSIONER_FINANCE, people.commissionerId());
        person = instance.get(People.class).person(holder.personId()).reference();
        instance.clock().setTo(London.today(instance.clock()).plusYears(1).plusDays(1));
        close(plan);
        end(plan);
        ended = London.today(instance.clock());
        instance.clock().setTo(ended.plusYears(10));
    }

    @AfterEach
    void back_to_today() {
        instance.clock().reset();
    }

    @Test
    void takes_the_person_out_and_leaves_the_money() throws IOException {
        instance.get(SealRounds.class).goRound();
        List<String> before = money();
        String erasure = asked();

        assertThat(release(erasure).isDone()).isTrue();

        assertThat(money()).isEqualTo(before).isNotEmpty();
        assertThat(instance.get(Ledger.class).prove().holds()).isTrue();
        instance.get(SealRounds.class).goRound();
        assertThat(faults()).isEmpty();
        assertThat(tables.read(
                        "SELECT name, email, nhs_number FROM person WHERE id = ?",
                        row -> row.getString(1) + row.getString(2) + row.getString(3),
                        holder.personId()))
                .containsExactly("[erased] " + person + person.toLowerCase(Locale.ROOT) + "@erased.invalid" + null);
        assertThat(instance.get(People.class).person(holder.personId()).hasAccess())
                .isFalse();
    }

    @Test
    void leaves_none_of_their_words_anywhere() {
        release(asked()).value();

        for (String place : List.of(
                "audit_event WHERE reason LIKE ? AND holder_id = ?",
                "goal JOIN plan ON plan.id = goal.plan_id WHERE own_words LIKE ? AND holder_id = ?",
                "plan WHERE sent_back_because LIKE ? AND holder_id = ?")) {
            assertThat(tables.read(
                            "SELECT 1 FROM " + place, row -> row.getInt(1), "%" + WORDS + "%", holder.personId()))
                    .as(place)
                    .isEmpty();
        }
        assertThat(tables.read(
                        "SELECT COUNT(*) FROM audit_event WHERE holder_id = ? AND (reason <> '' OR reason_salt IS NOT NULL)"
                                + " AND act <> 'PERSON_ERASED'",
                        row -> row.getLong(1),
                        holder.personId()))
                .containsExactly(0L);
        assertThat(tables.read(
                        "SELECT COUNT(*) FROM sealed_paper p JOIN sealed_statement s ON s.id = p.statement_id"
                                + " JOIN plan ON plan.id = s.plan_id WHERE plan.holder_id = ? AND LENGTH(p.content) > 0",
                        row -> row.getLong(1),
                        holder.personId()))
                .containsExactly(0L);
    }

    @Test
    void an_earlier_export_and_a_later_one_agree_on_what_was_sealed() throws IOException {
        instance.get(SealRounds.class).goRound();
        List<String> leaves = leaves();
        release(asked()).value();
        instance.get(SealRounds.class).goRound();
        assertThat(leaves()).startsWith(leaves.toArray(String[]::new));
        assertThat(faults()).isEmpty();
    }

    @Test
    void shows_before_what_would_go_and_changes_nothing_by_that() {
        ErasurePreview preview = desk.preview(asks, person);
        assertThat(preview.canBeErased()).isTrue();
        assertThat(preview.lines())
                .filteredOn(line -> line.kind() == RecordKind.MONEY)
                .singleElement()
                .satisfies(line -> assertThat(line.untouched()).isPositive());
        assertThat(preview.lines())
                .filteredOn(line -> line.kind() == RecordKind.ACCOUNT)
                .singleElement()
                .satisfies(line -> assertThat(line.emptied()).isPositive());
        assertThat(instance.get(People.class).person(holder.personId()).name()).isEqualTo("Hari Holder");
    }

    @Test
    void takes_two() {
        String erasure = asked();
        assertThat(erasing.release(asks, RequestKey.fresh(), person, erasure)
                        .why()
                        .code())
                .isEqualTo("erasure-takes-two");
        assertThat(ask().why().code()).isEqualTo("erasure-asked-already");
        assertThat(release(erasure).isDone()).isTrue();
        assertThat(release(erasure).why().code()).isEqualTo("erasure-done-already");
        assertThat(ask().why().code()).isEqualTo("erasure-done-already");
    }

    @Test
    void one_that_was_dropped_can_be_asked_for_again() {
        String erasure = asked();
        assertThat(erasing.drop(asks, RequestKey.fresh(), person, erasure).isDone())
                .isTrue();
        assertThat(release(erasure).why().code()).isEqualTo("erasure-over");
        assertThat(asked()).isNotEqualTo(erasure);
    }

    @Test
    void waits_until_the_last_day_has_gone_by_for_which_records_are_kept() {
        LocalDate last = desk.preview(asks, person).lines().stream()
                .flatMap(line -> line.keptUntil().stream())
                .max(LocalDate::compareTo)
                .orElseThrow();
        assertThat(last).isEqualTo(ended.plusDays(2922));
        instance.clock().setTo(last);
        assertThat(ask().why()).isEqualTo(Refusal.because("erasure-too-early", "day", last.toString()));
        instance.clock().setTo(last.plusDays(1));
        assertThat(ask().isDone()).isTrue();
    }

    @Test
    void a_legal_hold_stands_in_the_way_until_it_is_lifted_also_of_what_was_asked_before() {
        String erasure = asked();
        String hold = erasing.placeHold(asks, RequestKey.fresh(), person, "A claim at the county court")
                .value();
        assertThat(release(erasure).why().code()).isEqualTo("erasure-hold");
        assertThat(erasing.liftHold(asks, RequestKey.fresh(), person, hold, "Settled")
                        .isDone())
                .isTrue();
        assertThat(erasing.liftHold(asks, RequestKey.fresh(), person, hold, "Settled")
                        .why()
                        .code())
                .isEqualTo("hold-lifted-already");
        assertThat(release(erasure).isDone()).isTrue();
    }

    @Test
    void money_that_is_open_and_a_plan_in_use_stand_in_the_way() {
        AnOrder.in(instance).placed();
        SignedIn another = AnOrder.in(instance).accepted().holder();
        SignedIn theirs = new SignedIn(
                0,
                Set.of(new Hat(
                        Role.COMMISSIONER_FINANCE,
                        instance.get(People.class).person(another.personId()).commissionerId())),
                Set.of());
        String reference = instance.get(People.class).person(another.personId()).reference();
        assertThat(desk.preview(theirs, reference).whyNot())
                .extracting(Refusal::code)
                .contains("erasure-plan", "erasure-money");
    }

    @Test
    void whoever_works_here_or_acts_for_others_is_not_erased() {
        String colleague =
                instance.get(People.class).person(releases.personId()).reference();
        assertThat(desk.preview(asks, colleague).whyNot())
                .extracting(Refusal::code)
                .containsExactly("erasure-access");
    }

    @Test
    void is_for_the_commissioners_finance_people_who_say_why() {
        for (SignedIn other : List.of(
                holder,
                people.anAuditor(),
                people.aCoordinator(),
                InventedPeople.in(instance).finance())) {
            assertThatThrownBy(() -> erasing.ask(other, RequestKey.fresh(), person, "why"))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThat(desk.preview(people.anAuditor(), person).canBeErased()).isTrue();
        assertThatThrownBy(() -> erasing.ask(asks, RequestKey.fresh(), person, " "))
                .isInstanceOf(WrongInput.class);
    }

    @Test
    void the_same_request_twice_is_one() {
        RequestKey key = RequestKey.fresh();
        assertThat(erasing.ask(asks, key, person, "Ten years").value())
                .isEqualTo(erasing.ask(asks, key, person, "Ten years").value());
    }

    private Outcome<String> ask() {
        return erasing.ask(asks, RequestKey.fresh(), person, "Ten years have gone by");
    }

    private String asked() {
        return ask().value();
    }

    private Outcome<String> release(String erasure) {
        return erasing.release(releases, RequestKey.fresh(), person, erasure);
    }

    private List<String> money() {
        return tables.read(
                "SELECT m.entry_id, m.line, m.amount_pence, m.from_owner_id, m.to_owner_id FROM journal_move m"
                        + " WHERE m.commissioner_id = ? ORDER BY 1, 2",
                row -> row.getString(1) + row.getString(2) + row.getString(3) + row.getString(4) + row.getString(5),
                people.commissionerId());
    }

    private List<String> leaves() throws IOException {
        return export().lines().filter(line -> line.startsWith("leaf\t")).toList();
    }

    private List<String> faults() throws IOException {
        return FileCheck.of(new BufferedReader(new StringReader(export())), Trust.NOTHING_KNOWN)
                .faults();
    }

    private String export() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        instance.get(Seals.class).export(people.commissionerId(), file);
        String text = file.toString(StandardCharsets.UTF_8);
        assertThat(text).doesNotContain(WORDS, "Hari Holder");
        return text;
    }

    private void close(PlanAtWork plan) {
        String line = tables.read(
                        "SELECT l.reference FROM funding_line l JOIN plan ON plan.id = l.plan_id WHERE plan.reference = ?",
                        row -> row.getString(1),
                        plan.reference())
                .get(0);
        instance.get(YearEnds.class)
                .close(
                        asks,
                        RequestKey.fresh(),
                        new YearEnds.Close(plan.reference(), line, Sterling.NONE, pounds("500"), WORDS))
                .value();
    }

    private void end(PlanAtWork plan) {
        instance.get(PlanCare.class)
                .end(asks, RequestKey.fresh(), new PlanCare.End(plan.reference(), WORDS))
                .value();
    }
}
