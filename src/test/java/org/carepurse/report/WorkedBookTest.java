package org.carepurse.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.Holding;
import org.carepurse.budget.YearEndForecast;
import org.carepurse.budget.YearEnds;
import org.carepurse.careplan.FundingStream;
import org.carepurse.fund.AFund;
import org.carepurse.holding.AnAgreement;
import org.carepurse.holding.RepaymentNotice;
import org.carepurse.holding.RepaymentNotices;
import org.carepurse.identity.Language;
import org.carepurse.invoice.InvoiceHead;
import org.carepurse.invoice.InvoiceNumber;
import org.carepurse.invoice.Invoicing;
import org.carepurse.order.SessionsOrdered;
import org.carepurse.payment.PayDesk;
import org.carepurse.payment.Remittance;
import org.carepurse.payment.Remittances;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.words.Words;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The papers about money say what docs/worked-book.md works out by hand, row by row. */
@OnDatabase
class WorkedBookTest {

    private static final Words WORDS = Words.in(Language.ENGLISH);

    private final CarePurseInstance instance;

    WorkedBookTest(CarePurseInstance instance) {
        this.instance = instance;
    }

    @AfterEach
    void back_to_the_first_day() {
        instance.clock().reset();
    }

    @Test
    void ten_sessions_of_which_seven_took_place() throws IOException {
        SessionsOrdered order = SessionsOrdered.tenAt45(instance);
        order.confirmed(7);
        instance.get(Invoicing.class)
                .fromDeliveries(
                        order.provider(),
                        RequestKey.fresh(),
                        new Invoicing.FromDeliveries(
                                order.reference(), new InvoiceHead(new InvoiceNumber("INV-1"), order.today())))
                .value();
        PayDesk desk = PayDesk.of(instance, order.plan());
        PayDesk.Provider provider = desk.provider(order.seen().providerId(), order.provider());
        desk.isPayable(provider);
        desk.released();
        desk.goRound();

        Statement statement = instance.get(Statements.class)
                .of(order.holder(), order.plan().reference(), Period.monthOf(order.today()));
        assertThat(Stream.of(
                                Stream.of(row("All", statement.total()), row("For no goal", statement.unsorted())),
                                statement.goals().stream()
                                        .filter(goal -> !goal.came().isZero())
                                        .map(goal -> row(goal.goal(), goal)))
                        .flatMap(rows -> rows))
                .containsExactlyElementsOf(worked("The person's statement for March 2027"));
        Remittances remittances = instance.get(Remittances.class);
        Remittance paid = remittances.over(provider.staff, provider.id, 0, 10).get(0);
        List<List<String>> advice = new ArrayList<>();
        remittances
                .parts(provider.staff, provider.id, paid.reference(), 0, 10)
                .forEach(part -> advice.add(List.of(part.number(), part.service(), said(part.amount()))));
        advice.add(List.of("The payment", "", said(paid.amount())));
        assertThat(advice).isEqualTo(worked("The provider's remittance advice"));
        assertThat(List.of(List.of("The commissioner's own", said(desk.inBank()))))
                .isEqualTo(worked("The commissioner's bank account"));
    }

    @Test
    void a_fund_that_somebody_holds_for_a_person() throws IOException {
        AFund fund = AFund.paidInto(instance);
        List<String> came = row("When it came", statementOf(fund));
        fund.draw("V-1", "40").value();
        fund.bought("BILL-7", "4.50").value();
        assertThat(List.of(came, row("When both were given", statementOf(fund))))
                .isEqualTo(worked("The fund's statement for its first month"));
    }

    @Test
    void money_that_nobody_used() throws IOException {
        AnAgreement kept =
                AnAgreement.in(instance).heldAs(Holding.MANAGED_ACCOUNT).accepted();
        LocalDate last = kept.plan().plan().endsOn();
        kept.payInUpTo(last);
        instance.clock().setTo(last.plusDays(1));
        close(kept);
        RepaymentNotice notice = instance.get(RepaymentNotices.class)
                .ofPlan(kept.plan().coordinator(), kept.plan().reference())
                .get(0);
        assertThat(List.of(
                        List.of("Amount", said(notice.amount())),
                        List.of("Pay by", WORDS.say(notice.payBy())),
                        List.of("Ask by", WORDS.say(notice.lookAgainBy()))))
                .isEqualTo(worked("The repayment notice"));
    }

    private void close(AnAgreement kept) {
        YearEnds years = instance.get(YearEnds.class);
        String plan = kept.plan().reference();
        String line = kept.plan().line(FundingStream.OTHER_NHS).reference();
        YearEndForecast forecast =
                years.forecast(kept.plan().finance(), plan, line).value();
        years.close(
                        kept.plan().finance(),
                        RequestKey.fresh(),
                        new YearEnds.Close(
                                plan, line, forecast.carriedOver(), forecast.recovered(), "Nothing of it was used"))
                .value();
    }

    private FundStatement statementOf(AFund fund) {
        return instance.get(FundStatements.class)
                .of(
                        fund.holder(),
                        fund.reference(),
                        Period.monthOf(fund.agreement().plan().plan().startsOn()));
    }

    private static List<String> row(String named, StatementLine line) {
        return row(
                named,
                line.had(),
                line.came(),
                line.wentBack(),
                line.spent(),
                line.has(),
                line.setAside(),
                line.left());
    }

    private static List<String> row(String named, FundStatement fund) {
        return row(
                named,
                fund.total().money().came(),
                fund.total().byFundHolder(),
                fund.total().byOthers(),
                fund.total().money().has(),
                fund.above());
    }

    private static List<String> row(String named, Money... amounts) {
        return Stream.concat(Stream.of(named), Arrays.stream(amounts).map(WorkedBookTest::said))
                .toList();
    }

    private static String said(Money amount) {
        return WORDS.say(amount);
    }

    /** The rows of the table under that heading, without its own heads. */
    private static List<List<String>> worked(String heading) throws IOException {
        List<List<String>> rows = Files.readAllLines(Path.of("docs/worked-book.md")).stream()
                .dropWhile(line -> !line.equals("### " + heading))
                .dropWhile(line -> !line.startsWith("|"))
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .map(WorkedBookTest::cells)
                .toList();
        assertThat(rows).as(heading).isNotEmpty();
        return rows;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                .map(String::strip)
                .toList();
    }
}
