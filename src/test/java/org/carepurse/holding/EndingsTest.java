package org.carepurse.holding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.Holding;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.SignedIn;
import org.carepurse.moving.AMove;
import org.carepurse.moving.Pace;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnDatabase
class EndingsTest {

    private CarePurseInstance instance;
    private AnAgreement agreement;
    private LocalDate today;

    @BeforeEach
    void use(CarePurseInstance running) {
        instance = running;
        agreement = AnAgreement.in(running).accepted();
        today = agreement.plan().plan().startsOn();
    }

    @Test
    void the_person_and_the_commissioner_end_it_from_today_on() {
        assertThat(notice(agreement.plan().holder(), today.minusDays(1)).why().code())
                .isEqualTo("notice-too-short");
        notice(agreement.plan().holder(), today).value();
        assertThat(agreement.sight().agreement().endsOn()).contains(today);
        assertThat(agreement.sight().noticeBy()).isEqualTo(agreement.sight().holder());
        AnAgreement another = AnAgreement.in(instance).accepted();
        assertThat(notice(another, another.plan().finance(), today).isDone()).isTrue();
    }

    @Test
    void whoever_keeps_the_money_gives_four_weeks_notice() {
        assertThat(notice(agreement.aClerk(), today.plusDays(27)).why().code()).isEqualTo("notice-too-short");
        assertThat(notice(agreement.aClerk(), today.plusDays(28)).isDone()).isTrue();
    }

    @Test
    void nobody_else_ends_it() {
        AnAgreement elsewhere = AnAgreement.in(instance).accepted();
        List.of(elsewhere.aClerk(), elsewhere.plan().holder(), agreement.plan().coordinator())
                .forEach(someone -> assertThatThrownBy(() -> notice(someone, today.plusDays(40)))
                        .isInstanceOf(NotAllowed.class));
    }

    @Test
    void it_ends_once_and_with_the_plan_at_the_latest() {
        LocalDate ends = agreement.plan().plan().endsOn();
        assertThat(notice(agreement.plan().holder(), ends.plusDays(1)).why().code())
                .isEqualTo("notice-after-the-plan");
        notice(agreement.plan().holder(), ends).value();
        assertThat(notice(agreement.plan().finance(), today).why().code()).isEqualTo("agreement-ends-already");
    }

    @Test
    void what_nobody_has_agreed_to_cannot_end() {
        AnAgreement offered = AnAgreement.in(instance).offered();
        assertThat(notice(offered, offered.plan().holder(), today).why().code()).isEqualTo("agreement-is-offered");
    }

    @Test
    void nothing_is_paid_in_for_days_after_the_last_one() {
        notice(agreement.plan().holder(), today.plusWeeks(4)).value();
        agreement.payInUpTo(today.plusWeeks(12));
        assertThat(agreement.sight().payments().stream()
                        .filter(payment -> payment.payment().paidOn().isPresent()))
                .hasSize(2);
    }

    @Test
    void notice_is_a_task_for_finance_until_the_money_is_held_otherwise() {
        assertThat(tasks()).isEmpty();
        notice(agreement.aClerk(), today.plusDays(28)).value();
        assertThat(tasks()).singleElement().satisfies(task -> {
            assertThat(task.agreement()).isEqualTo(agreement.reference());
            assertThat(task.lastDay()).isEqualTo(today.plusDays(28));
            assertThat(task.isOverdue(today.plusDays(28))).isFalse();
            assertThat(task.isOverdue(today.plusDays(29))).isTrue();
        });
        assertThatThrownBy(() -> tasks(agreement.aClerk())).isInstanceOf(NotAllowed.class);
        AMove.of(instance, agreement.plan())
                .agreed(Holding.NOTIONAL, Pace.AT_ONCE)
                .carryOut()
                .value();
        assertThat(tasks()).isEmpty();
    }

    @Test
    void notice_says_why() {
        assertThatThrownBy(() -> new Endings.Notice(agreement.reference(), today, " "))
                .isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> new Endings.Notice(agreement.reference(), null, "Moving away"))
                .isInstanceOf(WrongInput.class);
    }

    private Outcome<String> notice(SignedIn who, LocalDate lastDay) {
        return notice(agreement, who, lastDay);
    }

    private Outcome<String> notice(AnAgreement about, SignedIn who, LocalDate lastDay) {
        return instance.get(Endings.class)
                .give(who, RequestKey.fresh(), new Endings.Notice(about.reference(), lastDay, "Moving away"));
    }

    private List<EndingList.Task> tasks() {
        return tasks(agreement.plan().finance());
    }

    private List<EndingList.Task> tasks(SignedIn who) {
        return instance.get(EndingList.class).of(who, agreement.people().commissionerId(), 0, 10);
    }
}
