package org.carepurse.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.carepurse.identity.Language;
import org.carepurse.testing.PdfUaCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportPdfTest {

    private static final Bars BARS = new Bars(
            "Beth a enillwyd",
            "Swm yw pob bar.",
            List.of(
                    new Bars.Bar("Iechyd", 120_000, "£1,200.00"),
                    new Bars.Bar("Gofal Tŷ Gŵyr", 40_000, "£400.00"),
                    new Bars.Bar("Dim", 0, "£0.00")));
    private static final Table TABLE = new Table(
            "Gwariant",
            List.of("Ffynhonnell", "Cyllideb", "Archebwyd", "Enillwyd", "Talwyd"),
            List.of(
                    List.of("Iechyd", "£2,000.00", "£1,500.00", "£1,200.00", "£900.00"),
                    List.of("Gofal Tŷ Gŵyr", "£700.00", "£500.00", "£400.00", "£300.00")));
    private static final Report REPORT = new Report(
            "Chwarter 1 o 2027/28",
            "O 1 Ebrill 2027 hyd 30 Mehefin 2027.",
            List.of(
                    new Section("Beth a wariwyd", "Enillodd darparwyr £1,600.00.", BARS, TABLE),
                    new Section("Pwy sydd â chyllideb", "Nid oes neb wedi'i gyfrif.", null, null)));

    @Test
    void says_all_that_the_page_says() throws IOException {
        try (PDDocument paper = paper()) {
            String text = new PDFTextStripper().getText(paper);
            assertThat(text).contains(REPORT.title(), REPORT.about(), BARS.title());
            for (Section section : REPORT.sections()) {
                assertThat(text).contains(section.heading(), section.said());
            }
            TABLE.rows().forEach(row -> assertThat(text).contains(row));
        }
    }

    @Test
    void a_chart_is_a_figure_that_says_each_of_its_bars() throws IOException {
        try (PDDocument paper = paper()) {
            assertThat(elements(paper.getDocumentCatalog().getStructureTreeRoot())
                            .filter(element -> "Image".equals(element.getStructureType())))
                    .singleElement()
                    .satisfies(figure -> assertThat(figure.getAlternateDescription())
                            .contains("Beth a enillwyd", "Iechyd: £1,200.00", "Gofal Tŷ Gŵyr: £400.00", "Dim: £0.00"));
        }
    }

    @ParameterizedTest
    @EnumSource(Print.class)
    void keeps_every_rule_of_accessible_papers(Print print) {
        assertThat(PdfUaCheck.failuresOf(new ReportPdf().of(REPORT, Language.WELSH, print)))
                .isEmpty();
    }

    @Test
    void has_tables_of_five_columns() {
        Table four = new Table("Four", List.of("1", "2", "3", "4"), List.of());
        assertThatThrownBy(() -> new Section("Four", "", null, four)).isInstanceOf(IllegalArgumentException.class);
    }

    private static PDDocument paper() throws IOException {
        return Loader.loadPDF(new ReportPdf().of(REPORT, Language.WELSH, Print.ORDINARY));
    }

    private static Stream<PDStructureElement> elements(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(element -> Stream.concat(Stream.of(element), elements(element)));
    }
}
