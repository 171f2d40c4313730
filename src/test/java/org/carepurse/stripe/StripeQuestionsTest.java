package org.carepurse.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each question that the code asks Stripe is one of those that the pretended Stripe checks ({@link StripeContract}). */
class StripeQuestionsTest {

    private static final Set<String> CHECKED = Set.of(
            "TransferService.create",
            "TransferService.list",
            "TransferReversalService.create",
            "PayoutService.create",
            "PayoutService.list",
            "RefundService.create",
            "SessionService.create",
            "BalanceSettingsService.update",
            "AccountService.create",
            "AccountService.retrieve",
            "AccountLinkService.create");

    @Test
    void nothing_is_asked_that_is_not_checked_and_nothing_is_checked_that_is_not_asked() {
        Set<String> asked = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.carepurse.stripe")
                        .stream()
                        .flatMap(type -> type.getMethodCallsFromSelf().stream())
                        .filter(StripeQuestionsTest::isAsked)
                        .map(call -> call.getTargetOwner().getSimpleName() + "." + call.getName())
                        .collect(Collectors.toSet());
        assertThat(asked).isEqualTo(CHECKED).hasSameSizeAs(StripeContract.values());
    }

    private static boolean isAsked(JavaMethodCall call) {
        return call.getTargetOwner().getPackageName().startsWith("com.stripe.service")
                && Set.of("create", "list", "retrieve", "update").contains(call.getName());
    }
}
