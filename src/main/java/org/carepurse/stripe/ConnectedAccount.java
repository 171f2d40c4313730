package org.carepurse.stripe;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.carepurse.audit.InstantColumn;
import org.carepurse.reference.Ids;

/**
 * A provider's account at Stripe, under the account of one commissioner that pays it. It begins when the provider asks for it,
 * gets its name when Stripe has made it, and can be used once Stripe lets money in and out and pays out only when we say so.
 * Who the provider is, and its bank details, Stripe asks it for on its own pages; here is kept only how far that has come.
 */
@Entity
@Table(name = "stripe_account")
class ConnectedAccount {

    private static final String ACTIVE = "active";

    @Id
    private long id;

    @Column(name = "commissioner_id")
    private long commissionerId;

    @Column(name = "provider_id")
    private long providerId;

    private String account;

    private String transfers = "";

    private String payouts = "";

    @Column(name = "is_manual")
    private boolean isManual;

    @Column(name = "is_stale")
    private boolean isStale = true;

    @Column(name = "begun_by")
    private long begunBy;

    @Convert(converter = InstantColumn.class)
    @Column(name = "begun_at")
    private Instant begunAt;

    @Convert(converter = InstantColumn.class)
    @Column(name = "looked_at")
    private Instant lookedAt;

    @Convert(converter = InstantColumn.class)
    @Column(name = "rests_until")
    private Instant restsUntil;

    @Version
    private int version;

    protected ConnectedAccount() {}

    ConnectedAccount(long commissionerId, long providerId, long begunBy, Instant now) {
        this.id = Ids.next();
        this.commissionerId = commissionerId;
        this.providerId = providerId;
        this.begunBy = begunBy;
        this.begunAt = now;
    }

    void isCalled(String called) {
        account = called;
    }

    void paysOutWhenTold() {
        isManual = true;
    }

    /** As Stripe says that it stands. What changes from now on makes it stale again. */
    void looksLike(String transfersNow, String payoutsNow, Instant now) {
        transfers = transfersNow;
        payouts = payoutsNow;
        lookedAt = now;
        isStale = false;
        restsUntil = null;
    }

    void hasChanged() {
        isStale = true;
        restsUntil = null;
    }

    void rest(Instant until) {
        restsUntil = until;
    }

    long id() {
        return id;
    }

    long commissionerId() {
        return commissionerId;
    }

    long providerId() {
        return providerId;
    }

    long begunBy() {
        return begunBy;
    }

    /** As Stripe calls it; nothing until it has made it. */
    Optional<String> account() {
        return Optional.ofNullable(account);
    }

    boolean isReady() {
        return ACTIVE.equals(transfers) && ACTIVE.equals(payouts) && isManual;
    }

    boolean isManual() {
        return isManual;
    }

    boolean isStale() {
        return isStale;
    }

    /** Nothing until it was looked at for the first time. */
    Optional<Instant> lookedAt() {
        return Optional.ofNullable(lookedAt);
    }
}
