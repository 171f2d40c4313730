package org.carepurse.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.pounds;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.NotAllowed;
import org.carepurse.ledger.Ledger;
import org.carepurse.outcome.WrongInput;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.Test;

/** What the bank answers to a file, as pain.002 and as our own table with a column more. */
@OnDatabase
class PaymentResultsTest {

    private static final String ANSWER =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>
            <GrpHdr><MsgId>S</MsgId><CreDtTm>2027-03-04T10:00:00</CreDtTm></GrpHdr>
            <OrgnlGrpInfAndSts><OrgnlMsgId>%s</OrgnlMsgId><GrpSts>%s</GrpSts></OrgnlGrpInfAndSts>
            <OrgnlPmtInfAndSts><OrgnlPmtInfId>B</OrgnlPmtInfId>%s</OrgnlPmtInfAndSts>
            </CstmrPmtStsRpt></Document>""";
    private static final String ONE =
            """
            <TxInfAndSts><OrgnlEndToEndId>%s</OrgnlEndToEndId><TxSts>%s</TxSts>
            <StsRsnInf><Rsn><Cd>AC04</Cd></Rsn><AddtlInf>Closed in May</AddtlInf></StsRsnInf></TxInfAndSts>""";

    private final CarePurseInstance instance;
    private final PayDesk desk;
    private final PayDesk.Provider first;
    private final PayDesk.Provider second;

    PaymentResultsTest(CarePurseInstance instance) {
        this.instance = instance;
        desk = PayDesk.in(instance);
        first = desk.owed("45.00");
        second = desk.owed("12.00");
    }

    @Test
    void a_payment_the_bank_rejects_is_owed_again_and_the_rest_of_the_file_is_sent() {
        String run = desk.release(desk.prepare(RouteName.PAIN_001).value()).value();
        String file = made(run);
        TakenFile taken = take(
                ResultFile.PAIN_002, ANSWER.formatted(file, "ACSP", ONE.formatted(paymentTo("45.00", run), "RJCT")));
        assertThat(taken.news()).isEqualTo(new TakenNews(2, 1, 0, 0));
        assertThat(first.owed()).isEqualTo(pounds("45"));
        assertThat(second.sent()).isEqualTo(pounds("12"));
        assertThat(desk.payments(run))
                .filteredOn(payment -> payment.state() == InstructionState.FAILED)
                .singleElement()
                .satisfies(payment -> assertThat(payment.words()).contains("ACCOUNT_CLOSED", "Closed in May"));
    }

    @Test
    void a_file_the_bank_rejects_whole_leaves_everything_owed() {
        String run = desk.release(desk.prepare(RouteName.PAIN_001).value()).value();
        String file = handedOver(run);
        assertThat(second.sent()).isEqualTo(pounds("12"));
        assertThat(take(ResultFile.PAIN_002, ANSWER.formatted(file, "RJCT", "")).news())
                .isEqualTo(new TakenNews(2, 0, 0, 0));
        assertThat(first.owed()).isEqualTo(pounds("45"));
        assertThat(second.owed()).isEqualTo(pounds("12"));
        assertThat(desk.payments(desk.prepared())).hasSize(2);
    }

    @Test
    void what_the_route_says_it_paid_is_not_paid_again_by_the_statement() {
        String run = desk.release(desk.prepare(RouteName.PAIN_001).value()).value();
        String file = handedOver(run);
        String answer = ANSWER.formatted(file, "ACSC", "");
        assertThat(take(ResultFile.PAIN_002, answer).news().done()).isEqualTo(2);
        assertThat(desk.inBank()).isEqualTo(PayDesk.BALANCE.minus(pounds("57")));
        assertThat(take(ResultFile.PAIN_002, answer).news()).isEqualTo(new TakenNews(0, 0, 0, 2));
        assertThat(desk.hears(new PaymentNews(
                        PaymentNews.BANK,
                        paymentTo("45.00", run),
                        NewsKind.PAID,
                        pounds("45"),
                        desk.today(),
                        "",
                        "",
                        "B1")))
                .isEqualTo(new TakenNews(0, 1, 0, 0));
        assertThat(desk.inBank()).isEqualTo(PayDesk.BALANCE.minus(pounds("57")));
        assertThat(instance.get(Ledger.class).prove().differences()).isEmpty();
    }

    @Test
    void an_answer_to_a_file_or_a_payment_of_nobody_is_counted_and_changes_nothing() {
        String run = desk.release(desk.prepare(RouteName.PAIN_001).value()).value();
        String file = made(run);
        PayDesk other = PayDesk.in(instance);
        assertThat(take(other, ResultFile.PAIN_002, ANSWER.formatted(file, "RJCT", ""))
                        .others())
                .isEqualTo(1);
        assertThat(take(ResultFile.PAIN_002, ANSWER.formatted("PMF-0000-0000", "RJCT", ONE.formatted("X-1", "RJCT")))
                        .others())
                .isEqualTo(2);
        assertThat(desk.payments(run))
                .allSatisfy(payment -> assertThat(payment.state()).isEqualTo(InstructionState.WAITING));
    }

    @Test
    void a_route_that_rejects_what_has_left_by_another_does_not_stop_the_other() {
        String run = desk.release(desk.prepare(RouteName.PAIN_001).value()).value();
        String file = made(run);
        desk.move(run, RouteName.CSV).value();
        handedOver(run);
        assertThat(take(ResultFile.PAIN_002, ANSWER.formatted(file, "RJCT", "")).news())
                .isEqualTo(new TakenNews(0, 2, 0, 0));
        assertThat(first.sent()).isEqualTo(pounds("45"));
    }

    @Test
    void our_own_table_comes_back_with_results() throws IOException {
        String run = desk.release(desk.prepare(RouteName.CSV).value()).value();
        List<String> rows = written(handedOver(run)).lines().toList();
        String results = rows.get(0) + ",result,reason\n"
                + row(rows, "45.00") + ",paid,\n"
                + row(rows, "12.00") + ",failed,NO ACCOUNT\n"
                + row(rows, "12.00").replace("12.00", "12.01") + ",paid,\n"
                + row(rows, "12.00") + ",who knows,\n";
        TakenFile taken = take(ResultFile.CSV, results);
        assertThat(taken.news()).isEqualTo(new TakenNews(2, 0, 1, 0));
        assertThat(taken.unread()).singleElement().satisfies(unread -> assertThat(unread.line())
                .isEqualTo(5));
        assertThat(first.paid()).isEqualTo(pounds("45"));
        assertThat(second.owed()).isEqualTo(pounds("12"));
    }

    @Test
    void a_file_that_breaks_off_is_not_taken_at_all() {
        String run = desk.release(desk.prepare(RouteName.PAIN_001).value()).value();
        String whole = ANSWER.formatted(handedOver(run), "PART", ONE.formatted(paymentTo("45.00", run), "RJCT"));
        assertThatThrownBy(() -> take(ResultFile.PAIN_002, whole.substring(0, whole.length() - 40)))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.code()).isEqualTo("bank-file-broken"));
        assertThat(first.sent()).isEqualTo(pounds("45"));
    }

    @Test
    void no_more_unread_lines_are_told_than_a_page_holds_and_all_are_counted() {
        String rows = "payment,amount,payment date,result\n" + "PAY-0000-0001,1,2027-03-04,perhaps\n".repeat(250);
        TakenFile taken = take(ResultFile.CSV, rows);
        assertThat(taken.unread()).hasSize(100);
        assertThat(taken.unreadMore()).isEqualTo(150);
    }

    @Test
    void nobody_else_brings_in_results() {
        assertThatThrownBy(() -> instance.get(PaymentResults.class)
                        .take(
                                first.staff,
                                Cashier.of(desk.people.commissionerId()),
                                ResultFile.CSV,
                                new ByteArrayInputStream(new byte[0])))
                .isInstanceOf(NotAllowed.class);
    }

    private String paymentTo(String amount, String run) {
        return desk.payments(run).stream()
                .filter(payment -> payment.amount().equals(pounds(amount)))
                .findFirst()
                .orElseThrow()
                .reference();
    }

    private static String row(List<String> rows, String amount) {
        return rows.stream()
                .filter(row -> row.contains("," + amount + ","))
                .findFirst()
                .orElseThrow();
    }

    private String made(String run) {
        return instance.get(PaymentFiles.class)
                .make(desk.releaser, RequestKey.fresh(), new PaymentFiles.Make(run))
                .value();
    }

    private String handedOver(String run) {
        return instance.get(PaymentFiles.class)
                .handOver(desk.releaser, RequestKey.fresh(), new PaymentFiles.HandOver(made(run)))
                .value();
    }

    private String written(String file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        instance.get(PaymentFiles.class).open(desk.releaser, file).to(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private TakenFile take(ResultFile kind, String file) {
        return take(desk, kind, file);
    }

    private TakenFile take(PayDesk at, ResultFile kind, String file) {
        try {
            return instance.get(PaymentResults.class)
                    .take(
                            at.preparer,
                            Cashier.of(at.people.commissionerId()),
                            kind,
                            new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
