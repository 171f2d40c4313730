package org.carepurse.bankfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.prowidesoftware.swift.model.mx.MxCamt05300108;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.WrongInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CamtStatementTest {

    private static final String ENTRY =
            """
            <Ntry><Amt Ccy="GBP">%s</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts>
            <BookgDt><Dt>2026-11-25</Dt></BookgDt><NtryDtls>%s</NtryDtls></Ntry>
            """;

    private static final String DETAIL =
            """
            <TxDtls><Refs><EndToEndId>%s</EndToEndId></Refs>
            <AmtDtls><TxAmt><Amt Ccy="GBP">%s</Amt></TxAmt></AmtDtls>
            <RltdPties><Cdtr><Nm>Ashton Lane</Nm></Cdtr></RltdPties></TxDtls>
            """;

    private final CamtStatement format = new CamtStatement();
    private final StatementsRead sample = read(sample());

    @Test
    void the_sample_is_one_that_another_parser_reads_too() {
        MxCamt05300108 theirs = MxCamt05300108.parse(sample());
        assertThat(theirs.getBkToCstmrStmt().getStmt().get(0).getNtry()).hasSize(3);
    }

    @Test
    void a_payment_that_went_out_is_told_with_its_id_and_its_payee() {
        assertThat(sample.lines().get(0))
                .isEqualTo(new StatementLine(
                        28,
                        LocalDate.of(2026, 11, 25),
                        Direction.OUT,
                        Sterling.pounds("1234.50"),
                        new LineWords("PAY-7K3M-9QX4", "BANK-0001", "Respite, October INV-55"),
                        new OtherParty(
                                "Tŷ Gŵyr Cyf",
                                Optional.of(new AccountDetails(new SortCode("204060"), new AccountNumber("00733445")))),
                        Optional.empty()));
    }

    @Test
    void a_payment_that_came_back_says_why_and_whose_it_was() {
        assertThat(sample.lines().get(1).result())
                .contains(new PaymentResult(
                        49,
                        "PAY-0000-0001",
                        Sterling.pounds("100"),
                        LocalDate.of(2026, 7, 1),
                        new OtherParty(
                                "Ashton Lane Physiotherapy Ltd",
                                Optional.of(new AccountDetails(new SortCode("123456"), new AccountNumber("00733445")))),
                        new PaymentReturn(ReturnReason.ACCOUNT_CLOSED, "AC04", "Account closed in May")));
    }

    @Test
    void an_entry_that_is_not_booked_yet_is_passed_over() {
        assertThat(sample.lines()).hasSize(2);
        assertThat(sample.unread()).isEmpty();
    }

    @Test
    void the_balances_are_explained_by_the_lines() {
        Statement statement = sample.statements().get(0);
        assertThat(statement.id()).isEqualTo("STMT-325");
        assertThat(statement.account()).contains(InventedPayments.OUR_ACCOUNT);
        assertThat(statement.opening()).contains(Sterling.pounds("1000"));
        assertThat(statement.closing()).contains(Sterling.pounds("-134.50"));
        assertThat(statement.unexplained()).contains(Sterling.NONE);
        assertThat(statement.agrees()).isTrue();
    }

    @Test
    void a_line_that_is_missing_shows_to_the_penny() {
        Statement statement =
                read(sample().replace(">1234.50<", ">1234.51<")).statements().get(0);
        assertThat(statement.unexplained()).contains(Sterling.pence(1));
        assertThat(statement.agrees()).isFalse();
    }

    @Test
    void payments_booked_together_are_lines_of_their_own() {
        StatementsRead read = read(message(ENTRY.formatted(
                "30.00",
                DETAIL.formatted("A", "10") + DETAIL.formatted("B", "15.5") + DETAIL.formatted("C", "4.500"))));
        assertThat(read.lines()).extracting(line -> line.words().paymentId()).containsExactly("A", "B", "C");
        assertThat(read.lines())
                .extracting(StatementLine::amount)
                .containsExactly(Sterling.pounds("10"), Sterling.pounds("15.50"), Sterling.pounds("4.50"));
        assertThat(read.lines()).allMatch(line -> line.other().name().equals("Ashton Lane"));
        assertThat(read.unread()).isEmpty();
        assertThat(read.statements().get(0).out()).isEqualTo(Sterling.pounds("30"));
    }

    @Test
    void payments_booked_together_that_do_not_add_up_are_reported() {
        StatementsRead read =
                read(message(ENTRY.formatted("30.00", DETAIL.formatted("A", "10") + DETAIL.formatted("B", "19.99"))));
        assertThat(read.unread()).singleElement().satisfies(unread -> {
            assertThat(unread.why().code()).isEqualTo("statement-details");
            assertThat(unread.why().facts()).containsEntry("entry", "−£30.00").containsEntry("details", "−£29.99");
        });
    }

    @Test
    void an_entry_without_details_is_a_line() {
        assertThat(read(message(ENTRY.formatted("5", ""))).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.amount()).isEqualTo(Sterling.pounds("5")));
    }

    @Test
    void one_bad_entry_is_reported_with_its_line_and_field_and_the_others_are_read() {
        String good = ENTRY.formatted("5", "");
        StatementsRead read = read(message(good
                + good.replace("2026-11-25", "2026-11-31")
                + good.replace("GBP", "EUR")
                + good.replace(">5<", ">5.001<")
                + good.replace(">5<", ">1e9<")
                + good.replace("DBIT", "BOTH")
                + good));
        assertThat(read.lines()).hasSize(2);
        assertThat(read.unread()).extracting(UnreadLine::line).containsExactly(4L, 6L, 8L, 10L, 12L);
        assertThat(read.unread())
                .extracting(unread -> unread.why().field() + " " + unread.why().code())
                .containsExactly(
                        "BookgDt statement-day",
                        "Amt statement-currency",
                        "Amt statement-amount",
                        "Amt statement-amount",
                        "CdtDbtInd statement-direction");
    }

    @Test
    void a_notification_is_read_like_a_statement_without_balances() {
        StatementsRead read = read(message(ENTRY.formatted("5", ""))
                .replace("BkToCstmrStmt", "BkToCstmrDbtCdtNtfctn")
                .replace("Stmt>", "Ntfctn>"));
        assertThat(read.lines()).hasSize(1);
        assertThat(read.statements().get(0).unexplained()).isEmpty();
        assertThat(read.statements().get(0).agrees()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "ISO-8859-1"})
    void files_are_read_in_the_encoding_they_declare(String encoding) {
        String text = sample().replace("UTF-8", encoding).replace("Tŷ Gŵyr", "Ann Häll");
        assertThat(read(text.getBytes(Charset.forName(encoding)))
                        .lines()
                        .get(0)
                        .other()
                        .name())
                .isEqualTo("Ann Häll Cyf");
    }

    @Test
    void a_file_that_declares_one_encoding_and_holds_another_is_read_all_the_same() {
        byte[] latin = sample().replace("Tŷ Gŵyr", "Ann Häll").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(read(latin).lines().get(0).other().name()).isEqualTo("Ann Häll Cyf");
    }

    @Test
    void a_file_that_cannot_be_fetched_is_not_called_broken() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line went dead");
            }
        };
        InputStream begun = new SequenceInputStream(
                new ByteArrayInputStream("<Document>".getBytes(StandardCharsets.UTF_8)), failing);
        assertThatThrownBy(() -> format.readAll(begun)).hasMessageContaining("the line went dead");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><Document>&a;</Document>",
                "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\"><Document/>",
                "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><Document>&b;</Document>"
            })
    void a_file_that_declares_entities_is_refused_before_any_is_looked_at(String hostile) {
        assertThat(wrong(hostile).code()).isEqualTo("bank-file-unsafe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Date,Amount\n", "<", "PK\u0003\u0004", "{}"})
    void what_is_no_xml_is_sent_back_as_such(String text) {
        assertThat(wrong(text).code()).isEqualTo("bank-file-not-xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<OFX/>", "<Document><CstmrCdtTrfInitn/></Document>", "<html><Stmt/></html>"})
    void another_message_is_sent_back_by_name(String text) {
        assertThat(wrong(text).code()).isEqualTo("bank-file-another-kind");
    }

    @Test
    void a_file_that_breaks_off_says_where() {
        String half = sample().substring(0, sample().indexOf("Respite"));
        assertThat(wrong(half).code()).isEqualTo("bank-file-broken");
        assertThat(wrong(half).facts()).containsEntry("line", "45");
    }

    @Test
    void elements_without_end_are_not_followed_down() {
        assertThat(wrong("<Document><BkToCstmrStmt>" + "<a>".repeat(100_000)).code())
                .isEqualTo("bank-file-broken");
        assertThat(wrong(message("<Ntry><Amt>" + "<a>".repeat(100_000))).code()).isEqualTo("bank-file-broken");
        assertThat(wrong(message("<Ntry><Amt>" + "<a/>".repeat(100_000))).code())
                .isEqualTo("bank-file-broken");
    }

    @Test
    void a_file_of_more_than_any_bank_sends_is_not_read_to_its_end() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                Arrays.fill(bytes, offset, offset + length, (byte) ' ');
                return length;
            }
        };
        assertThatThrownBy(() -> format.readAll(new SequenceInputStream(
                        new ByteArrayInputStream("<a>".getBytes(StandardCharsets.UTF_8)), endless)))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.code()).isEqualTo("bank-file-too-large"));
    }

    private static String message(String entries) {
        return "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\"><BkToCstmrStmt><Stmt>\n" + entries
                + "</Stmt></BkToCstmrStmt></Document>";
    }

    private WrongInput wrong(String text) {
        try {
            read(text);
            throw new AssertionError("It was read: " + text);
        } catch (WrongInput wrong) {
            return wrong;
        }
    }

    private StatementsRead read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private StatementsRead read(byte[] bytes) {
        try {
            return format.readAll(new ByteArrayInputStream(bytes));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String sample() {
        return TestFiles.text("camt.053.xml");
    }
}
