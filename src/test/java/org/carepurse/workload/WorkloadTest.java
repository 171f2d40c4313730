package org.carepurse.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.APlan;
import org.carepurse.careplan.FundingStream;
import org.carepurse.identity.InventedPeople;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.SignedIn;
import org.carepurse.invoice.InvoiceHead;
import org.carepurse.invoice.InvoiceNumber;
import org.carepurse.invoice.Invoicing;
import org.carepurse.money.Sterling;
import org.carepurse.order.SessionsOrdered;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.time.London;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Seven of ten sessions were invoiced on Thursday 4 March 2027 and approved; nothing is paid. */
@OnDatabase
class WorkloadTest {

    private static final LocalDate THURSDAY = LocalDate.of(2027, 3, 4);

    private final CarePurseInstance instance;
    private final Workload workload;
    private final Standards standards;
    private InventedPeople people;
    private SignedIn finance;

    WorkloadTest(CarePurseInstance instance, Workload workload, Standards standards) {
        this.instance = instance;
        this.workload = workload;
        this.standards = standards;
    }

    @BeforeEach
    void invoice() {
        instance.clock().setTo(THURSDAY);
        SessionsOrdered order = SessionsOrdered.tenAt45(instance);
        order.confirmed(7);
        instance.get(Invoicing.class)
                .fromDeliveries(
                        order.provider(),
                        RequestKey.fresh(),
                        new Invoicing.FromDeliveries(
                                order.reference(), new InvoiceHead(new InvoiceNumber("INV-1"), order.today())))
                .value();
        people = order.plan().people();
        finance = order.plan().finance();
    }

    @AfterEach
    void putTheClockRight() {
        instance.clock().reset();
    }

    @Test
    void what_is_approved_is_to_be_paid_within_two_working_days() {
        assertThat(number(WorkList.PAYMENTS, "in-time")).isEqualTo(1);
        instance.clock().setTo(THURSDAY.plusDays(4));
        assertThat(number(WorkList.PAYMENTS, "in-time")).isEqualTo(1);
        assertThat(standards.met(finance, people.commissionerId()).get(1))
                .isEqualTo(new StandardMet(Standard.PAID, 0, 1, 0));
        instance.clock().setTo(THURSDAY.plusDays(5));
        assertThat(number(WorkList.PAYMENTS, "late")).isEqualTo(1);
        assertThat(list(WorkList.PAYMENTS, "late")).singleElement().satisfies(row -> {
            assertThat(row.called()).isEqualTo("INV-1");
            assertThat(row.since()).isEqualTo(THURSDAY);
            assertThat(row.amount()).hasValue(Sterling.pounds("315"));
        });
        assertThat(standards.met(finance, people.commissionerId()))
                .containsExactly(new StandardMet(Standard.VALIDATED, 1, 0, 0), new StandardMet(Standard.PAID, 0, 0, 1));
        assertThat(standards.late(finance, people.commissionerId(), Standard.PAID))
                .singleElement()
                .satisfies(row -> assertThat(row.isOver()).isFalse());
        assertThat(standards.late(finance, people.commissionerId(), Standard.VALIDATED))
                .isEmpty();
    }

    @Test
    void a_plan_without_deliveries_counts_from_its_start_and_one_with_from_the_last() {
        APlan.in(instance)
                .among(people)
                .startingOn(THURSDAY.minusDays(40))
                .fundedWith(FundingStream.OTHER_NHS, Sterling.pounds("100"))
                .approved();
        assertThat(number(WorkList.NO_DELIVERY, "quiet-4-weeks")).isEqualTo(1);
        instance.clock().setTo(THURSDAY.plusDays(28));
        assertThat(number(WorkList.NO_DELIVERY, "quiet-8-weeks")).isEqualTo(1);
        assertThat(number(WorkList.NO_DELIVERY, "quiet-4-weeks")).isZero();
        instance.clock().setTo(THURSDAY.plusDays(29));
        assertThat(list(WorkList.NO_DELIVERY, "quiet-4-weeks"))
                .extracting(WorkRow::since)
                .containsExactly(THURSDAY);
    }

    @Test
    void each_number_is_as_many_as_its_list_has() {
        instance.clock().setTo(THURSDAY.plusDays(200));
        for (WorkList list : WorkList.values()) {
            workload.count(finance, people.commissionerId(), list).forEach(count -> assertThat(
                            workload.list(finance, people.commissionerId(), list, count.band(), 0, 100))
                    .hasSize((int) count.number()));
        }
        assertThat(number(WorkList.REVIEWS, "overdue-over-30")).isEqualTo(1);
    }

    @Test
    void an_auditor_looks_on_and_nobody_else_does() {
        assertThat(workload.count(people.anAuditor(), people.commissionerId(), WorkList.REVIEWS))
                .hasSize(4);
        Stream.of(
                        people.aHolder(),
                        people.aCoordinator(),
                        InventedPeople.in(instance).finance())
                .forEach(stranger -> {
                    assertThatThrownBy(() -> workload.count(stranger, people.commissionerId(), WorkList.REVIEWS))
                            .isInstanceOf(NotAllowed.class);
                    assertThatThrownBy(() -> standards.late(stranger, people.commissionerId(), Standard.PAID))
                            .isInstanceOf(NotAllowed.class);
                });
    }

    private long number(WorkList list, String age) {
        return workload.count(finance, people.commissionerId(), list).stream()
                .filter(count -> count.band().name().equals(age))
                .mapToLong(WorkCount::number)
                .sum();
    }

    private List<WorkRow> list(WorkList list, String age) {
        Band band = list.bands(London.today(instance.clock())).stream()
                .filter(each -> each.name().equals(age))
                .findFirst()
                .orElseThrow();
        return workload.list(finance, people.commissionerId(), list, band, 0, 10);
    }
}
