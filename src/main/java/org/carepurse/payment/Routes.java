package org.carepurse.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.carepurse.identity.Organisation;
import org.carepurse.identity.Organisations;
import org.carepurse.outcome.Refusal;

/** Which ways are open to whom. */
@ApplicationScoped
public class Routes {

    private final Organisations organisations;

    @Inject
    Routes(Organisations organisations) {
        this.organisations = organisations;
    }

    /** Those that an account's payments can take. */
    public List<RouteName> openTo(PayingAccount account) {
        return Arrays.stream(RouteName.values())
                .filter(route -> whyNot(account, route).isEmpty())
                .toList();
    }

    /** Whether the simulated route is for this commissioner: only for one that does not exist. */
    boolean isInvented(long commissionerId) {
        return organisations.find(commissionerId).filter(Organisation::invented).isPresent();
    }

    Optional<Refusal> whyNot(PayingAccount account, RouteName route) {
        return switch (route) {
            case SIMULATOR ->
                isInvented(account.commissionerId())
                        ? Optional.empty()
                        : Optional.of(Refusal.because("simulator-not-for-real-money"));
            case BACS ->
                account.serviceUser().isPresent()
                        ? Optional.empty()
                        : Optional.of(Refusal.because("account-without-bacs"));
            case PAIN_001, CSV -> Optional.empty();
        };
    }
}
