package org.carepurse.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.money.Sterling.pounds;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.carepurse.audit.RequestKey;
import org.carepurse.ledger.Ledger;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One payment arrives and one comes back, and five files say so: in whichever order they are brought in, and twice. */
@OnDatabase
class ResultsInAnyOrderTest {

    private static final String ACCEPTED =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt><GrpHdr><MsgId>M</MsgId><CreDtTm>2027-03-04T12:00:00</CreDtTm></GrpHdr>
            <OrgnlGrpInfAndSts><OrgnlMsgId>%s</OrgnlMsgId><GrpSts>ACSP</GrpSts></OrgnlGrpInfAndSts>
            </CstmrPmtStsRpt></Document>""";
    private static final String CAMT =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.%s.001.08"><%s><%s><Id>S</Id>
            <Acct><Id><Othr><Id>20000055779911</Id></Othr></Id></Acct>%s</%s></%s></Document>""";
    private static final String ENTRY =
            """
            <Ntry><Amt Ccy="GBP">%s</Amt><CdtDbtInd>%s</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2027-03-04</Dt></BookgDt>
            <AcctSvcrRef>%s</AcctSvcrRef><NtryDtls><TxDtls><Refs><EndToEndId>%s</EndToEndId></Refs>%s</TxDtls></NtryDtls></Ntry>""";
    private static final String RETURNED = "<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>";
    private static final String ARUCS =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <BACSDocument><Data><ARUCS><Advice><OriginatingAccountRecords><OriginatingAccountRecord>
            <OriginatingAccount name="PAYMENTS" number="55779911" sortCode="20-00-00"/>
            <ReturnedCreditItem ref="%s" transCode="99" returnCode="B" returnDescription="ACCOUNT CLOSED"
              originalProcessingDate="2027-03-04" valueOf="12.00" currency="GBP">
              <ReceiverAccount number="10000002" sortCode="12-34-56" name="PROVIDER 2"/>
            </ReturnedCreditItem></OriginatingAccountRecord></OriginatingAccountRecords></Advice></ARUCS></Data></BACSDocument>""";
    private static final String TABLE =
            """
            payment,amount,payment date,result,reason
            %s,45.00,2027-03-04,paid,
            %s,12.00,2027-03-04,returned,ACCOUNT CLOSED
            """;

    private final CarePurseInstance instance;
    private final PayDesk desk;
    private final PayDesk.Provider first;
    private final PayDesk.Provider second;
    private final String run;
    private final String file;

    ResultsInAnyOrderTest(CarePurseInstance instance) {
        this.instance = instance;
        desk = PayDesk.in(instance);
        first = desk.owed("45.00");
        second = desk.owed("12.00");
        run = desk.release(desk.prepare(RouteName.PAIN_001).value()).value();
        file = instance.get(PaymentFiles.class)
                .make(desk.releaser, RequestKey.fresh(), new PaymentFiles.Make(run))
                .value();
    }

    /** H: somebody says that the file was handed over; A: pain.002; N: camt.054; S: camt.053; R: ARUCS; C: our own table. */
    @ParameterizedTest
    @ValueSource(strings = {"HANSRC", "AHNSRC", "HSNRCA", "CRHNSA", "RCSNAH", "NSHARC"})
    void results_in_any_order_come_to_the_same_end(String order) {
        order.chars().forEach(result -> comes((char) result));
        comesToTheEnd();
        order.chars().forEach(result -> comes((char) result));
        comesToTheEnd();
    }

    private void comesToTheEnd() {
        assertThat(first.paid()).isEqualTo(pounds("45"));
        assertThat(second.owed()).isEqualTo(pounds("12"));
        assertThat(desk.inBank()).isEqualTo(PayDesk.BALANCE.minus(pounds("45")));
        assertThat(payment("45.00").state()).isEqualTo(InstructionState.PAID);
        assertThat(payment("12.00").state()).isIn(InstructionState.RETURNED, InstructionState.FAILED);
        assertThat(instance.get(Ledger.class).prove().differences()).isEmpty();
    }

    private void comes(char result) {
        switch (result) {
            case 'H' ->
                instance.get(PaymentFiles.class)
                        .handOver(desk.releaser, RequestKey.fresh(), new PaymentFiles.HandOver(file));
            case 'A' -> take(ResultFile.PAIN_002, ACCEPTED.formatted(file));
            case 'N' -> take(ResultFile.CAMT, camt("054", "BkToCstmrDbtCdtNtfctn", "Ntfctn", debits()));
            case 'S' -> take(ResultFile.CAMT, camt("053", "BkToCstmrStmt", "Stmt", debits() + credit()));
            case 'R' -> take(ResultFile.ARUCS, ARUCS.formatted(payment("12.00").reference()));
            default ->
                take(
                        ResultFile.CSV,
                        TABLE.formatted(
                                payment("45.00").reference(), payment("12.00").reference()));
        }
    }

    private String debits() {
        return ENTRY.formatted("45.00", "DBIT", "B-1", payment("45.00").reference(), "")
                + ENTRY.formatted("12.00", "DBIT", "B-2", payment("12.00").reference(), "");
    }

    private String credit() {
        return ENTRY.formatted("12.00", "CRDT", "B-3", payment("12.00").reference(), RETURNED);
    }

    private static String camt(String number, String message, String statement, String entries) {
        return CAMT.formatted(number, message, statement, entries, statement, message);
    }

    private PaymentRow payment(String amount) {
        return desk.payments(run).stream()
                .filter(payment -> payment.amount().equals(pounds(amount)))
                .findFirst()
                .orElseThrow();
    }

    private void take(ResultFile kind, String content) {
        try {
            instance.get(PaymentResults.class)
                    .take(
                            desk.preparer,
                            Cashier.of(desk.people.commissionerId()),
                            kind,
                            new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
