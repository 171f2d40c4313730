package org.carepurse.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.carepurse.identity.Language;
import org.carepurse.testing.PdfUaCheck;
import org.junit.jupiter.api.Test;

class LargePrintTest {

    private static final Paper ADVICE = new Paper(
            "Advice PAY-1",
            List.of("It was paid."),
            new Table(
                    "What it is for",
                    List.of("Invoice", "Person", "Service", "Days", "Amount"),
                    List.of(List.of("INV-7K3M-9QX4", "Siân Tŷ", "Swimming", "4 March 2027", "£12,345.67"))));

    @Test
    void no_letter_is_smaller_than_sixteen_points() throws IOException {
        assertThat(lettersOf(Print.LARGE)).isNotEmpty().allMatch(points -> points >= 16);
        assertThat(lettersOf(Print.ORDINARY)).anyMatch(points -> points < 16);
    }

    @Test
    void an_amount_in_the_last_column_stays_on_one_line() throws IOException {
        try (PDDocument paper = Loader.loadPDF(drawn(Print.LARGE))) {
            assertThat(new PDFTextStripper().getText(paper)).contains("£12,345.67");
        }
    }

    @Test
    void it_keeps_every_rule_of_accessible_papers_too() {
        assertThat(PdfUaCheck.failuresOf(drawn(Print.LARGE))).isEmpty();
    }

    private static List<Float> lettersOf(Print print) throws IOException {
        List<Float> sizes = new ArrayList<>();
        try (PDDocument paper = Loader.loadPDF(drawn(print))) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    sizes.add(letter.getFontSizeInPt());
                }
            }.getText(paper);
        }
        return sizes;
    }

    private static byte[] drawn(Print print) {
        return new PaperPdf().of(ADVICE, Language.ENGLISH, print);
    }
}
