package org.carepurse.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.carepurse.outcome.Refusal;

/** Which ways are open to whom. */
@ApplicationScoped
public class Routes {

    private final Instance<PaymentRoute> withoutPeople;

    @Inject
    Routes(@Any Instance<PaymentRoute> withoutPeople) {
        this.withoutPeople = withoutPeople;
    }

    /** Those that an account's payments can take. */
    public List<RouteName> openTo(PayingAccount account) {
        return Arrays.stream(RouteName.values())
                .filter(route -> whyNot(account, route).isEmpty())
                .toList();
    }

    Optional<Refusal> whyNot(PayingAccount account, RouteName route) {
        return switch (route) {
            case SIMULATOR -> named(route).whyNot(account.commissionerId());
            case STRIPE_CONNECT ->
                account.isKeepers()
                        ? Optional.of(Refusal.because("stripe-pays-for-commissioners"))
                        : named(route).whyNot(account.commissionerId());
            case BACS ->
                account.serviceUser().isPresent()
                        ? Optional.empty()
                        : Optional.of(Refusal.because("account-without-bacs"));
            case PAIN_001, CSV -> Optional.empty();
        };
    }

    private PaymentRoute named(RouteName name) {
        return withoutPeople.stream()
                .filter(route -> route.name() == name)
                .findFirst()
                .orElseThrow();
    }
}
