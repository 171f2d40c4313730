package org.carepurse.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.NONE;
import static org.carepurse.money.Sterling.pounds;

import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.carepurse.audit.RequestKey;
import org.carepurse.bankfile.AccountDetails;
import org.carepurse.budget.Holding;
import org.carepurse.holding.AnAgreement;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.ledger.Document;
import org.carepurse.ledger.Ledger;
import org.carepurse.ledger.Occasion;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.payment.KeptDesk;
import org.carepurse.statement.AStatement;
import org.carepurse.statement.StatementAccount;
import org.carepurse.table.Transactions;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.time.London;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnDatabase
class DailyCountTest {

    private static final String OFX =
            """
            <?xml version="1.0" encoding="UTF-8" standalone="no"?>
            <?OFX OFXHEADER="200" VERSION="211" SECURITY="NONE" OLDFILEUID="NONE" NEWFILEUID="NONE"?>
            <OFX><BANKMSGSRSV1><STMTTRNRS><TRNUID>1</TRNUID><STMTRS><CURDEF>GBP</CURDEF>
            <BANKACCTFROM><BANKID>%s</BANKID><ACCTID>%s</ACCTID><ACCTTYPE>CHECKING</ACCTTYPE></BANKACCTFROM>
            <BANKTRANLIST><STMTTRN><TRNTYPE>CREDIT</TRNTYPE><DTPOSTED>%s</DTPOSTED><TRNAMT>%s</TRNAMT>
            <FITID>paid-in-%s</FITID><NAME>Invented board</NAME></STMTTRN></BANKTRANLIST>
            <LEDGERBAL><BALAMT>%s</BALAMT><DTASOF>%s</DTASOF></LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>
            """;

    private CarePurseInstance instance;
    private Counts counts;

    @BeforeEach
    void use(CarePurseInstance running) {
        instance = running;
        counts = running.get(Counts.class);
    }

    @Test
    void peoples_money_is_what_came_in_less_what_they_told_the_bureau_to_pay() {
        KeptDesk bureau = KeptDesk.of(instance, Holding.MANAGED_ACCOUNT);
        KeptDesk.of(
                instance,
                AnAgreement.in(instance).among(bureau.agreement.people()).keptBy(bureau.agreement.keeper()));
        bureau.owes("45.00");
        bureau.paid();
        bureau.owes("10.00");
        DayCount counted = count(bureau);
        assertThat(counted.subLedgers())
                .isEqualTo(KeptDesk.PAID_IN.multipliedBy(2).minus(pounds("45")));
        assertThat(counted.instructed()).isEqualTo(counted.subLedgers());
        assertThat(counted.agrees()).isTrue();
        assertThat(bureau.inBank()).isEqualTo(counted.subLedgers());
        assertThat(difference(bureau)).isEmpty();
    }

    @Test
    void a_penny_that_is_nobodys_is_a_difference_for_as_long_as_it_is_there() throws Exception {
        KeptDesk bureau = KeptDesk.of(instance, Holding.MANAGED_ACCOUNT);
        bank(bureau, pounds("0.01"));
        assertThat(count(bureau).difference()).isEqualTo(pounds("0.01"));
        assertThat(difference(bureau)).hasValueSatisfying(open -> {
            assertThat(open.since()).isEqualTo(London.today(instance.clock()));
            assertThat(open.owner()).isEmpty();
        });
        String known = difference(bureau).orElseThrow().reference();
        assertThat(count(bureau).agrees()).isFalse();
        assertThat(difference(bureau).orElseThrow().reference())
                .as("it is one for as long as it lasts")
                .isEqualTo(known);
    }

    @Test
    void somebody_takes_a_difference_on_and_says_what_they_know() throws Exception {
        KeptDesk bureau = KeptDesk.of(instance, Holding.MANAGED_ACCOUNT);
        KeptDesk other = KeptDesk.of(instance, Holding.MANAGED_ACCOUNT);
        bank(bureau, pounds("0.01"));
        count(bureau);
        String open = difference(bureau).orElseThrow().reference();
        assertThatThrownBy(() -> takeOn(other.clerk, open, "Ours")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> takeOn(bureau.clerk, open, " ")).isInstanceOf(WrongInput.class);
        takeOn(bureau.clerk, open, "The bank paid a penny of interest").value();
        assertThat(difference(bureau).orElseThrow().note()).isEqualTo("The bank paid a penny of interest");
        assertThat(difference(bureau).orElseThrow().owner()).isNotEmpty();
    }

    @Test
    void the_banks_own_word_of_the_day_is_the_third_figure() {
        KeptDesk bureau = KeptDesk.of(instance, Holding.MANAGED_ACCOUNT);
        assertThat(count(bureau).bank()).isEmpty();
        bankSays(bureau, "99.45");
        assertThat(count(bureau).bank()).contains(pounds("99.45"));
        assertThat(count(bureau).difference()).isEqualTo(pounds("0.01"));
        assertThat(difference(bureau)).isPresent();
        bankSays(bureau, "99.46");
        assertThat(count(bureau).agrees()).isTrue();
        assertThat(difference(bureau)).as("it adds up again").isEmpty();
    }

    @Test
    void another_bureau_does_not_see_the_counts() {
        KeptDesk bureau = KeptDesk.of(instance, Holding.MANAGED_ACCOUNT);
        KeptDesk other = KeptDesk.of(instance, Holding.MANAGED_ACCOUNT);
        assertThat(count(other).difference()).isEqualTo(NONE);
        assertThatThrownBy(() -> counts.days(other.clerk, bureau.cashier().keeperId(), 0, 10))
                .isInstanceOf(NotAllowed.class);
    }

    private DayCount count(KeptDesk bureau) {
        instance.get(DailyCount.class).countAll();
        return counts.days(bureau.clerk, bureau.cashier().keeperId(), 0, 10).get(0);
    }

    private Optional<Counts.Difference> difference(KeptDesk bureau) {
        return counts.difference(bureau.clerk, bureau.cashier().keeperId());
    }

    private Outcome<String> takeOn(SignedIn who, String difference, String note) {
        return counts.takeOn(who, RequestKey.fresh(), new Counts.TakeOn(difference, note));
    }

    /** A statement of today, with one line. */
    private void bankSays(KeptDesk bureau, String closing) {
        String day = London.today(instance.clock()).format(DateTimeFormatter.BASIC_ISO_DATE);
        AccountDetails details = bureau.details();
        StatementAccount account = new StatementAccount(account(bureau), whose(bureau), details);
        AStatement.take(
                        instance,
                        bureau.clerk,
                        account,
                        AStatement.file(
                                "statement.ofx",
                                OFX.formatted(
                                        details.sortCode().digits(),
                                        details.account().digits(),
                                        day,
                                        closing,
                                        closing,
                                        closing,
                                        day)))
                .value();
    }

    private static Whose whose(KeptDesk bureau) {
        return Whose.commissioners(bureau.cashier().commissionerId())
                .keptBy(bureau.cashier().keeperId());
    }

    private static long account(KeptDesk bureau) {
        return bureau.agreement.sight().agreement().accountId();
    }

    /** Cash comes to the account, and nobody has more. */
    private void bank(KeptDesk bureau, Money amount) throws Exception {
        Occasion occasion = new Occasion(
                new Document("account", "interest"),
                London.today(instance.clock()),
                RequestKey.fresh(),
                bureau.cashier().commissionerId(),
                bureau.clerk.personId());
        instance.get(Transactions.class)
                .inOne(() -> instance.get(Ledger.class).bank(account(bureau), amount, occasion));
    }
}
