package org.carepurse.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.carepurse.identity.Language;
import org.carepurse.testing.PdfUaCheck;
import org.junit.jupiter.api.Test;

class PaperPdfTest {

    private static final Table TABLE = new Table(
            "What it is for",
            List.of("Invoice", "Person", "Service", "Days", "Amount"),
            Collections.nCopies(90, List.of("INV-1", "Siân Tŷ", "Swimming", "4 March 2027", "£12.00")));

    @Test
    void a_letter_says_every_paragraph_and_has_no_table() throws IOException {
        try (PDDocument paper =
                drawn(Paper.letter("Eich rhan chi", List.of("Annwyl Siân,", "Mae £128.00 i'w dalu.")))) {
            String text = new PDFTextStripper().getText(paper);
            assertThat(text).contains("Eich rhan chi", "Annwyl Siân,", "Mae £128.00 i'w dalu.");
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
            assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo("cy-GB");
            assertThat(paper.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void an_advice_goes_on_over_pages_with_every_row_of_its_table() throws IOException {
        try (PDDocument paper = drawn(new Paper("Advice PAY-1", List.of("It was paid."), TABLE))) {
            String text = new PDFTextStripper().getText(paper);
            assertThat(text).contains("What it is for", "Amount");
            assertThat(text.split("INV-1", -1)).hasSize(91);
            assertThat(paper.getNumberOfPages()).isGreaterThan(1);
        }
    }

    @Test
    void a_letter_and_an_advice_keep_every_rule_of_accessible_papers() {
        assertThat(PdfUaCheck.failuresOf(new PaperPdf()
                        .of(Paper.letter("Eich rhan chi", List.of("Annwyl Siân,")), Language.WELSH, Print.ORDINARY)))
                .isEmpty();
        assertThat(PdfUaCheck.failuresOf(new PaperPdf()
                        .of(
                                new Paper("Advice PAY-1", List.of("It was paid."), TABLE),
                                Language.ENGLISH,
                                Print.ORDINARY)))
                .isEmpty();
    }

    private static PDDocument drawn(Paper paper) throws IOException {
        return Loader.loadPDF(new PaperPdf().of(paper, Language.WELSH, Print.ORDINARY));
    }
}
