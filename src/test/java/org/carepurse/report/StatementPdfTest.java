package org.carepurse.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.money.Sterling.pounds;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.carepurse.budget.PurseMovement;
import org.carepurse.careplan.FundingStream;
import org.carepurse.identity.Language;
import org.carepurse.ledger.AccountKind;
import org.carepurse.ledger.Reason;
import org.carepurse.money.Sterling;
import org.carepurse.testing.PdfUaCheck;
import org.carepurse.words.Words;
import org.junit.jupiter.api.Test;

class StatementPdfTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 4);
    private static final StatementLine SWIMMING = new StatementLine(
            "Swim again, with Siân and Tŷ Gŵyr",
            pounds("1000"),
            Sterling.NONE,
            Sterling.NONE,
            pounds("315"),
            pounds("135"));
    private static final StatementLine NOTHING =
            new StatementLine("", Sterling.NONE, Sterling.NONE, Sterling.NONE, Sterling.NONE, Sterling.NONE);
    private static final Statement STATEMENT = new Statement(
            "PLN-7K3M-9QX4",
            "Ada Example",
            new Period(LocalDate.of(2027, 3, 1), DAY),
            SWIMMING,
            NOTHING,
            List.of(SWIMMING),
            Stream.generate(() -> new PurseMovement(
                            DAY,
                            Instant.EPOCH,
                            Reason.SETTLED,
                            "invoice",
                            "INV-7K3M-9QX4",
                            SWIMMING.goal(),
                            FundingStream.values()[0],
                            AccountKind.HELD,
                            AccountKind.OWED,
                            pounds("3.15")))
                    .limit(100)
                    .toList());

    @Test
    void paper_says_every_figure_and_every_word_that_the_page_says_in_both_languages() throws IOException {
        for (Language language : Language.values()) {
            StatementText page = new StatementText(STATEMENT, Words.in(language));
            String paper = text(language);
            assertThat(paper).contains(page.title(), page.left());
            Stream.of(page.goals(), page.movements())
                    .flatMap(table -> table.rows().stream())
                    .flatMap(List::stream)
                    .distinct()
                    .forEach(cell -> assertThat(paper).contains(cell.split(" ")));
        }
    }

    @Test
    void a_screen_reader_finds_the_language_a_title_headings_and_tables_with_heads() throws IOException {
        try (PDDocument paper = paper(Language.WELSH)) {
            assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo("cy-GB");
            assertThat(paper.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(paper.getDocumentInformation().getTitle()).isEqualTo("Datganiad o'ch arian");
            List<String> tags =
                    tags(paper.getDocumentCatalog().getStructureTreeRoot()).toList();
            assertThat(tags).contains("H1", "H2", "Table", "TR", "TH", "TD");
            assertThat(tags.stream().filter("Table"::equals)).hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void every_font_is_inside() throws IOException {
        try (PDDocument paper = paper(Language.ENGLISH)) {
            for (PDPage page : paper.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded())
                            .as(name.getName())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void it_keeps_every_rule_of_accessible_papers() {
        for (Language language : Language.values()) {
            assertThat(PdfUaCheck.failuresOf(drawn(language)))
                    .as(language.name())
                    .isEmpty();
        }
    }

    private static PDDocument paper(Language language) throws IOException {
        return Loader.loadPDF(drawn(language));
    }

    private static byte[] drawn(Language language) {
        return new StatementPdf().of(new StatementText(STATEMENT, Words.in(language)), language, Print.ORDINARY);
    }

    private static String text(Language language) throws IOException {
        try (PDDocument paper = paper(language)) {
            return new PDFTextStripper().getText(paper);
        }
    }

    private static Stream<String> tags(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(element -> Stream.concat(Stream.of(element.getStructureType()), tags(element)));
    }
}
