package org.carepurse.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.NONE;
import static org.carepurse.money.Sterling.pounds;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.carepurse.fund.AFund;
import org.carepurse.fund.GivenBy;
import org.carepurse.identity.Language;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.SignedIn;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.words.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnDatabase
class FundStatementTest {

    private CarePurseInstance instance;
    private AFund fund;

    @BeforeEach
    void use(CarePurseInstance running) {
        instance = running;
        fund = AFund.paidInto(running);
    }

    @Test
    void it_says_what_came_what_was_used_and_by_whom_and_what_goes_on() {
        fund.draw("V-1", "40").value();
        fund.bought("BILL-7", "4.50").value();
        FundStatement statement = drawnUp(fund.holder());
        assertThat(statement.total().money().came()).isEqualTo(pounds(AFund.PAID_IN));
        assertThat(statement.total().byFundHolder()).isEqualTo(pounds("40"));
        assertThat(statement.total().byOthers()).isEqualTo(pounds("4.50"));
        assertThat(statement.total().money().has()).isEqualTo(pounds("54.96"));
        assertThat(statement.goals()).singleElement().satisfies(goal -> assertThat(goal.byFundHolder())
                .isEqualTo(pounds("40")));
        assertThat(statement.given()).extracting(FundStatement.Given::delivery).containsExactly("V-1", "BILL-7");
        assertThat(statement.given())
                .extracting(FundStatement.Given::by)
                .containsExactly(GivenBy.FUND_HOLDER, GivenBy.OTHERS);
    }

    @Test
    void what_was_put_back_is_not_used() {
        fund.putBack(fund.staff(), fund.draw("V-1", "40").value()).value();
        FundStatement statement = drawnUp(fund.holder());
        assertThat(statement.total().byFundHolder()).isEqualTo(NONE);
        assertThat(statement.total().byOthers()).isEqualTo(NONE);
        assertThat(statement.total().money().left()).isEqualTo(pounds(AFund.PAID_IN));
        assertThat(statement.given()).hasSize(2);
    }

    @Test
    void it_tells_what_is_above_the_cap() {
        assertThat(said()).contains("There is £0.02 more");
        fund.draw("V-1", "0.02").value();
        assertThat(drawnUp(fund.holder()).above()).isEqualTo(NONE);
        assertThat(said()).contains("You are within that");
    }

    @Test
    void whoever_holds_the_fund_reads_it_and_nobody_elses() {
        assertThat(drawnUp(fund.staff()).holder())
                .isEqualTo(drawnUp(fund.holder()).holder());
        SignedIn stranger = AFund.paidInto(instance).staff();
        assertThatThrownBy(() -> drawnUp(stranger)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void its_paper_is_tagged_and_its_file_cites_each_delivery() throws Exception {
        fund.draw("V-1", "40").value();
        for (Language language : Language.values()) {
            FundStatementText text = new FundStatementText(drawnUp(fund.holder()), Words.in(language));
            assertThat(StatementFile.of(text)).contains("V-1", "£40.00");
            try (PDDocument paper =
                    Loader.loadPDF(instance.get(StatementPdf.class).of(text, language, Print.ORDINARY))) {
                assertThat(paper.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
                assertThat(new PDFTextStripper().getText(paper)).contains("V-1", text.title());
            }
        }
    }

    private String said() {
        return new FundStatementText(drawnUp(fund.holder()), Words.in(Language.ENGLISH)).left();
    }

    private FundStatement drawnUp(SignedIn who) {
        return instance.get(FundStatements.class)
                .of(
                        who,
                        fund.reference(),
                        Period.monthOf(fund.agreement().plan().plan().startsOn()));
    }
}
