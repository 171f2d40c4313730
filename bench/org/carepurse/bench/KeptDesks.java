package org.carepurse.bench;

import java.time.YearMonth;
import org.carepurse.identity.SignedIn;
import org.carepurse.keeping.Counts;
import org.carepurse.keeping.DailyCount;
import org.carepurse.keeping.InstructionLog;
import org.carepurse.keeping.KeptMoney;
import org.carepurse.keeping.ManyKept;
import org.carepurse.keeping.Waiting;
import org.carepurse.payment.Cashier;
import org.carepurse.payment.KeptDesk;
import org.carepurse.payment.Payables;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.time.London;

/** What each page of a bureau's desk asks of the database, and the daily count, when it keeps the money of 10,000 people. */
public final class KeptDesks {

    private static final int PEOPLE = Integer.getInteger("bench.people", 10_000);
    private static final int ON_A_PAGE = 51;

    private KeptDesks() {}

    public static void main(String[] arguments) {
        CarePurseInstance instance = CarePurseInstance.shared();
        KeptDesk bureau = ManyKept.in(instance, PEOPLE - 1);
        SignedIn clerk = bureau.clerk;
        Cashier cashier = bureau.cashier();
        long keeper = cashier.keeperId();
        KeptMoney kept = instance.get(KeptMoney.class);
        Waiting waiting = instance.get(Waiting.class);
        var today = London.today(instance.clock());
        Rounds.begin("A bureau's desk with %,d people".formatted(PEOPLE));
        Rounds.time("the daily count of all accounts", () -> instance.get(DailyCount.class)
                .countAll());
        Rounds.time("people, how many", () -> kept.count(clerk, keeper, ""));
        Rounds.time("people, the first page", () -> kept.people(clerk, keeper, "", 0, ON_A_PAGE));
        Rounds.time("people, the last page", () -> kept.people(clerk, keeper, "", PEOPLE - ON_A_PAGE, ON_A_PAGE));
        Rounds.time("people, a part of a name", () -> kept.people(clerk, keeper, "7777", 0, ON_A_PAGE));
        Rounds.time("one person", () -> kept.of(clerk, bureau.agreement.reference()));
        Rounds.time("instructions waiting", () -> waiting.orders(clerk, keeper, 0, ON_A_PAGE));
        Rounds.time("bills that do not match", () -> waiting.exceptions(clerk, keeper, 0, ON_A_PAGE));
        InstructionLog log = instance.get(InstructionLog.class);
        Rounds.time(
                "the instruction log",
                () -> log.of(clerk, new InstructionLog.Question(keeper, "", YearMonth.from(today)), 0, ON_A_PAGE));
        Rounds.time(
                "the instruction log of one",
                () -> log.of(
                        clerk,
                        new InstructionLog.Question(keeper, bureau.agreement.reference(), YearMonth.from(today)),
                        0,
                        ON_A_PAGE));
        Rounds.time("daily counts", () -> instance.get(Counts.class).days(clerk, keeper, 0, ON_A_PAGE));
        Payables payables = instance.get(Payables.class);
        Rounds.time("bills to pay, in all", () -> payables.total(clerk, cashier, today));
        Rounds.time("bills to pay, by provider", () -> payables.byProvider(clerk, cashier, today, 0, ON_A_PAGE));
        System.exit(0);
    }
}
