package org.carepurse.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SheetFormTest {

    @TempDir
    Path folder;

    private static final SheetForm.Rows TWO_ROWS = sheet -> {
        sheet.heads(List.of("Person", "Day", "Number", "Amount"));
        sheet.row(List.of("Siân, Tŷ", LocalDate.of(2027, 3, 4), 12L, new BigDecimal("-1234.50")));
        sheet.row(List.of("=1+2", LocalDate.of(2027, 3, 5), 0L, new BigDecimal("0.00")));
    };

    /** The bytes that have come so far; nobody could hold those of a million lines. */
    private static final class Counted extends OutputStream {
        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes += length;
        }
    }

    @Test
    void text_quotes_what_holds_a_comma_and_makes_formulas_words() {
        assertThat(new String(SheetForm.CSV.of("people", TWO_ROWS), StandardCharsets.UTF_8))
                .isEqualToNormalizingNewlines(
                        "Person,Day,Number,Amount\n\"Siân, Tŷ\",2027-03-04,12,-1234.50\n'=1+2,2027-03-05,0,0.00\n");
    }

    @Test
    void a_workbook_keeps_words_words_and_numbers_numbers() throws IOException {
        Document sheet = sheets(SheetForm.XLSX.of("people", TWO_ROWS)).get("xl/worksheets/sheet1.xml");
        assertThat(sheet.select("f")).as("formulas").isEmpty();
        assertThat(sheet.select("row").get(2).select("c").get(0).text()).isEqualTo("=1+2");
        List<Element> first = sheet.select("row").get(1).select("c");
        assertThat(first.get(0).attr("t")).isEqualTo("inlineStr");
        assertThat(first.get(0).text()).isEqualTo("Siân, Tŷ");
        assertThat(first.get(2).text()).isEqualTo("12");
        assertThat(new BigDecimal(first.get(3).text())).isEqualByComparingTo("-1234.50");
    }

    @Test
    void what_one_sheet_cannot_hold_goes_on_on_another_under_the_same_heads() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Sheet sheet = new WorkbookSheet(file, "entries", 3)) {
            sheet.heads(List.of("Number"));
            for (long number = 1; number <= 4; number++) {
                sheet.row(List.of(number));
            }
        }
        Map<String, Document> sheets = sheets(file.toByteArray());
        assertThat(cells(sheets.get("xl/worksheets/sheet1.xml"))).containsExactly("Number", "1", "2");
        assertThat(cells(sheets.get("xl/worksheets/sheet2.xml"))).containsExactly("Number", "3", "4");
    }

    @ParameterizedTest
    @EnumSource(SheetForm.class)
    void rows_leave_while_more_come(SheetForm form) throws IOException {
        Counted file = new Counted();
        long half = 0;
        try (Sheet sheet = form.begin(file, "entries")) {
            for (int row = 0; row < 40_000; row++) {
                half = row == 20_000 ? file.bytes : half;
                sheet.row(List.of("Entry " + row * 7919L % 10_007, LocalDate.of(2027, 3, 4), new BigDecimal("12.34")));
            }
        }
        assertThat(half).isGreaterThan(file.bytes * 2 / 5);
    }

    @Test
    void words_longer_than_a_cell_are_cut() throws IOException {
        Document sheet = sheets(SheetForm.XLSX.of("words", all -> all.row(List.of("x".repeat(40_000)))))
                .get("xl/worksheets/sheet1.xml");
        assertThat(sheet.select("c").text()).hasSize(32_767);
    }

    private static List<String> cells(Document sheet) {
        return sheet.select("c").eachText();
    }

    /** Found by the list at the file's end, as spreadsheets find them. */
    private Map<String, Document> sheets(byte[] workbook) throws IOException {
        Path file = Files.write(folder.resolve("workbook.xlsx"), workbook);
        Map<String, Document> sheets = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                sheets.put(entry.getName(), Jsoup.parse(text, "", Parser.xmlParser()));
            }
        }
        return sheets;
    }
}
