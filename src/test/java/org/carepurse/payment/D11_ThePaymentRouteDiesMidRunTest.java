package org.carepurse.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.money.Sterling.pence;
import static org.carepurse.money.Sterling.pounds;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepurse.audit.RequestKey;
import org.carepurse.invoice.InvoiceLists;
import org.carepurse.ledger.Ledger;
import org.carepurse.money.Sterling;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** 312 payments, £184,230.50; the route takes 118 of them, £70,012.20, and stops answering. */
@OnDatabase
class D11_ThePaymentRouteDiesMidRunTest {

    private static final String DEBIT =
            """
            <Ntry><Amt Ccy="GBP">%1$s</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2027-03-04</Dt></BookgDt>
            <NtryDtls><TxDtls><Refs><EndToEndId>%2$s</EndToEndId></Refs>
            <AmtDtls><TxAmt><Amt Ccy="GBP">%1$s</Amt></TxAmt></AmtDtls></TxDtls></NtryDtls></Ntry>
            """;
    private static final String STATEMENT =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt><Id>4 March</Id>
            <Acct><Id><Othr><Id>20000055779911</Id></Othr></Id></Acct>
            <Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="GBP">500000.00</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>
            <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="GBP">315769.50</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>
            %s</Stmt></BkToCstmrStmt></Document>""";

    private final CarePurseInstance instance;
    private final PayDesk desk;

    D11_ThePaymentRouteDiesMidRunTest(CarePurseInstance instance) {
        this.instance = instance;
        desk = PayDesk.in(instance);
    }

    @Test
    void D11_the_payment_route_dies_mid_run_and_nobody_is_paid_twice_or_forgotten() throws IOException {
        List<PayDesk.Provider> providers = desk.owed(amounts());
        providers.forEach(desk::isPayable);
        desk.simulatorIs(new SimulatorSetting(1, 0, 3_600, 118));
        String run = desk.released();

        desk.goRound();
        assertThat(figures(run, InstructionState.SENT)).isEqualTo("118 payments, £70,012.20");
        assertThat(figures(run, InstructionState.WAITING)).isEqualTo("194 payments, £114,218.30");
        assertThat(providers.get(117).sent()).isEqualTo(pence(59_376));
        assertThat(providers.get(118).owed()).isEqualTo(pence(58_875));
        isSeenAs(InstructionState.SENT, providers.get(117));
        isSeenAs(InstructionState.WAITING, providers.get(118));
        desk.goRound();
        assertThat(figures(run, InstructionState.SENT)).isEqualTo("118 payments, £70,012.20");

        assertThat(desk.move(run, RouteName.CSV).value()).isEqualTo(194);
        String file = instance.get(PaymentFiles.class)
                .make(desk.releaser, RequestKey.fresh(), new PaymentFiles.Make(run))
                .value();
        List<String> rows = written(file).lines().skip(1).toList();
        assertThat(rows).hasSize(194);
        assertThat(rows.stream().map(row -> pounds(row.split(",")[4])).reduce(Sterling.NONE, Money::plus))
                .isEqualTo(pounds("114218.30"));
        assertThat(written(file)).isEqualTo(written(file));
        assertThat(figures(run, InstructionState.WAITING)).isEqualTo("194 payments, £114,218.30");
        instance.get(PaymentFiles.class)
                .handOver(desk.releaser, RequestKey.fresh(), new PaymentFiles.HandOver(file))
                .value();
        assertThat(figures(run, InstructionState.SENT)).isEqualTo("312 payments, £184,230.50");
        assertThat(desk.run(run).state()).isEqualTo(RunState.SENT);
        isSeenAs(InstructionState.SENT, providers.get(118));

        desk.tellSimulator(SimulatorDesk.Doing.WAKE);
        desk.goRound();
        desk.tellSimulator(SimulatorDesk.Doing.SAY_AGAIN);
        desk.goRound();
        assertThat(desk.payments(run).stream().filter(PaymentRow::isFlagged)).hasSize(32);
        assertThat(figures(run, InstructionState.SENT)).isEqualTo("312 payments, £184,230.50");

        TakenFile taken = statement(run);
        assertThat(taken.news()).isEqualTo(new TakenNews(312, 0, 0, 0));
        assertThat(taken.compared()).hasSize(1);
        assertThat(taken.compared().get(0).difference()).isEqualTo(Sterling.NONE);
        assertThat(figures(run, InstructionState.PAID)).isEqualTo("312 payments, £184,230.50");
        isSeenAs(InstructionState.PAID, providers.get(117));
        isSeenAs(InstructionState.PAID, providers.get(118));
        assertThat(desk.inBank()).isEqualTo(PayDesk.BALANCE.minus(pounds("184230.50")));

        instance.clock().forward(Duration.ofHours(2));
        desk.goRound();
        assertThat(statement(run).news()).isEqualTo(new TakenNews(0, 0, 0, 312));
        assertThat(desk.inBank()).isEqualTo(PayDesk.BALANCE.minus(pounds("184230.50")));
        assertThat(providers).allSatisfy(provider -> assertThat(provider.owed().plus(provider.sent()))
                .isEqualTo(Sterling.NONE));
        assertThat(instance.get(Ledger.class).prove().differences()).isEmpty();
        instance.clock().reset();
    }

    /** By the provider under its payments, and by the holder beside the bill. */
    private void isSeenAs(InstructionState state, PayDesk.Provider provider) {
        Remittances remittances = instance.get(Remittances.class);
        assertThat(Stream.concat(
                        remittances.coming(provider.staff, provider.id, 2).stream(),
                        remittances.over(provider.staff, provider.id, 0, 2).stream()))
                .singleElement()
                .satisfies(one -> assertThat(one.state()).isEqualTo(state));
        String bill = instance.get(InvoiceLists.class)
                .ofProvider(provider.staff, provider.id, 0, 1)
                .get(0)
                .reference();
        assertThat(remittances.ofInvoice(bill)).singleElement().satisfies(one -> assertThat(one.state())
                .isEqualTo(state));
    }

    private static List<Money> amounts() {
        List<Money> amounts = new ArrayList<>();
        for (int i = 0; i < 312; i++) {
            amounts.add(pence(i < 117 ? 59_332 : i == 117 ? 59_376 : i < 311 ? 58_875 : 58_955));
        }
        return amounts;
    }

    private String figures(String run, InstructionState state) {
        return PayDesk.printed(desk.figures(run).of(state));
    }

    private String written(String file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        instance.get(PaymentFiles.class).open(desk.releaser, file).to(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The bank's statement of the day: every payment went out once. */
    private TakenFile statement(String run) throws IOException {
        Stream<PaymentRow> payments = desk.payments(run).stream();
        String debits = payments.map(payment -> DEBIT.formatted(Sterling.plain(payment.amount()), payment.reference()))
                .collect(Collectors.joining());
        return instance.get(PaymentResults.class)
                .take(
                        desk.preparer,
                        Cashier.of(desk.people.commissionerId()),
                        ResultFile.CAMT,
                        new ByteArrayInputStream(STATEMENT.formatted(debits).getBytes(StandardCharsets.UTF_8)));
    }
}
