package org.carepurse.holding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.NONE;
import static org.carepurse.money.Sterling.pounds;

import java.time.Duration;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.InventedPeople;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.time.London;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people pay £130 a year themselves, and one pays nothing; one of the two has paid all that was due and more. */
@OnDatabase
class OwnPartListTest {

    private static final Contribution OWN = new Contribution(pounds("130"), Contribution.Basis.NET);

    private CarePurseInstance instance;
    private InventedPeople people;
    private AnAgreement late;
    private AnAgreement ahead;

    @BeforeEach
    void people(CarePurseInstance running) {
        instance = running;
        people = InventedPeople.in(instance);
        late = AnAgreement.in(instance).among(people).with(OWN).accepted();
        ahead = AnAgreement.in(instance).among(people).with(OWN).accepted();
        AnAgreement.in(instance).among(people).accepted();
        instance.clock().forward(Duration.ofDays(56));
        instance.get(OwnParts.class)
                .receive(people.finance(), RequestKey.fresh(), new OwnParts.Received(ahead.reference(), pounds("100")))
                .value();
    }

    @AfterEach
    void backToTheFirstDay() {
        instance.clock().reset();
    }

    @Test
    void says_of_everybody_who_pays_a_part_what_their_agreement_says() {
        assertThat(asked("", false, "", 10)).hasSize(2).allSatisfy(line -> {
            OwnPart one = instance.get(OwnParts.class).of(people.finance(), line.agreement());
            assertThat(line.standing().due()).isEqualTo(one.due()).isNotEqualTo(NONE);
            assertThat(line.standing().paid()).isEqualTo(one.paid());
            assertThat(line.standing().paidAhead()).isEqualTo(one.paidAhead());
        });
    }

    @Test
    void finds_those_in_arrears_and_whether_they_have_a_plan_to_pay() {
        assertThat(asked("", true, "", 10)).singleElement().satisfies(line -> {
            assertThat(line.agreement()).isEqualTo(late.reference());
            assertThat(line.isPlanned()).isFalse();
        });
        instance.get(PlansToPay.class)
                .agree(
                        people.finance(),
                        RequestKey.fresh(),
                        new PlansToPay.Agreed(
                                late.reference(), pounds("5"), Frequency.WEEKLY, London.today(instance.clock())))
                .value();
        assertThat(asked("", true, "", 10).get(0).isPlanned()).isTrue();
    }

    @Test
    void reads_on_after_the_last_one_seen() {
        List<OwnPartList.Line> all = asked("", false, "", 10);
        assertThat(asked("", false, "", 1)).containsExactly(all.get(0));
        assertThat(asked("", false, all.get(0).agreement(), 10)).containsExactly(all.get(1));
        assertThat(asked("", false, all.get(1).agreement(), 10)).isEmpty();
        assertThat(asked("", true, late.reference(), 10)).isEmpty();
    }

    @Test
    void is_looked_through_by_name_or_plan() {
        assertThat(asked(late.plan().reference(), false, "", 10)).hasSize(1);
        assertThat(asked("Nobody of that name", false, "", 10)).isEmpty();
    }

    @Test
    void is_for_the_commissioners_finance_and_auditor_only() {
        SignedIn auditor = people.enrol(Role.COMMISSIONER_AUDITOR, people.commissionerId());
        assertThat(instance.get(OwnPartList.class).of(auditor, question("", false, "", 10)))
                .hasSize(2);
        List.of(late.plan().holder(), late.plan().coordinator(), late.aClerk()).forEach(other -> assertThatThrownBy(
                        () -> instance.get(OwnPartList.class).of(other, question("", false, "", 10)))
                .isInstanceOf(NotAllowed.class));
    }

    private List<OwnPartList.Line> asked(String named, boolean arrearsOnly, String after, int atMost) {
        return instance.get(OwnPartList.class).of(people.finance(), question(named, arrearsOnly, after, atMost));
    }

    private OwnPartList.Question question(String named, boolean arrearsOnly, String after, int atMost) {
        return new OwnPartList.Question(people.commissionerId(), named, arrearsOnly, after, atMost);
    }
}
