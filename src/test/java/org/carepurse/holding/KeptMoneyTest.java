package org.carepurse.holding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.NONE;
import static org.carepurse.money.Sterling.pounds;

import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.APlan;
import org.carepurse.budget.Sorting;
import org.carepurse.identity.NotAllowed;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnDatabase
class KeptMoneyTest {

    private CarePurseInstance instance;
    private KeptMoney kept;

    @BeforeEach
    void use(CarePurseInstance running) {
        instance = running;
        kept = running.get(KeptMoney.class);
    }

    @Test
    void the_client_account_has_what_all_its_people_have_together() {
        AnAgreement first = AnAgreement.in(instance).accepted();
        AnAgreement second = AnAgreement.in(instance)
                .among(first.people())
                .keptBy(first.keeper())
                .accepted();
        assertThat(kept.accounts(first.aClerk(), first.keeperId()))
                .singleElement()
                .satisfies(empty -> assertThat(empty.agrees()).isTrue())
                .satisfies(empty -> assertThat(empty.inBank()).isEqualTo(NONE));
        first.payInUpTo(first.plan().plan().startsOn());
        sort(second, "40");
        assertThat(kept.accounts(first.aClerk(), first.keeperId()))
                .singleElement()
                .satisfies(account -> assertThat(account.agrees()).isTrue())
                .satisfies(account -> assertThat(account.difference()).isEqualTo(NONE))
                .satisfies(account -> assertThat(account.inBank()).isEqualTo(pounds("198.92")));
    }

    @Test
    void each_persons_money_is_told_by_itself() {
        AnAgreement agreement = AnAgreement.in(instance).accepted();
        agreement.payInUpTo(agreement.plan().plan().startsOn());
        sort(agreement, "40");
        assertThat(kept.people(agreement.aClerk(), agreement.keeperId(), 0, 10))
                .singleElement()
                .satisfies(one -> assertThat(one.unsorted()).isEqualTo(pounds("59.46")))
                .satisfies(one -> assertThat(one.balance().available()).isEqualTo(pounds("40")))
                .satisfies(one -> assertThat(one.total()).isEqualTo(pounds("99.46")));
        assertThat(kept.count(agreement.aClerk(), agreement.keeperId())).isEqualTo(1);
        KeptMoney.SubLedgerSight sight = kept.of(agreement.aClerk(), agreement.reference());
        assertThat(sight.goals()).singleElement().satisfies(goal -> assertThat(goal.goal())
                .isEqualTo(APlan.A_GOAL));
        assertThat(sight.paidIn()).hasSize(1);
    }

    @Test
    void a_keeper_sees_its_own_people_only() {
        AnAgreement own = AnAgreement.in(instance).accepted();
        AnAgreement others = AnAgreement.in(instance).accepted();
        assertThatThrownBy(() -> kept.people(own.aClerk(), others.keeperId(), 0, 10))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> kept.accounts(own.aClerk(), others.keeperId())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> kept.of(own.aClerk(), others.reference())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> kept.of(own.plan().finance(), own.reference())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void nobodys_money_is_kept_before_they_agree() {
        AnAgreement offered = AnAgreement.in(instance).offered();
        assertThat(kept.people(offered.aClerk(), offered.keeperId(), 0, 10)).isEmpty();
        assertThatThrownBy(() -> kept.of(offered.aClerk(), offered.reference())).isInstanceOf(NotAllowed.class);
    }

    private void sort(AnAgreement agreement, String amount) {
        instance.get(Sorting.class)
                .sort(
                        agreement.plan().holder(),
                        RequestKey.fresh(),
                        new Sorting.SortMoney(
                                agreement.plan().reference(),
                                List.of(new Sorting.Share(
                                        agreement.plan().goal(APlan.A_GOAL), agreement.line(), pounds(amount)))))
                .value();
    }
}
