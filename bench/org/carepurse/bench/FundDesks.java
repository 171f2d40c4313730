package org.carepurse.bench;

import java.time.Duration;
import org.carepurse.fund.AFund;
import org.carepurse.fund.FundDesk;
import org.carepurse.fund.FundDesk.Which;
import org.carepurse.fund.Funds;
import org.carepurse.fund.ManyFunds;
import org.carepurse.holding.OwnPartList;
import org.carepurse.identity.SignedIn;
import org.carepurse.testing.CarePurseInstance;

/** What the desk of a fund holder asks of the database when it holds the funds of 10,000 people. */
public final class FundDesks {

    private static final int PEOPLE = Integer.getInteger("bench.people", 10_000);
    private static final int ON_A_PAGE = 26;

    private FundDesks() {}

    public static void main(String[] arguments) {
        CarePurseInstance instance = CarePurseInstance.shared();
        AFund fund = ManyFunds.in(instance, PEOPLE - 1);
        instance.clock().forward(Duration.ofDays(100));
        SignedIn staff = fund.staff();
        long keeper = fund.agreement().keeperId();
        FundDesk funds = instance.get(FundDesk.class);
        Rounds.begin("A fund holder's desk with %,d people".formatted(PEOPLE));
        Rounds.time(
                "the first page", () -> funds.page(staff, new FundDesk.Question(keeper, "", Which.HELD), 0, ON_A_PAGE));
        Rounds.time(
                "the last page",
                () -> funds.page(staff, new FundDesk.Question(keeper, "", Which.HELD), PEOPLE - ON_A_PAGE, ON_A_PAGE));
        Rounds.time(
                "a part of a name",
                () -> funds.page(staff, new FundDesk.Question(keeper, "7777", Which.HELD), 0, ON_A_PAGE));
        Rounds.time(
                "those above", () -> funds.page(staff, new FundDesk.Question(keeper, "", Which.ABOVE), 0, ON_A_PAGE));
        Rounds.time("how many are above", () -> funds.count(staff, new FundDesk.Question(keeper, "", Which.ABOVE)));
        Rounds.time("how many in all", () -> funds.count(staff, new FundDesk.Question(keeper, "", Which.HELD)));
        Rounds.time("one person", () -> instance.get(Funds.class).of(staff, fund.reference()));
        SignedIn finance = fund.agreement().plan().finance();
        long commissioner = fund.agreement().people().commissionerId();
        OwnPartList ownParts = instance.get(OwnPartList.class);
        Rounds.time(
                "own parts, the first page",
                () -> ownParts.of(finance, new OwnPartList.Question(commissioner, "", false, "", ON_A_PAGE)));
        Rounds.time(
                "own parts, those in arrears",
                () -> ownParts.of(finance, new OwnPartList.Question(commissioner, "", true, "", ON_A_PAGE)));
        System.exit(0);
    }
}
