package org.carepurse.holding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.careplan.FundingStream.OTHER_NHS;
import static org.carepurse.money.Sterling.NONE;
import static org.carepurse.money.Sterling.pounds;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.Holding;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Ledger;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnDatabase
class OwnPartsTest {

    private CarePurseInstance instance;
    private OwnParts ownParts;

    @BeforeEach
    void use(CarePurseInstance running) {
        instance = running;
        ownParts = running.get(OwnParts.class);
    }

    @Test
    void what_is_due_and_not_paid_is_arrears_and_what_is_paid_ahead_is_credit() {
        AnAgreement fund = contributing(Contribution.Basis.NET);
        assertThat(standing(fund).due()).isEqualTo(pounds("9.95"));
        assertThat(standing(fund).arrears()).isEqualTo(pounds("9.95"));
        receive(fund, fund.aClerk(), "9").value();
        assertThat(standing(fund).arrears()).isEqualTo(pounds("0.95"));
        receive(fund, fund.people().finance(), "2").value();
        assertThat(standing(fund).arrears()).isEqualTo(NONE);
        assertThat(standing(fund).credit()).isEqualTo(pounds("1.05"));
        assertThat(standing(fund).receipts()).hasSize(2);
    }

    @Test
    void net_it_comes_into_the_account_the_money_is_kept_in_and_can_be_sorted() {
        AnAgreement fund = contributing(Contribution.Basis.NET);
        receive(fund, fund.aClerk(), "9.95").value();
        assertThat(fund.plan().line(OTHER_NHS).unallocated()).isEqualTo(pounds("9.95"));
        assertThat(instance.get(Ledger.class)
                        .inBank(
                                fund.sight().agreement().accountId(),
                                fund.people().commissionerId()))
                .isEqualTo(pounds("9.95"));
    }

    @Test
    void gross_it_comes_to_the_commissioner_and_changes_nothing_of_the_line() {
        AnAgreement fund = contributing(Contribution.Basis.GROSS);
        receive(fund, fund.people().finance(), "9.95").value();
        assertThat(fund.plan().line(OTHER_NHS).promised()).isEqualTo(AnAgreement.WHOLE);
        assertThat(AnAgreement.inCommissionersBank(instance, fund.people()))
                .isEqualTo(AnAgreement.IN_COMMISSIONERS_BANK.plus(pounds("9.95")));
        assertThat(standing(fund).arrears()).isEqualTo(NONE);
    }

    @Test
    void no_more_than_the_whole_part_can_be_paid() {
        AnAgreement fund = contributing(Contribution.Basis.NET);
        assertThat(receive(fund, fund.aClerk(), "130.01").why().code()).isEqualTo("own-part-too-much");
        assertThat(receive(fund, fund.aClerk(), "130").isDone()).isTrue();
        assertThatThrownBy(() -> receive(fund, fund.aClerk(), "0")).isInstanceOf(WrongInput.class);
    }

    @Test
    void of_many_at_once_no_more_is_taken_than_the_whole_part() {
        AnAgreement fund = contributing(Contribution.Basis.NET);
        SignedIn clerk = fund.aClerk();
        List<CompletableFuture<Outcome<String>>> all = IntStream.range(0, 6)
                .mapToObj(one -> CompletableFuture.supplyAsync(() -> receive(fund, clerk, "50")))
                .toList();
        assertThat(all.stream().map(CompletableFuture::join).filter(Outcome::isDone))
                .hasSize(2);
        assertThat(standing(fund).paid()).isEqualTo(pounds("100"));
    }

    @Test
    void the_same_key_twice_is_written_down_once() {
        AnAgreement fund = contributing(Contribution.Basis.NET);
        RequestKey key = RequestKey.fresh();
        SignedIn clerk = fund.aClerk();
        OwnParts.Received asked = new OwnParts.Received(fund.reference(), pounds("5"));
        ownParts.receive(clerk, key, asked).value();
        ownParts.receive(clerk, key, asked).value();
        assertThat(standing(fund).paid()).isEqualTo(pounds("5"));
    }

    @Test
    void nothing_is_written_down_where_nothing_is_due_or_agreed_or_by_a_stranger() {
        AnAgreement without = AnAgreement.in(instance).accepted();
        assertThat(receive(without, without.aClerk(), "1").why().code()).isEqualTo("own-part-none");
        AnAgreement offered = AnAgreement.in(instance)
                .with(new Contribution(pounds("130"), Contribution.Basis.NET))
                .offered();
        assertThat(receive(offered, offered.plan().finance(), "1").why().code()).isEqualTo("own-part-not-agreed");
        assertThatThrownBy(() -> receive(offered, offered.aClerk(), "1")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> receive(offered, without.aClerk(), "1")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> receive(offered, offered.plan().holder(), "1")).isInstanceOf(NotAllowed.class);
    }

    private AnAgreement contributing(Contribution.Basis basis) {
        return AnAgreement.in(instance)
                .heldAs(Holding.THIRD_PARTY)
                .with(new Contribution(pounds("130"), basis))
                .accepted();
    }

    private Outcome<String> receive(AnAgreement fund, SignedIn who, String amount) {
        return ownParts.receive(who, RequestKey.fresh(), new OwnParts.Received(fund.reference(), pounds(amount)));
    }

    private OwnPart standing(AnAgreement fund) {
        return ownParts.of(fund.plan().holder(), fund.reference());
    }
}
