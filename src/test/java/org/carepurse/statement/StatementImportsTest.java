package org.carepurse.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.pounds;

import java.util.List;
import java.util.stream.IntStream;
import org.carepurse.audit.RequestKey;
import org.carepurse.bankfile.AccountDetails;
import org.carepurse.bankfile.AccountNumber;
import org.carepurse.bankfile.SortCode;
import org.carepurse.identity.InventedPeople;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.reference.Ids;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnDatabase
class StatementImportsTest {

    private static final AccountDetails DETAILS =
            new AccountDetails(new SortCode("089999"), new AccountNumber("66374958"));
    private static final String OFX =
            """
            OFXHEADER:100

            <OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>GBP<BANKACCTFROM><BANKID>089999<ACCTID>66374958<ACCTTYPE>CHECKING
            </BANKACCTFROM><BANKTRANLIST>
            <STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20261124<TRNAMT>-60.00<FITID>F1<NAME>BROOK LANE HOME</STMTTRN>
            <STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20261124<TRNAMT>-60.00<FITID>F2<NAME>BROOK LANE HOME</STMTTRN>
            </BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>
            """;

    private CarePurseInstance instance;
    private InventedPeople people;
    private SignedIn holder;
    private StatementAccount account;

    @BeforeEach
    void anAccount(CarePurseInstance running) {
        instance = running;
        people = InventedPeople.in(running);
        holder = people.aHolder();
        account = new StatementAccount(Ids.next(), Whose.holders(holder.personId(), people.commissionerId()), DETAILS);
    }

    @Test
    void periods_that_overlap_tell_each_line_once() {
        AStatement.columns(instance, holder, account);
        brought("23/11/2026,1500.00,NHS", "24/11/2026,-60.00,Brook Lane");
        StatementReport second = brought("24/11/2026,-60.00,Brook Lane", "25/11/2026,-12.50,Taxi");
        assertThat(second.added()).isEqualTo(1);
        assertThat(second.known()).isEqualTo(1);
        assertThat(lines())
                .extracting(BankLine::change)
                .containsExactly(pounds("-12.50"), pounds("-60"), pounds("1500"));
    }

    @Test
    void two_lines_that_say_the_same_are_two_when_one_file_tells_both() {
        AStatement.columns(instance, holder, account);
        brought("24/11/2026,-60.00,Brook Lane");
        StatementReport both = brought("24/11/2026,-60.00,Brook Lane", "24/11/2026,-60.00,Brook Lane");
        assertThat(both.added()).isEqualTo(1);
        assertThat(brought("24/11/2026,-60.00,Brook Lane", "24/11/2026,-60.00,Brook Lane")
                        .added())
                .isZero();
        assertThat(lines()).hasSize(2);
    }

    @Test
    void two_payments_of_one_sum_on_one_day_in_two_files_are_two() {
        AStatement.columns(instance, holder, account);
        brought("24/11/2026,-60.00,Brook Lane");
        assertThat(brought("24/11/2026,-60.00,Hill House").added()).isEqualTo(1);
    }

    @Test
    void another_kind_of_file_of_the_same_days_adds_only_what_is_missing() {
        AStatement.columns(instance, holder, account);
        brought("24/11/2026,-60.00,Brook Lane");
        assertThat(report(take(AStatement.file("a.ofx", OFX))).report().added()).isEqualTo(1);
        assertThat(report(take(AStatement.file("a.ofx", OFX))).report().known()).isEqualTo(2);
        assertThat(lines()).hasSize(2);
    }

    @Test
    void a_line_that_cannot_be_understood_is_reported_and_the_others_are_taken() {
        AStatement.columns(instance, holder, account);
        StatementReport.InFull odd = report(
                take(AStatement.of("24/11/2026,-60.00,Brook Lane", "31/02/2026,-1.00,Never", "25/11/2026,soon,?")));
        assertThat(odd.report().added()).isEqualTo(1);
        assertThat(odd.unread()).extracting(line -> line.line()).containsExactly(3L, 4L);
        assertThat(odd.unread()).extracting(line -> line.why().field()).containsExactly("Date", "Amount");
    }

    @Test
    void a_balance_that_the_lines_do_not_explain_is_told_and_so_is_a_statement_that_is_missing() {
        report(take(camt("100.00", "40.00", "60.00", "2026-11-01")));
        StatementReport.InFull next = report(take(camt("30.00", "10.00", "15.00", "2026-11-08")));
        assertThat(next.balances()).singleElement().satisfies(balance -> {
            assertThat(balance.unexplained()).contains(pounds("-5"));
            assertThat(balance.gap()).contains(pounds("-10"));
        });
        assertThat(instance.get(StatementReports.class).lastBalance(holder, account))
                .hasValueSatisfying(last -> assertThat(last.closing()).contains(pounds("10")));
    }

    @Test
    void a_statement_of_another_account_is_refused_whole() {
        StatementAccount other = new StatementAccount(
                Ids.next(), account.whose(), new AccountDetails(new SortCode("089999"), new AccountNumber("11111111")));
        assertThat(AStatement.take(instance, holder, other, AStatement.file("a.ofx", OFX))
                        .why()
                        .code())
                .isEqualTo("statement-of-another-account");
        assertThat(instance.get(StatementLines.class).count(holder, other)).isZero();
    }

    @Test
    void a_csv_file_waits_until_its_columns_are_chosen() {
        assertThat(take(AStatement.of("24/11/2026,-60.00,Brook Lane")).why().code())
                .isEqualTo("statement-columns-not-chosen");
        AStatement.columns(instance, holder, account);
        assertThat(take(AStatement.of("24/11/2026,-60.00,Brook Lane")).isDone()).isTrue();
    }

    @Test
    void the_same_request_again_is_answered_as_before() {
        AStatement.columns(instance, holder, account);
        RequestKey key = RequestKey.fresh();
        BroughtFile file = AStatement.of("24/11/2026,-60.00,Brook Lane");
        StatementImports imports = instance.get(StatementImports.class);
        String first = imports.take(holder, key, account, file).value();
        assertThat(imports.take(holder, key, account, file).value()).isEqualTo(first);
        assertThatThrownBy(() -> imports.take(holder, key, account, AStatement.of("25/11/2026,-1,Other")))
                .isInstanceOf(WrongInput.class);
    }

    @Test
    void only_who_looks_after_the_account_brings_statements_in_and_sees_them() {
        SignedIn stranger = people.aHolder();
        SignedIn nominee = people.aNomineeOf(holder);
        assertThatThrownBy(() -> AStatement.take(instance, stranger, account, AStatement.of("x")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> instance.get(StatementLines.class).of(stranger, account, 0, 10))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> AStatement.take(instance, people.anAuditor(), account, AStatement.of("x")))
                .isInstanceOf(NotAllowed.class);
        AStatement.columns(instance, nominee, account);
        assertThat(AStatement.take(instance, nominee, account, AStatement.of("24/11/2026,-60.00,Brook Lane"))
                        .isDone())
                .isTrue();
        assertThat(instance.get(StatementLines.class).of(people.anAuditor(), account, 0, 10))
                .hasSize(1);
    }

    @Test
    void a_line_of_one_account_is_not_found_under_another() {
        AStatement.columns(instance, holder, account);
        brought("24/11/2026,-60.00,Brook Lane");
        long line = lines().get(0).id();
        StatementAccount other = new StatementAccount(Ids.next(), account.whose(), DETAILS);
        assertThatThrownBy(() -> instance.get(StatementLines.class).line(holder, other, line))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7 a statement, statement-is-pdf",
        "PK\u0003\u0004 a workbook, statement-is-spreadsheet",
        "' ', statement-is-empty",
        "<?xml version='1.0'?><html/>, bank-file-another-kind"
    })
    void a_file_of_another_kind_is_sent_back_with_what_to_do(String content, String code) {
        assertThatThrownBy(() -> take(AStatement.file("statement", content)))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.code()).isEqualTo(code));
    }

    @Test
    void twenty_thousand_lines_of_one_day_are_taken_and_known_again() {
        AStatement.columns(instance, holder, account);
        String[] rows = IntStream.range(0, 20_000)
                .mapToObj(number -> "24/11/2026,-10.00,Payment " + number % 19_000)
                .toArray(String[]::new);
        assertThat(brought(rows).added()).isEqualTo(20_000);
        assertThat(brought(rows).known()).isEqualTo(20_000);
    }

    private Outcome<String> take(BroughtFile file) {
        return AStatement.take(instance, holder, account, file);
    }

    private StatementReport.InFull report(Outcome<String> taken) {
        return instance.get(StatementReports.class).report(holder, account, taken.value());
    }

    private StatementReport brought(String... rows) {
        return report(take(AStatement.of(rows))).report();
    }

    private List<BankLine> lines() {
        return instance.get(StatementLines.class).of(holder, account, 0, 50);
    }

    private static BroughtFile camt(String opening, String closing, String out, String day) {
        String balance = "<Bal><Tp><CdOrPrtry><Cd>%s</Cd></CdOrPrtry></Tp><Amt Ccy='GBP'>%s</Amt>"
                + "<CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>%s</Dt></Dt></Bal>";
        return AStatement.file(
                "statement.xml",
                ("<?xml version='1.0'?><Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.053.001.08'><BkToCstmrStmt>"
                        + "<Stmt><Id>S1</Id><Acct><Id><Othr><Id>08999966374958</Id></Othr></Id></Acct>"
                        + balance.formatted("OPBD", opening, day) + balance.formatted("CLBD", closing, day)
                        + "<Ntry><Amt Ccy='GBP'>%s</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>"
                                .formatted(out)
                        + "<BookgDt><Dt>%s</Dt></BookgDt></Ntry></Stmt></BkToCstmrStmt></Document>".formatted(day)));
    }
}
