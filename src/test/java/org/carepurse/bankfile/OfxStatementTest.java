package org.carepurse.bankfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.WrongInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfxStatementTest {

    private static final String SGML = TestFiles.text("statement-1.ofx");

    @ParameterizedTest
    @ValueSource(strings = {"statement-1.ofx", "statement-2.ofx"})
    void both_versions_tell_the_same_lines(String name) {
        StatementsRead read = read(TestFiles.text(name));
        assertThat(read.unread()).isEmpty();
        assertThat(read.lines()).hasSize(2);
        StatementLine out = read.lines().get(0);
        assertThat(out.bookedOn()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(out.direction()).isEqualTo(Direction.OUT);
        assertThat(out.amount()).isEqualTo(Sterling.pounds("60"));
        assertThat(out.words().bankReference()).isEqualTo("202611240001");
        assertThat(out.words().text()).startsWith("BROOK LANE HOME Ann & Co,").endsWith("3 hours");
        StatementLine in = read.lines().get(1);
        assertThat(in.change()).isEqualTo(Sterling.pounds("1500.50"));
        assertThat(in.other())
                .isEqualTo(new OtherParty(
                        "NHS GREATER MCR",
                        Optional.of(new AccountDetails(new SortCode("204060"), new AccountNumber("00733445")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"statement-1.ofx", "statement-2.ofx"})
    void the_account_and_its_closing_balance_are_told_and_no_opening_one(String name) {
        Statement statement = read(TestFiles.text(name)).statements().get(0);
        assertThat(statement.account()).contains(InventedPayments.OUR_ACCOUNT);
        assertThat(statement.closing()).contains(Sterling.pounds("1440.50"));
        assertThat(statement.opening()).isEmpty();
        assertThat(statement.in()).isEqualTo(Sterling.pounds("1500.50"));
        assertThat(statement.out()).isEqualTo(Sterling.pounds("60"));
    }

    @Test
    void a_card_is_read_like_an_account() {
        String card = SGML.replace("STMTRS>", "CCSTMTRS>").replace("BANKACCTFROM", "CCACCTFROM");
        assertThat(read(card).lines()).hasSize(2);
    }

    @Test
    void one_bad_transaction_is_reported_with_its_line_and_field_and_the_others_are_read() {
        StatementsRead read = read(SGML.replace("-60.00", "sixty"));
        assertThat(read.lines()).hasSize(1);
        assertThat(read.unread()).singleElement().satisfies(unread -> {
            assertThat(unread.line()).isEqualTo(27);
            assertThat(unread.why().field()).isEqualTo("TRNAMT");
        });
        assertThat(read(SGML.replace("20261124120000", "20261131")).unread())
                .singleElement()
                .satisfies(unread -> assertThat(unread.why().code()).isEqualTo("statement-day"));
    }

    @Test
    void a_balance_that_cannot_be_read_does_not_lose_the_lines() {
        StatementsRead read = read(SGML.replace("<BALAMT>1440.50", "<BALAMT>?"));
        assertThat(read.lines()).hasSize(2);
        assertThat(read.unread())
                .singleElement()
                .satisfies(unread -> assertThat(unread.why().field()).isEqualTo("BALAMT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252"})
    void a_name_is_read_in_whichever_encoding(String encoding) {
        byte[] bytes = SGML.replace("BROOK LANE HOME", "CAFÉ £9").getBytes(Charset.forName(encoding));
        assertThat(read(bytes).lines().get(0).other().name()).isEqualTo("CAFÉ £9");
    }

    @Test
    void a_long_statement_is_read_to_its_end() {
        String one = SGML.substring(SGML.indexOf("<STMTTRN>"), SGML.indexOf("</STMTTRN>") + "</STMTTRN>\n".length());
        StatementsRead read =
                read(SGML.replace(one, one.replace("BROOK", "TŶ GŴYR").repeat(3_000)));
        assertThat(read.unread()).isEmpty();
        assertThat(read.lines()).hasSize(3_001);
        assertThat(read.statements().get(0).out()).isEqualTo(Sterling.pounds("180000"));
    }

    @Test
    void an_account_in_another_currency_is_sent_back() {
        assertThat(wrong(SGML.replace("GBP", "EUR")).code()).isEqualTo("statement-currency");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Date,Amount", "<html><STMTRS>", "OFXHEADER:100\n"})
    void what_is_no_ofx_is_sent_back_as_such(String text) {
        assertThat(wrong(text).code()).isEqualTo("bank-file-another-kind");
    }

    @Test
    void a_declaration_is_refused() {
        assertThat(wrong("<!DOCTYPE OFX [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><OFX>&a;</OFX>")
                        .code())
                .isEqualTo("bank-file-unsafe");
    }

    @Test
    void a_file_that_breaks_off_says_where() {
        WrongInput wrong = wrong(SGML.substring(0, SGML.indexOf("<FITID>202611250001")));
        assertThat(wrong.code()).isEqualTo("bank-file-broken");
        assertThat(wrong.facts()).containsKey("line");
    }

    @Test
    void a_text_without_end_is_not_followed() {
        assertThat(wrong(SGML + "<OFX><STMTRS>" + "x".repeat(20_000)).code()).isEqualTo("bank-file-broken");
    }

    private static WrongInput wrong(String text) {
        try {
            read(text);
            throw new AssertionError("It was read: " + text);
        } catch (WrongInput wrong) {
            return wrong;
        }
    }

    private static StatementsRead read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static StatementsRead read(byte[] bytes) {
        try {
            return new OfxStatement().readAll(new ByteArrayInputStream(bytes));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
