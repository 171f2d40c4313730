package org.carepurse.stripe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Hears that a provider's account changed. */
@ApplicationScoped
class AccountNews implements Listener {

    private final AccountBook book;

    @Inject
    AccountNews(AccountBook book) {
        this.book = book;
    }

    @Override
    public boolean isFor(String type) {
        return type.startsWith("v2.core.account") || type.equals("account.updated");
    }

    /** The older kind happens in the account itself; the newer names it. */
    @Override
    public void hear(Told told) {
        told.related().or(told::account).ifPresent(called -> book.hasChanged(told.commissionerId(), called));
    }
}
