package org.carepurse.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.NONE;
import static org.carepurse.money.Sterling.pounds;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.Holding;
import org.carepurse.budget.Purse;
import org.carepurse.budget.YearEndForecast;
import org.carepurse.budget.YearEnds;
import org.carepurse.identity.Language;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.SignedIn;
import org.carepurse.invoice.InvoiceHead;
import org.carepurse.invoice.InvoiceNumber;
import org.carepurse.invoice.Invoicing;
import org.carepurse.moving.AMove;
import org.carepurse.moving.Pace;
import org.carepurse.order.SessionsOrdered;
import org.carepurse.outcome.NotFound;
import org.carepurse.table.Tables;
import org.carepurse.table.Transactions;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** £5,200 for a year: three sessions of £45 were given and not billed when it was closed, the rest came back. */
@OnDatabase
class SealedStatementsTest {

    private CarePurseInstance instance;
    private SessionsOrdered order;

    @BeforeEach
    void use(CarePurseInstance running) {
        instance = running;
        order = SessionsOrdered.tenAt45(running);
        order.confirmed(3);
        order.cancelTheRest().value();
    }

    @AfterEach
    void backToTheFirstDay() {
        instance.clock().reset();
    }

    @Test
    void a_year_is_sealed_with_the_act_that_closes_it() {
        assertThat(sealed().ofPlan(order.holder(), order.plan().reference())).isEmpty();
        SealedStatement statement = close();
        assertThat(statement.plan()).isEqualTo(order.plan().reference());
        assertThat(statement.papers()).hasSize(4);
        StatementWords text = sealed().text(order.holder(), statement.reference(), Language.ENGLISH);
        assertThat(text.left()).isEqualTo("£0.00 was spent. £135.00 is still set aside for orders. £0.00 is left.");
        assertThat(last(text.goals().rows()))
                .containsExactly(
                        "All your money", "£0.00", "£5,200.00", "£5,065.00", "£0.00", "£135.00", "£135.00", "£0.00");
        assertThat(text.movements().rows()).hasSizeGreaterThan(3);
    }

    @Test
    void every_paper_is_the_same_to_the_byte_whenever_it_is_asked_for() throws Exception {
        SealedStatement statement = close();
        for (SealedStatement.Paper paper : statement.papers()) {
            byte[] content = sealed().paper(order.holder(), statement.reference(), paper.language(), paper.form());
            assertThat(sealed().paper(order.plan().finance(), statement.reference(), paper.language(), paper.form()))
                    .isEqualTo(content);
            assertThat(HexFormat.of().formatHex(Digest.ofBytes(content))).isEqualTo(paper.sha256());
            assertThat(paper.bytes()).isEqualTo(content.length);
        }
        byte[] pdf = sealed().paper(order.holder(), statement.reference(), Language.WELSH, PaperForm.PDF);
        try (PDDocument drawn = Loader.loadPDF(pdf)) {
            assertThat(drawn.getDocumentCatalog().getLanguage()).isEqualTo("cy-GB");
            assertThat(drawn.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void what_comes_later_is_on_the_supplement_and_what_is_sealed_stays_as_it_was() {
        SealedStatement statement = close();
        byte[] before = csv(statement);
        assertThat(sealed().later(order.holder(), statement.reference())).isEmpty();

        bill();

        assertThat(csv(statement)).isEqualTo(before);
        YearStatement later =
                sealed().later(order.holder(), statement.reference()).orElseThrow();
        assertThat(later.total().had()).isEqualTo(pounds("135"));
        assertThat(later.total().spent()).isEqualTo(pounds("135"));
        assertThat(later.total().has()).isEqualTo(NONE);
        assertThat(later.movements()).isNotEmpty().allSatisfy(move -> assertThat(move.amount())
                .isEqualTo(pounds("135")));
        assertThat(sealed().laterText(order.holder(), statement.reference(), Language.ENGLISH)
                        .orElseThrow()
                        .left())
                .startsWith("£135.00 more was spent.");
    }

    @Test
    void it_tells_of_all_the_year_however_the_money_was_held() {
        AMove.of(instance, order.plan())
                .agreed(Holding.MANAGED_ACCOUNT, Pace.AT_ONCE)
                .carryOut()
                .value();
        AMove.of(instance, order.plan())
                .agreed(Holding.NOTIONAL, Pace.AT_ONCE)
                .carryOut()
                .value();
        SealedStatement statement = close();
        assertThat(last(sealed().text(order.holder(), statement.reference(), Language.ENGLISH)
                        .goals()
                        .rows()))
                .startsWith("All your money", "£0.00", "£5,200.00", "£5,065.00");
        bill();
        assertThat(sealed().later(order.holder(), statement.reference())
                        .orElseThrow()
                        .total()
                        .spent())
                .isEqualTo(pounds("135"));
    }

    @Test
    void nobody_can_change_it_or_take_it_away() {
        close();
        for (String attempt : List.of(
                "UPDATE sealed_paper SET content = 'another'",
                "UPDATE sealed_paper SET content = '', digest = REPEAT('0', 32)",
                "DELETE FROM sealed_paper",
                "UPDATE sealed_statement SET to_day = from_day",
                "DELETE FROM sealed_entry")) {
            assertThatThrownBy(() -> instance.get(Transactions.class)
                            .inOne(() -> instance.get(Tables.class).change(attempt)))
                    .as(attempt)
                    .isInstanceOf(Exception.class);
        }
    }

    @Test
    void only_those_who_see_the_purse_see_it() {
        String reference = close().reference();
        SignedIn provider = order.provider();
        assertThatThrownBy(() -> sealed().show(provider, reference)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> sealed().paper(provider, reference, Language.ENGLISH, PaperForm.PDF))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> sealed().later(provider, reference)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> sealed().show(order.holder(), "SST-0000-0000")).isInstanceOf(NotFound.class);
    }

    private SealedStatement close() {
        instance.clock().setTo(order.plan().plan().endsOn().plusDays(1));
        YearEnds years = instance.get(YearEnds.class);
        SignedIn finance = order.plan().finance();
        String plan = order.plan().reference();
        String line = order.plan().purse().lines().stream()
                .filter(Purse.Line::open)
                .findFirst()
                .orElseThrow()
                .reference();
        YearEndForecast forecast = years.forecast(finance, plan, line).value();
        years.close(
                        finance,
                        RequestKey.fresh(),
                        new YearEnds.Close(plan, line, forecast.carriedOver(), forecast.recovered(), "It is over"))
                .value();
        return sealed().ofPlan(order.holder(), plan).get(0);
    }

    private void bill() {
        instance.get(Invoicing.class)
                .fromDeliveries(
                        order.provider(),
                        RequestKey.fresh(),
                        new Invoicing.FromDeliveries(
                                order.reference(), new InvoiceHead(new InvoiceNumber("INV-1"), order.today())))
                .value();
    }

    private byte[] csv(SealedStatement statement) {
        byte[] csv = sealed().paper(order.holder(), statement.reference(), Language.ENGLISH, PaperForm.CSV);
        assertThat(new String(csv, StandardCharsets.UTF_8)).contains(statement.reference());
        return csv;
    }

    private static List<String> last(List<List<String>> rows) {
        return rows.get(rows.size() - 1);
    }

    private SealedStatements sealed() {
        return instance.get(SealedStatements.class);
    }
}
