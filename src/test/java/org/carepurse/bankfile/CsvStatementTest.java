package org.carepurse.bankfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.WrongInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvStatementTest {

    private static final CsvMapping.Words WORDS =
            new CsvMapping.Words(List.of("Type", "Description"), "", "Reference", "");

    private static final CsvMapping ONE_COLUMN = new CsvMapping(
            ',', new CsvMapping.Day("Date", DayOrder.DAY_MONTH_YEAR), CsvMapping.Change.in("Amount"), WORDS);

    private static final CsvMapping TWO_COLUMNS = new CsvMapping(
            ',',
            new CsvMapping.Day("Date", DayOrder.DAY_MONTH_YEAR),
            new CsvMapping.Change("Paid in", "Paid out", Direction.IN),
            WORDS);

    private static final String BANK =
            """
            Account name: Marged Holder
            Account number: ****6677

            date , Type,Description,Reference,AMOUNT,Balance
            24/11/2026,DD,"Brook Lane, Home",PAY-1,-60.00,940.00
            25/11/2026,BAC,NHS GM,,"£1,500.50",2440.50
            ,,,,,
            """;

    @Test
    void what_stands_above_the_heading_is_passed_over() {
        StatementsRead read = read(ONE_COLUMN, BANK);
        assertThat(read.unread()).isEmpty();
        assertThat(read.lines()).hasSize(2);
        StatementLine out = read.lines().get(0);
        assertThat(out.line()).isEqualTo(5);
        assertThat(out.bookedOn()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(out.change()).isEqualTo(Sterling.pounds("-60"));
        assertThat(out.words()).isEqualTo(new LineWords("PAY-1", "", "DD Brook Lane, Home"));
        assertThat(read.lines().get(1).change()).isEqualTo(Sterling.pounds("1500.50"));
    }

    @Test
    void a_csv_file_proves_no_balance() {
        assertThat(read(ONE_COLUMN, BANK).statements()).singleElement().satisfies(statement -> {
            assertThat(statement.lines()).isEqualTo(2);
            assertThat(statement.agrees()).isFalse();
            assertThat(statement.unexplained()).isEmpty();
        });
    }

    @Test
    void a_fee_beside_a_payment_is_a_line_of_its_own_that_says_nothing_of_the_payment() {
        CsvMapping stripes = new CsvMapping(
                ',',
                new CsvMapping.Day("created", DayOrder.YEAR_MONTH_DAY),
                new CsvMapping.Change("gross", "gross", Direction.IN, "fee"),
                new CsvMapping.Words(List.of("description"), "", "", "balance_transaction_id"));
        StatementsRead read = read(
                stripes,
                """
                balance_transaction_id,created,currency,gross,fee,net,reporting_category,description
                txn_1,2026-11-24 09:12:00,gbp,40.00,0.80,39.20,charge,OWN-7K3M-9QX4
                txn_2,2026-11-24 10:00:00,gbp,-39.20,0.00,-39.20,payout,STRIPE PAYOUT
                txn_3,2026-11-25 10:00:00,gbp,0.00,-0.20,0.20,fee,Given back
                txn_4,2026-11-25 10:00:00,gbp,10.00,what,10.00,charge,Unreadable
                """);
        assertThat(read.lines())
                .extracting(StatementLine::change)
                .containsExactly(
                        Sterling.pounds("40"),
                        Sterling.pounds("-0.80"),
                        Sterling.pounds("-39.20"),
                        Sterling.NONE,
                        Sterling.pounds("0.20"));
        assertThat(read.lines().get(1).words()).isEqualTo(new LineWords("", "txn_1-fee", "fee"));
        assertThat(read.unread()).singleElement().satisfies(line -> assertThat(line.line())
                .isEqualTo(5));
    }

    @Test
    void money_in_and_money_out_may_have_columns_of_their_own() {
        StatementsRead read = read(
                TWO_COLUMNS,
                """
                Date,Type,Description,Reference,Paid out,Paid in
                24/11/26,DD,a,,60.00,
                25/11/26,BAC,b,,,1500.5
                25/11/26,FEE,c,,-2.50,0.00
                26/11/26,DD,d,,1,1
                26/11/26,DD,e,,,
                """);
        assertThat(read.lines())
                .extracting(StatementLine::change)
                .containsExactly(Sterling.pounds("-60"), Sterling.pounds("1500.50"), Sterling.pounds("-2.50"));
        assertThat(read.unread())
                .extracting(unread -> unread.line() + " " + unread.why().code())
                .containsExactly("5 statement-both-ways", "6 amount-missing");
    }

    @Test
    void a_card_may_list_what_was_spent_without_a_sign() {
        CsvMapping card = new CsvMapping(
                ';',
                new CsvMapping.Day("Day", DayOrder.YEAR_MONTH_DAY),
                new CsvMapping.Change("Spent", "Spent", Direction.OUT),
                new CsvMapping.Words(List.of(), "Shop", "", "Number"));
        List<StatementLine> lines = read(
                        card, "Number;Day;Shop;Spent\n1;2026-11-24;Boots;12.50\n2;20261125;Boots;-2.50\n")
                .lines();
        assertThat(lines)
                .extracting(StatementLine::change)
                .containsExactly(Sterling.pounds("-12.50"), Sterling.pounds("2.50"));
        assertThat(lines).extracting(line -> line.words().bankReference()).containsExactly("1", "2");
        assertThat(lines).allMatch(line -> line.other().name().equals("Boots"));
    }

    @Test
    void what_a_card_was_refused_or_has_not_paid_yet_moved_no_money() {
        CsvMapping card = new CsvMapping(
                ',',
                new CsvMapping.Day("Date", DayOrder.YEAR_MONTH_DAY),
                new CsvMapping.Change("Amount", "Amount", Direction.OUT),
                new CsvMapping.Words(List.of(), "Merchant", "", ""),
                "Status");
        StatementsRead read = read(
                card,
                """
                Date,Merchant,Amount,Status
                2026-11-24,Boots,12.50,Settled
                2026-11-24,Boots,99.00,DECLINED (no funds)
                2026-11-24,Boots,,Declined
                2026-11-25,Swim,7.00,Reversed
                2026-11-25,Swim,8.00,Pending
                2026-11-26,Boots,-2.50,Refund
                """);
        assertThat(read.unread()).isEmpty();
        assertThat(read.lines())
                .filteredOn(line -> !line.amount().isZero())
                .extracting(StatementLine::change)
                .containsExactly(Sterling.pounds("-12.50"), Sterling.pounds("2.50"));
    }

    @Test
    void one_bad_line_is_reported_with_its_number_and_field_and_the_others_are_read() {
        StatementsRead read = read(
                ONE_COLUMN,
                """
                Date,Type,Description,Reference,Amount
                31/11/2026,DD,no such day,,1
                24/11/2026,DD,no amount,,
                24/11/2026,DD,"left open,,1
                24/11/2026,DD,words,,twelve
                24/11/2026,DD
                24/11/2026,DD,good,,-1
                """);
        assertThat(read.lines()).hasSize(1);
        assertThat(read.unread())
                .extracting(unread -> unread.line() + " " + unread.why().field() + " "
                        + unread.why().code())
                .containsExactly(
                        "2 Date statement-day",
                        "3 Amount amount-missing",
                        "4 Amount amount-missing",
                        "5 Amount amount-unreadable",
                        "6 Amount amount-missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a,b\n1,2\n", "Date,Amount\n24/11/2026,1\n", "<Document/>"})
    void a_file_without_the_columns_says_which_are_looked_for(String text) {
        assertThatThrownBy(() -> read(ONE_COLUMN, text)).isInstanceOfSatisfying(WrongInput.class, wrong -> {
            assertThat(wrong.code()).isEqualTo("statement-heading");
            assertThat(wrong.facts()).containsEntry("columns", "Date, Amount, Type, Description, Reference");
        });
    }

    @Test
    void a_mapping_without_a_day_is_not_saved() {
        assertThatThrownBy(() -> new CsvMapping(
                        ',', new CsvMapping.Day(" ", DayOrder.DAY_MONTH_YEAR), CsvMapping.Change.in("Amount"), WORDS))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.field()).isEqualTo("day"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void files_are_read_in_whichever_encoding(String encoding) {
        byte[] bytes = BANK.replace("Brook Lane", "Café £9").getBytes(Charset.forName(encoding));
        assertThat(read(ONE_COLUMN, bytes).lines().get(0).words().text()).isEqualTo("DD Café £9, Home");
    }

    @Test
    void a_mark_at_the_beginning_belongs_to_no_column() {
        assertThat(read(ONE_COLUMN, "\uFEFFDate,Type,Description,Reference,Amount\n24/11/2026,,,,1\n")
                        .lines())
                .hasSize(1);
    }

    @Test
    void one_byte_of_latin_does_not_spoil_the_utf_8_around_it() {
        byte[] text = "Date,Type,Description,Reference,Amount\n24/11/2026,,Tŷ ?,,1\n".getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < text.length; at++) {
            text[at] = text[at] == '?' ? (byte) 0xE9 : text[at];
        }
        assertThat(read(ONE_COLUMN, text).lines().get(0).words().text()).isEqualTo("Tŷ é");
    }

    @Test
    void a_long_statement_is_read_to_its_end() {
        StatementsRead read = read(
                ONE_COLUMN,
                "Date,Type,Description,Reference,Amount\n" + "24/11/2026,DD,Tŷ Gŵyr ŷŵŷŵ,,-1.01\n".repeat(10_000));
        assertThat(read.unread()).isEmpty();
        assertThat(read.statements().get(0).out()).isEqualTo(Sterling.pounds("10100"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-1,234.50|-1234.50",
                "1,234.50-|-1234.50",
                "(1,234.50)|-1234.50",
                "£12.5 DR|-12.50",
                "12.50 CR|12.50",
                "−£3|-3",
                "£-3|-3",
                "+12|12",
                "GBP 4.00|4.00",
                "0.00|0.00",
                "999,999,999.99|999999999.99"
            })
    void amounts_are_understood_as_banks_print_them(String printed, String pounds) {
        assertThat(TypedChange.read("amount", printed)).isEqualTo(Sterling.pounds(pounds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "1.234,50", "1.005", "12 EUR", "1e3", "=1+1", "1,000,000,000"})
    void an_amount_that_could_be_meant_otherwise_is_sent_back(String printed) {
        assertThatThrownBy(() -> TypedChange.read("amount", printed)).isInstanceOf(WrongInput.class);
    }

    @ParameterizedTest
    @CsvSource({
        "DAY_MONTH_YEAR,25/11/2026",
        "DAY_MONTH_YEAR,25-11-26",
        "DAY_MONTH_YEAR,25 Nov 2026",
        "DAY_MONTH_YEAR,25-NOVEMBER-2026 10:15",
        "MONTH_DAY_YEAR,11/25/2026",
        "MONTH_DAY_YEAR,'Nov 25, 2026'",
        "YEAR_MONTH_DAY,2026-11-25T10:15:00Z",
        "YEAR_MONTH_DAY,20261125",
        "YEAR_MONTH_DAY,20261125 101500"
    })
    void days_are_understood_in_the_order_chosen(DayOrder order, String written) {
        assertThat(order.read("day", written)).isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @ParameterizedTest
    @CsvSource({
        "DAY_MONTH_YEAR,11/25/2026",
        "DAY_MONTH_YEAR,29/02/2027",
        "DAY_MONTH_YEAR,25/11",
        "DAY_MONTH_YEAR,25 Nev 2026",
        "DAY_MONTH_YEAR,25/11/202",
        "YEAR_MONTH_DAY,''",
        "YEAR_MONTH_DAY,99999999999-1-1"
    })
    void a_day_that_is_none_is_sent_back(DayOrder order, String written) {
        assertThatThrownBy(() -> order.read("day", written))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.code()).isEqualTo("statement-day"));
    }

    private static StatementsRead read(CsvMapping mapping, String text) {
        return read(mapping, text.getBytes(StandardCharsets.UTF_8));
    }

    private static StatementsRead read(CsvMapping mapping, byte[] bytes) {
        try {
            return new CsvStatement(mapping).readAll(new ByteArrayInputStream(bytes));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
