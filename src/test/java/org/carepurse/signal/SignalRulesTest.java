package org.carepurse.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.carepurse.identity.People;
import org.carepurse.reference.Ids;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each rule on both sides of its boundary, on 4 March 2027. */
@OnDatabase
class SignalRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 4);

    private final CarePurseInstance instance;
    private final SignalRules rules;
    private InventedTrade trade;
    private long holder;
    private long provider;

    SignalRulesTest(CarePurseInstance instance) {
        this.instance = instance;
        this.rules = instance.get(SignalRules.class);
        instance.clock().setTo(TODAY);
    }

    @BeforeEach
    void a_commissioner_of_its_own() {
        trade = new InventedTrade(instance);
        holder = trade.people().aHolder().personId();
        provider = trade.people().aProviderOrganisation();
    }

    @Test
    void one_invoice_for_a_day_is_usual_and_two_of_the_same_amount_are_not() {
        long order = trade.order(holder, provider, TODAY);
        trade.invoice(holder, provider, order, TODAY, 5_050);
        trade.invoice(holder, provider, order, TODAY, 5_051);
        assertThat(found(SignalKind.DUPLICATE_INVOICES, 2)).isEmpty();

        trade.invoice(holder, provider, order, TODAY.minusDays(1), TODAY, 5_050, "CORRECTED");
        assertThat(found(SignalKind.DUPLICATE_INVOICES, 2)).isEmpty();

        long another = trade.order(holder, provider, TODAY, 1, 77, 10_000, 2_000);
        trade.invoice(holder, provider, another, TODAY, 5_050);
        assertThat(found(SignalKind.DUPLICATE_INVOICES, 2)).isEmpty();

        trade.invoice(holder, provider, order, TODAY.minusDays(1), TODAY, 5_050, "IN_QUERY");
        assertThat(found(SignalKind.DUPLICATE_INVOICES, 2)).singleElement().satisfies(one -> {
            assertThat(one.measured()).isEqualTo(2);
            assertThat(one.evidence()).hasSize(2).allMatch(reference -> reference.startsWith("INV-"));
            assertThat(one.personId()).contains(holder);
        });
    }

    @Test
    void the_same_visit_under_two_orders_is_the_same_service_asked_for_twice() {
        for (int i = 0; i < 2; i++) {
            long order = trade.order(holder, provider, TODAY, 1, 77, 10_000, 2_000);
            trade.invoice(holder, provider, order, TODAY, 5_050);
        }
        assertThat(measured(SignalKind.DUPLICATE_INVOICES, 2)).containsExactly(2L);
    }

    @Test
    void two_invoices_for_an_order_on_a_day_are_fewer_than_three() {
        long order = trade.order(holder, provider, TODAY);
        trade.invoice(holder, provider, order, TODAY, 1_001);
        trade.invoice(holder, provider, order, TODAY, 1_002);
        trade.invoice(holder, provider, order, TODAY.minusDays(1), 1_003);
        assertThat(found(SignalKind.SPLIT_INVOICES, 3)).isEmpty();

        trade.invoice(holder, provider, order, TODAY, 1_004);
        assertThat(measured(SignalKind.SPLIT_INVOICES, 3)).containsExactly(3L);
    }

    @Test
    void a_penny_less_is_no_round_sum() {
        long order = trade.order(holder, provider, TODAY);
        trade.invoice(holder, provider, order, TODAY, 10_000);
        trade.invoice(holder, provider, order, TODAY.minusDays(90), 20_000);
        trade.invoice(holder, provider, order, TODAY, 29_999);
        trade.invoice(holder, provider, order, TODAY.minusDays(91), 30_000);
        assertThat(found(SignalKind.ROUND_SUMS, 3)).isEmpty();

        trade.invoice(holder, provider, order, TODAY, 40_000);
        assertThat(measured(SignalKind.ROUND_SUMS, 3)).containsExactly(3L);
    }

    @Test
    void the_first_and_the_last_day_in_hospital_are_days_at_home_too() {
        long order = trade.order(holder, provider, TODAY);
        fact("HOSPITAL", TODAY.minusDays(5), TODAY.minusDays(2), null);
        trade.visit(holder, provider, order, TODAY.minusDays(5), 1);
        trade.visit(holder, provider, order, TODAY.minusDays(2), 1);
        assertThat(found(SignalKind.SERVICE_IN_HOSPITAL, 1)).isEmpty();

        trade.visit(holder, provider, order, TODAY.minusDays(3), 1);
        assertThat(measured(SignalKind.SERVICE_IN_HOSPITAL, 1)).containsExactly(1L);
    }

    @Test
    void a_visit_on_the_day_of_death_is_none_after_it() {
        long order = trade.order(holder, provider, TODAY);
        fact("DEATH", TODAY.minusDays(5), null, null);
        trade.visit(holder, provider, order, TODAY.minusDays(5), 1);
        assertThat(found(SignalKind.SERVICE_AFTER_DEATH, 1)).isEmpty();

        trade.visit(holder, provider, order, TODAY.minusDays(4), 1);
        assertThat(measured(SignalKind.SERVICE_AFTER_DEATH, 1)).containsExactly(1L);
    }

    @Test
    void a_day_has_twenty_four_hours_whoever_gives_them() {
        long other = trade.people().aProviderOrganisation();
        trade.visit(holder, provider, trade.order(holder, provider, TODAY), TODAY, 12);
        long second = trade.order(holder, other, TODAY);
        trade.visit(holder, other, second, TODAY, 12);
        assertThat(found(SignalKind.OVER_DELIVERY, 25)).isEmpty();

        trade.visit(holder, other, second, TODAY, 1);
        assertThat(measured(SignalKind.OVER_DELIVERY, 25)).containsExactly(25L);
    }

    @Test
    void a_neighbouring_account_is_another_one() {
        bankDetails(provider, "66374958", TODAY, true);
        keptAccount("66374959");
        assertThat(found(SignalKind.SHARED_BANK_DETAILS, 1)).isEmpty();

        keptAccount("66374958");
        assertThat(found(SignalKind.SHARED_BANK_DETAILS, 1)).singleElement().satisfies(one -> assertThat(one.personId())
                .contains(holder));
    }

    @Test
    void an_order_of_the_day_before_the_relation_began_is_in_order_and_one_with_an_exception_too() {
        fact("RELATION", TODAY.minusDays(10), null, provider);
        trade.order(holder, provider, TODAY.minusDays(11));
        trade.order(holder, provider, TODAY.minusDays(3));
        trade.row(
                "family_exception",
                "id, reference, commissioner_id, holder_id, provider_id, kinship, from_day, to_day, reason, recorded_by,"
                        + " recorded_at",
                Ids.next(),
                InventedTrade.reference("FAM", Ids.next()),
                trade.commissionerId,
                holder,
                provider,
                "CLOSE_RELATIVE",
                TODAY.minusDays(3),
                TODAY.minusDays(3),
                "",
                holder,
                TODAY.atStartOfDay());
        assertThat(found(SignalKind.RELATED_PROVIDER, 1)).isEmpty();

        trade.order(holder, provider, TODAY.minusDays(10));
        assertThat(measured(SignalKind.RELATED_PROVIDER, 1)).containsExactly(1L);
    }

    @Test
    void what_a_nominee_is_related_to_counts_for_whom_they_act() {
        long nominee = trade.people().aNomineeOf(trade.people().aHolder()).personId();
        long theirs = trade.people().aHolder().personId();
        appointment(theirs, nominee);
        noted("RELATION", nominee, TODAY.minusDays(10), null, provider);
        trade.order(theirs, provider, TODAY);

        assertThat(found(SignalKind.RELATED_PROVIDER, 1)).singleElement().satisfies(one -> assertThat(one.personId())
                .contains(theirs));
    }

    @Test
    void first_details_are_not_changed_ones_and_a_month_later_nothing_is_new() {
        bankDetails(provider, "66374958", TODAY.minusDays(90), false);
        long changed = bankDetails(provider, "66374959", TODAY.minusDays(40), true);
        paid(changed, TODAY.minusDays(9), 900_000);
        paid(changed, TODAY.minusDays(10), 499_999);
        assertThat(found(SignalKind.CHANGED_BANK_DETAILS, 5_000)).isEmpty();

        paid(changed, TODAY.minusDays(12), 1);
        assertThat(measured(SignalKind.CHANGED_BANK_DETAILS, 5_000)).containsExactly(5_000L);

        long first = bankDetails(trade.people().aProviderOrganisation(), "66374960", TODAY.minusDays(40), true);
        paid(first, TODAY.minusDays(12), 900_000);
        assertThat(found(SignalKind.CHANGED_BANK_DETAILS, 5_000)).hasSize(1);
    }

    @Test
    void two_others_are_no_area_and_half_as_much_again_is_above_three() {
        long dear = service(provider, 3_000);
        service(anotherProvider(), 2_000);
        service(anotherProvider(), 2_000);
        trade.order(holder, provider, TODAY, 1, dear, 3_000, 3_000);
        assertThat(found(SignalKind.PRICE_ABOVE_AREA, 50)).isEmpty();

        service(anotherProvider(), 2_000);
        assertThat(measured(SignalKind.PRICE_ABOVE_AREA, 50)).containsExactly(50L);

        trade.order(holder, provider, TODAY, 1, dear, 2_999, 2_999);
        assertThat(found(SignalKind.PRICE_ABOVE_AREA, 50)).hasSize(1);
    }

    @Test
    void fifty_nine_of_a_hundred_are_fewer_than_sixty() {
        approved(provider, 5_999);
        approved(trade.people().aProviderOrganisation(), 4_001);
        assertThat(found(SignalKind.PROVIDER_CONCENTRATION, 60)).isEmpty();

        approved(provider, 3);
        assertThat(measured(SignalKind.PROVIDER_CONCENTRATION, 60)).containsExactly(60L);
    }

    @Test
    void what_was_ordered_sixty_one_days_before_the_end_was_not_rushed() {
        long plan = plan(TODAY.minusDays(300), TODAY.plusDays(10));
        trade.order(holder, provider, TODAY.plusDays(10).minusDays(61), plan, 1, 5_000, 1_000);
        trade.order(holder, provider, TODAY.plusDays(10).minusDays(60), plan, 1, 4_900, 1_000);
        assertThat(found(SignalKind.RUSHED_SPENDING, 50)).isEmpty();

        trade.order(holder, provider, TODAY, plan, 1, 100, 100);
        assertThat(found(SignalKind.RUSHED_SPENDING, 50)).singleElement().satisfies(one -> {
            assertThat(one.measured()).isEqualTo(50);
            assertThat(one.evidence()).hasSize(2);
        });
    }

    @Test
    void the_same_device_again_is_one_device() {
        for (String device : List.of("Phone", "Tablet", "Phone", "Library")) {
            signIn(device);
        }
        assertThat(found(SignalKind.MANY_DEVICES, 4)).isEmpty();

        signIn("Work");
        assertThat(measured(SignalKind.MANY_DEVICES, 4)).containsExactly(4L);
    }

    @Test
    void nine_refusals_on_a_day_are_a_forgotten_password_and_ten_are_not() {
        for (int i = 0; i < 9; i++) {
            refused(TODAY);
        }
        refused(TODAY.minusDays(1));
        assertThat(found(SignalKind.REFUSED_SIGN_INS, 10)).isEmpty();

        refused(TODAY);
        assertThat(found(SignalKind.REFUSED_SIGN_INS, 10)).singleElement().satisfies(one -> {
            assertThat(one.measured()).isEqualTo(10);
            assertThat(one.personId()).contains(holder);
        });
    }

    @Test
    void five_in_the_morning_is_no_night_and_a_holder_may_wake_when_they_like() {
        long officer = trade.people().finance().personId();
        signIn(officer, "Laptop", TODAY.atTime(5, 0));
        signIn(holder, "Phone", TODAY.atTime(3, 0));
        assertThat(found(SignalKind.NIGHT_SIGN_INS, 1)).isEmpty();

        signIn(officer, "Laptop", TODAY.atTime(4, 59));
        assertThat(found(SignalKind.NIGHT_SIGN_INS, 1)).singleElement().satisfies(one -> assertThat(one.personId())
                .contains(officer));
    }

    private void refused(LocalDate on) {
        trade.row(
                "audit_event",
                "id, recorded_at, act, subject_kind, subject_reference, commissioner_id, reason, detail",
                Ids.next(),
                on.atTime(9, 0),
                "SIGN_IN_REFUSED",
                "person",
                instance.get(People.class).person(holder).reference(),
                trade.commissionerId,
                "",
                "");
    }

    private List<Found> found(SignalKind kind, int threshold) {
        return rules.ask(kind, trade.commissionerId, TODAY, threshold);
    }

    private List<Long> measured(SignalKind kind, int threshold) {
        return found(kind, threshold).stream().map(Found::measured).toList();
    }

    private void fact(String kind, LocalDate from, LocalDate to, Long of) {
        noted(kind, holder, from, to, of);
    }

    private void noted(String kind, long person, LocalDate from, LocalDate to, Long of) {
        long id = Ids.next();
        trade.row(
                "noted_fact",
                "id, reference, commissioner_id, person_id, kind, from_day, to_day, provider_id, source, noted_by, noted_at,"
                        + " version",
                id,
                InventedTrade.reference("FCT", id),
                trade.commissionerId,
                person,
                kind,
                from,
                to,
                of,
                "Her daughter",
                person,
                TODAY.atStartOfDay(),
                1);
    }

    private void appointment(long of, long nominee) {
        long id = Ids.next();
        trade.row(
                "nominee_appointment",
                "id, reference, commissioner_id, holder_id, nominee_id, from_day, agreed_on, version",
                id,
                InventedTrade.reference("NOM", id),
                trade.commissionerId,
                of,
                nominee,
                TODAY,
                TODAY,
                1);
    }

    private long bankDetails(long of, String account, LocalDate changedOn, boolean current) {
        long id = Ids.next();
        trade.row(
                "bank_details",
                "id, reference, provider_id, payee_name, sort_code, account_number, changed_by, changed_at, is_current",
                id,
                InventedTrade.reference("BNK", id),
                of,
                "Care",
                "089999",
                account,
                holder,
                changedOn.atTime(10, 0),
                current ? 1 : null);
        return id;
    }

    private void keptAccount(String account) {
        long id = Ids.next();
        trade.row(
                "kept_account",
                "id, reference, commissioner_id, holder_id, name, sort_code, account_number",
                id,
                InventedTrade.reference("KEP", id),
                trade.commissionerId,
                holder,
                "Holder",
                "089999",
                account);
    }

    private void paid(long details, LocalDate on, long pence) {
        long account = Ids.next();
        trade.row(
                "paying_account",
                "id, reference, commissioner_id, name, sort_code, account_number, opened_by, opened_at",
                account,
                InventedTrade.reference("ACC", account),
                trade.commissionerId,
                "General",
                "089999",
                String.valueOf(account % 90_000_000 + 10_000_000),
                holder,
                TODAY.atStartOfDay());
        long id = Ids.next();
        trade.row(
                "payment_run",
                "id, reference, commissioner_id, account_id, cut_off, pay_on, state, route, prepared_by, prepared_at,"
                        + " released_by, released_at, version",
                id,
                InventedTrade.reference("RUN", id),
                trade.commissionerId,
                account,
                on,
                on,
                "SENT",
                "BACS",
                holder,
                on.atStartOfDay(),
                holder + 1,
                on.atStartOfDay(),
                1);
        trade.row(
                "payment_instruction",
                "id, reference, commissioner_id, run_id, account_id, provider_id, details_id, amount_pence, state, because,"
                        + " because_words",
                id,
                InventedTrade.reference("PAY", id),
                trade.commissionerId,
                id,
                account,
                provider,
                details,
                pence,
                "SENT",
                "",
                "");
    }

    private long anotherProvider() {
        return trade.people().aProviderOrganisation();
    }

    private long service(long of, long pence) {
        trade.row(
                "provider",
                "id, reference, commissioner_id, name, run_by, description, address, postcode, telephone, website, state,"
                        + " state_because, invented, version",
                of,
                InventedTrade.reference("PRV", of + 7),
                trade.commissionerId,
                "Care",
                "",
                "",
                "",
                "",
                "",
                "",
                "APPROVED",
                "",
                true,
                1);
        long id = Ids.next();
        trade.row(
                "service",
                "id, reference, commissioner_id, provider_id, category, name, description, address, postcode, borough,"
                        + " whereabouts, source, state, found_by_name, found_by_text, version",
                id,
                InventedTrade.reference("SVC", id),
                trade.commissionerId,
                of,
                "PHYSIOTHERAPY",
                "Support",
                "",
                "",
                "",
                "Hackney",
                "NOT_KNOWN",
                "",
                "ACTIVE",
                "",
                "",
                1);
        trade.row(
                "price",
                "id, commissioner_id, service_id, from_day, unit, price_pence, kind, missed_percent, notice_days",
                id,
                trade.commissionerId,
                id,
                TODAY.minusDays(100),
                "HOUR",
                pence,
                "PER_UNIT",
                0,
                0);
        return id;
    }

    private void approved(long to, long pence) {
        long order = trade.order(holder, to, TODAY);
        long invoice = trade.invoice(holder, to, order, TODAY, pence);
        trade.row(
                "invoice_approval",
                "id, commissioner_id, holder_id, provider_id, order_line_id, line_id, ground, quantity_hundredths,"
                        + " amount_pence, effective_on, approved_by, approved_at",
                Ids.next(),
                trade.commissionerId,
                holder,
                to,
                order,
                invoice,
                "MATCHED",
                100,
                pence,
                TODAY,
                holder,
                TODAY.atStartOfDay());
    }

    private long plan(LocalDate from, LocalDate to) {
        long id = Ids.next();
        trade.row(
                "plan",
                "id, reference, holder_id, commissioner_id, coordinator_id, starts_on, ends_on, state, sent_back_because,"
                        + " first_approved_on, review_grace_days, version",
                id,
                InventedTrade.reference("PLN", id),
                holder,
                trade.commissionerId,
                holder,
                from,
                to,
                "APPROVED",
                "",
                from,
                28,
                1);
        return id;
    }

    private void signIn(String device) {
        signIn(holder, device, TODAY.atTime(8, 0));
    }

    private void signIn(long person, String device, LocalDateTime at) {
        long id = Ids.next();
        trade.row(
                "sign_in",
                "id, reference, person_id, token_hash, started_at, last_seen_at, expires_at, device, version",
                id,
                InventedTrade.reference("SGN", id),
                person,
                java.nio.ByteBuffer.allocate(32).putLong(id).array(),
                at,
                at,
                at.plusHours(1),
                device,
                1);
    }
}
