package org.carepurse.printrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.pounds;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.APlan;
import org.carepurse.budget.PlanAtWork;
import org.carepurse.careplan.FundingStream;
import org.carepurse.identity.Accounts;
import org.carepurse.identity.InventedPeople;
import org.carepurse.identity.Language;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.People;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;
import org.carepurse.notice.Notices;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.WrongInput;
import org.carepurse.preparing.Readiness;
import org.carepurse.report.Period;
import org.carepurse.report.Print;
import org.carepurse.report.StatementText;
import org.carepurse.report.Statements;
import org.carepurse.table.Tables;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people have budgets in March, one of them reads Welsh; in April their statements are asked for. */
@OnDatabase
class PrintRunsTest {

    private static final YearMonth MARCH = YearMonth.of(2027, 3);
    private static final Period ALL_OF_MARCH = new Period(MARCH.atDay(1), MARCH.atEndOfMonth());

    private final CarePurseInstance instance;
    private final PrintRuns runs;
    private final PrintRounds rounds;
    private final PrintShelf shelf;
    private final Tables tables;
    private final InventedPeople people;
    private final SignedIn finance;
    private final PlanAtWork english;
    private final PlanAtWork welsh;

    PrintRunsTest(CarePurseInstance instance, PrintRuns runs, PrintRounds rounds, PrintShelf shelf, Tables tables) {
        this.instance = instance;
        this.runs = runs;
        this.rounds = rounds;
        this.shelf = shelf;
        this.tables = tables;
        this.people = InventedPeople.in(instance);
        this.finance = people.finance();
        this.english = aBudget("300");
        this.welsh = aBudget("500");
        instance.get(People.class).speak(welsh.holder(), Language.WELSH);
    }

    @BeforeEach
    void march_is_over() {
        instance.clock().setTo(LocalDate.of(2027, 4, 1));
    }

    @AfterEach
    void back_to_march() {
        instance.clock().reset();
    }

    @Test
    void everybody_who_had_a_budget_gets_the_statement_that_their_page_shows_in_their_language() throws IOException {
        Map<String, byte[]> files = taken(printed());
        assertThat(files).containsOnlyKeys(english.reference() + "-en.pdf", welsh.reference() + "-cy.pdf");
        assertThat(text(files, english.reference() + "-en.pdf")).contains(page(english, Language.ENGLISH), "£300.00");
        assertThat(text(files, welsh.reference() + "-cy.pdf")).contains(page(welsh, Language.WELSH), "£500.00");
    }

    @Test
    void is_drawn_in_the_background_and_told_to_whoever_asked() {
        String run = asked();
        assertThat(runs.show(finance, run).percent()).isZero();
        assertThat(runs.show(finance, run).statements()).isEqualTo(2);
        assertThat(runs.take(finance, run).why().code()).isEqualTo("print-run-not-there");

        rounds.goRound();
        new Notices(instance).address(people.commissionerId());

        assertThat(runs.show(finance, run).state()).isEqualTo(Readiness.READY);
        assertThat(runs.show(finance, run).percent()).isEqualTo(100);
        assertThat(tables.read(
                        "SELECT telling FROM message WHERE person_id = ? AND subject_reference = ?",
                        row -> row.getString(1),
                        finance.personId(),
                        run))
                .containsExactly("STATEMENTS_READY");
    }

    @Test
    void whoever_goes_on_after_a_crash_draws_only_what_is_missing() throws IOException {
        String run = asked();
        long number = shelf.byReference(run).id();
        shelf.pick(number);
        byte[] drawnBefore = {1, 2, 3};
        shelf.keep(number, List.of(new Drawn(english.plan().id(), drawnBefore)));
        assertThat(runs.show(finance, run).percent()).isEqualTo(50);

        rounds.goRound();
        assertThat(runs.show(finance, run).state())
                .as("somebody is at work on it")
                .isEqualTo(Readiness.ASKED);

        instance.clock().forward(Duration.ofMinutes(6));
        rounds.goRound();
        assertThat(taken(run).get(english.reference() + "-en.pdf")).isEqualTo(drawnBefore);
        assertThat(runs.show(finance, run).drawn()).isEqualTo(2);
    }

    @Test
    void a_month_that_is_not_over_goes_as_far_as_today() {
        String run = runs.ask(finance, RequestKey.fresh(), march(Print.ORDINARY, MARCH.plusMonths(1)))
                .value();
        assertThat(runs.show(finance, run).period())
                .isEqualTo(new Period(LocalDate.of(2027, 4, 1), LocalDate.of(2027, 4, 1)));
    }

    @Test
    void a_month_must_have_begun() {
        assertThatThrownBy(() -> runs.ask(finance, RequestKey.fresh(), march(Print.ORDINARY, MARCH.plusMonths(2))))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.code()).isEqualTo("print-run-month"));
    }

    @Test
    void nobody_had_a_budget_before_the_first_was_approved() {
        assertThat(runs.ask(finance, RequestKey.fresh(), march(Print.ORDINARY, MARCH.minusMonths(1)))
                        .why()
                        .code())
                .isEqualTo("print-run-of-nobody");
    }

    @Test
    void asking_again_leads_to_the_one_that_is_drawn_and_to_a_new_one_when_it_is_ready() {
        String run = asked();
        assertThat(asked()).isEqualTo(run);
        assertThat(runs.ask(finance, RequestKey.fresh(), march(Print.LARGE, MARCH))
                        .value())
                .isNotEqualTo(run);
        rounds.goRound();
        assertThat(asked()).isNotEqualTo(run);
    }

    @Test
    void is_for_the_finance_people_of_the_commissioner_and_nobody_else() {
        String run = printed();
        for (SignedIn another : List.of(
                english.holder(),
                people.anAuditor(),
                people.aCoordinator(),
                InventedPeople.in(instance).finance())) {
            assertThatThrownBy(() -> runs.show(another, run)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> runs.take(another, run)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> runs.ask(another, RequestKey.fresh(), march(Print.ORDINARY, MARCH)))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> runs.show(finance, "PRN-0000-0000")).isInstanceOf(NotFound.class);
    }

    @Test
    void goes_two_weeks_after_it_was_ready_and_each_time_it_is_taken_is_in_the_trail() {
        String run = printed();
        runs.take(finance, run);
        instance.clock().forward(Duration.ofDays(14));
        rounds.goRound();
        assertThat(runs.take(finance, run).isDone()).isTrue();
        instance.clock().forward(Duration.ofSeconds(1));
        rounds.goRound();
        assertThat(runs.take(finance, run).isDone()).isFalse();
        assertThat(shelf.filed(shelf.byReference(run).id(), 0, 1)).isEmpty();
        assertThat(tables.read(
                        "SELECT act FROM audit_event WHERE subject_reference = ? ORDER BY id",
                        row -> row.getString(1),
                        run))
                .containsExactly(
                        "PRINT_RUN_ASKED",
                        "PRINT_RUN_READY",
                        "PRINT_RUN_TAKEN",
                        "PRINT_RUN_TAKEN",
                        "PRINT_RUN_REMOVED");
    }

    @Test
    void is_drawn_for_nobody_when_whoever_asked_has_left() {
        String run = asked();
        String asker = instance.get(People.class).person(finance.personId()).reference();
        instance.get(Accounts.class)
                .endAccess(
                        people.enrol(Role.COMMISSIONER_FINANCE, people.commissionerId()),
                        RequestKey.fresh(),
                        new Accounts.EndAccess(asker, "Left"));
        rounds.goRound();
        assertThat(shelf.byReference(run).state()).isEqualTo(Readiness.GONE);
    }

    private PlanAtWork aBudget(String pounds) {
        return APlan.in(instance)
                .among(people)
                .fundedWith(FundingStream.OTHER_NHS, pounds(pounds))
                .sorted(pounds("100"))
                .approved();
    }

    private String asked() {
        return runs.ask(finance, RequestKey.fresh(), march(Print.ORDINARY, MARCH))
                .value();
    }

    private PrintRuns.Ask march(Print print, YearMonth month) {
        return new PrintRuns.Ask(people.commissionerId(), month, print);
    }

    private String printed() {
        String run = asked();
        rounds.goRound();
        return run;
    }

    private String page(PlanAtWork plan, Language language) {
        return new StatementText(
                        instance.get(Statements.class).of(plan.holder(), plan.reference(), ALL_OF_MARCH),
                        Words.in(language))
                .left();
    }

    private Map<String, byte[]> taken(String run) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        runs.write(runs.take(finance, run).value(), content);
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String name) throws IOException {
        try (PDDocument paper = Loader.loadPDF(files.get(name))) {
            return new PDFTextStripper().getText(paper);
        }
    }
}
