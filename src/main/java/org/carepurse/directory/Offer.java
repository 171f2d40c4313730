package org.carepurse.directory;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.joda.money.Money;

/**
 * What a service is and costs on one day: all that an order needs to know of the directory.
 *
 * @param unit what the price is for one of; null, as the price is nothing, when it has no price on that day
 * @param pricePence the price of one unit; 0 when there is none on that day
 * @param kind what the price is; null when there is none on that day
 * @param missed what may be charged for one that is missed
 */
public record Offer(
        long serviceId,
        String serviceReference,
        String serviceName,
        ServiceState serviceState,
        String category,
        long providerId,
        String providerName,
        ProviderState providerState,
        LocalDate day,
        Unit unit,
        long pricePence,
        PriceKind kind,
        MissedTerms missed) {

    public Optional<Money> price() {
        return unit == null ? Optional.empty() : Optional.of(Sterling.pence(pricePence));
    }

    /** Whether the commissioner pays for it by a block contract already. */
    public boolean isPaidInABlock() {
        return kind == PriceKind.BLOCK_SHARE;
    }

    public boolean canBeOrdered() {
        return whyNot().isEmpty();
    }

    /** Why it cannot be ordered on that day, if it cannot; the gravest reason first. */
    public Optional<Refusal> whyNot() {
        return Optional.ofNullable(reason())
                .map(code -> new Refusal(code, Map.of("service", serviceName, "provider", providerName)));
    }

    public Outcome<Offer> ifItCanBeOrdered() {
        return whyNot().<Outcome<Offer>>map(Outcome::refused).orElseGet(() -> Outcome.done(this));
    }

    private String reason() {
        return switch (providerState) {
            case SUSPENDED -> "provider-suspended";
            case CLOSED -> "provider-closed";
            case LISTED, AWAITING_APPROVAL -> "provider-not-approved";
            case APPROVED -> reasonOfTheService();
        };
    }

    private String reasonOfTheService() {
        return switch (serviceState) {
            case WITHDRAWN -> "service-withdrawn";
            case LISTED -> "service-not-approved";
            case ACTIVE -> unit == null ? "service-without-price" : null;
        };
    }
}
