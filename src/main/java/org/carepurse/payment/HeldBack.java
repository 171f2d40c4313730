package org.carepurse.payment;

import java.time.LocalDate;
import java.util.Optional;
import org.carepurse.directory.ProviderState;

/** Why a provider is not paid now, in the order in which it is asked; the money stays owed to it. */
public enum HeldBack {
    PROVIDER_SUSPENDED,
    PROVIDER_CLOSED,
    NO_BANK_DETAILS,
    /** Nobody of this commissioner has found out yet whether they are right. */
    DETAILS_NOT_CHECKED,
    DETAILS_WRONG,
    /** They replaced others so lately that a false change might not have been noticed yet. */
    DETAILS_CHANGED_LATELY;

    /** @param quarantineDays how long changed details rest, by the commissioner's policy */
    static Optional<HeldBack> why(Payee payee, LocalDate today, int quarantineDays) {
        if (payee.state() == ProviderState.SUSPENDED) {
            return Optional.of(PROVIDER_SUSPENDED);
        }
        if (payee.state() == ProviderState.CLOSED) {
            return Optional.of(PROVIDER_CLOSED);
        }
        if (payee.detailsId() == null) {
            return Optional.of(NO_BANK_DETAILS);
        }
        if (payee.finding() != Finding.RIGHT) {
            return Optional.of(payee.finding() == null ? DETAILS_NOT_CHECKED : DETAILS_WRONG);
        }
        return today.isBefore(payee.paidFrom(quarantineDays)) ? Optional.of(DETAILS_CHANGED_LATELY) : Optional.empty();
    }
}
