package org.carepurse.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.carepurse.audit.RequestKey;
import org.carepurse.bankfile.AccountDetails;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.WrongInput;
import org.carepurse.policy.NewPolicy;
import org.carepurse.policy.Policies;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnDatabase
class BankDetailsTest {

    private final CarePurseInstance instance;
    private final PayDesk desk;
    private final PayDesk.Provider provider;

    BankDetailsTest(CarePurseInstance instance) {
        this.instance = instance;
        desk = PayDesk.in(instance);
        provider = desk.owedWithoutDetails("45.00");
    }

    @AfterEach
    void backToTheFirstDay() {
        instance.clock().reset();
    }

    @Test
    void hold_a_payment_back_until_they_are_there_and_found_right() {
        assertThat(heldBack()).isEqualTo(HeldBack.NO_BANK_DETAILS);
        String details = provider.changes("Ashton Lane", "12345678").value();
        assertThat(heldBack()).isEqualTo(HeldBack.DETAILS_NOT_CHECKED);
        provider.isFoundAt(details, "12345678").value();
        assertThat(heldBack()).isNull();
    }

    @Test
    void found_wrong_are_not_paid_into_until_they_are_changed() {
        provider.isFoundAt(provider.changes("Ashton Lane", "12345678").value(), null)
                .value();
        assertThat(heldBack()).isEqualTo(HeldBack.DETAILS_WRONG);
        provider.changes("Ashton Lane", "87654321").value();
        assertThat(heldBack()).isEqualTo(HeldBack.DETAILS_NOT_CHECKED);
    }

    @Test
    void are_found_right_only_when_the_provider_says_the_same_numbers() {
        String details = provider.changes("Ashton Lane", "12345678").value();
        assertThat(provider.isFoundAt(details, "12345679").why().code()).isEqualTo("details-differ");
        assertThat(provider.isFoundAt(details, "12345678").isDone()).isTrue();
        assertThat(provider.isFoundAt(details, "12345678").why().code()).isEqualTo("details-checked");
    }

    @Test
    void that_replaced_others_rest_for_as_long_as_the_policy_says() {
        provider.isFoundAt(provider.changes("Ashton Lane", "12345678").value(), "12345678")
                .value();
        provider.isFoundAt(provider.changes("Ashton Lane", "87654321").value(), "87654321")
                .value();
        assertThat(heldBack()).isEqualTo(HeldBack.DETAILS_CHANGED_LATELY);
        instance.clock().forward(Duration.ofDays(4));
        assertThat(heldBack()).isEqualTo(HeldBack.DETAILS_CHANGED_LATELY);
        instance.clock().forward(Duration.ofDays(1));
        assertThat(heldBack()).isNull();
    }

    @Test
    void rest_longer_where_the_commissioner_has_set_it_so() {
        instance.get(Policies.class)
                .set(
                        desk.preparer,
                        RequestKey.fresh(),
                        NewPolicy.waiting(
                                Payees.QUARANTINE,
                                desk.people.commissionerId(),
                                10,
                                desk.today(),
                                null,
                                "A change was nearly missed last year"))
                .value();
        provider.changes("Ashton Lane", "12345678").value();
        provider.isFoundAt(provider.changes("Ashton Lane", "87654321").value(), "87654321")
                .value();
        instance.clock().forward(Duration.ofDays(9));
        assertThat(heldBack()).isEqualTo(HeldBack.DETAILS_CHANGED_LATELY);
        instance.clock().forward(Duration.ofDays(1));
        assertThat(heldBack()).isNull();
    }

    @Test
    void replaced_since_are_not_checked_any_more_and_unchanged_ones_are_refused() {
        String first = provider.changes("Ashton Lane", "12345678").value();
        assertThat(provider.changes("Ashton Lane", "12345678").why().code()).isEqualTo("details-unchanged");
        provider.changes("Ashton Lane", "87654321").value();
        assertThat(provider.isFoundAt(first, "12345678").why().code()).isEqualTo("details-replaced");
    }

    @Test
    void are_shown_and_remembered_without_the_whole_number() {
        provider.changes("Ashton Lane", "12345678").value();
        DetailsSight sight = instance.get(BankDetailsSights.class)
                .ofProvider(provider.staff, provider.id)
                .orElseThrow();
        assertThat(sight.account()).isEqualTo("••-••-56 ••••5678");
        assertThat(new ChangeDetails(1, "Ashton Lane", PayDesk.account("12345678")).toString())
                .doesNotContain("12345678");
        assertThat(new CheckDetails(1, "BNK", PayDesk.account("12345678"), "Rang").toString())
                .doesNotContain("12345678");
    }

    @Test
    void are_the_providers_to_change_and_the_commissioners_to_check() {
        SignedIn stranger = desk.people.staffOf(desk.people.aProviderOrganisation());
        BankDetailsDesk details = instance.get(BankDetailsDesk.class);
        AccountDetails account = PayDesk.account("12345678");
        assertThatThrownBy(() -> details.change(
                        stranger, RequestKey.fresh(), new ChangeDetails(provider.id, "Ashton Lane", account)))
                .isInstanceOf(NotAllowed.class);
        String changed = provider.changes("Ashton Lane", "12345678").value();
        assertThatThrownBy(() -> details.check(
                        provider.staff,
                        RequestKey.fresh(),
                        new CheckDetails(desk.people.commissionerId(), changed, account, "Rang myself")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void ask_for_a_name_and_for_how_they_were_checked() {
        assertThatThrownBy(() -> provider.changes(" ", "12345678")).isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> provider.changes("A".repeat(71), "12345678")).isInstanceOf(WrongInput.class);
        assertThat(provider.changes("A".repeat(70), "12345678").isDone()).isTrue();
        assertThatThrownBy(() -> new CheckDetails(1, "BNK", null, "")).isInstanceOf(WrongInput.class);
    }

    private HeldBack heldBack() {
        return instance.get(Payables.class)
                .byProvider(desk.preparer, Cashier.of(desk.people.commissionerId()), desk.today(), 0, 10)
                .get(0)
                .heldBack();
    }
}
