package org.carepurse.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.carepurse.audit.InstantColumn;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;

/**
 * One signing in, from one browser or program.
 *
 * <p>It begins when a token is handed out and ends when its holder signs out, when they end it from another device, when
 * it has not been used for a while, or after half a day whatever happens. An ended sign-in never comes back. It remembers
 * whose purse a nominee has chosen, so that any server shows the same one.
 */
@Entity
@Table(name = "sign_in")
public class SignIn {

    /** Unused for longer than this, it is over. Long, since people here may need long for one page. */
    static final Duration IDLE = Duration.ofHours(2);

    /** After this it is over, used or not. */
    static final Duration LONGEST = Duration.ofHours(12);

    private static final int LONGEST_DEVICE = 200;

    @Id
    private long id;

    private String reference;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Convert(converter = InstantColumn.class)
    @Column(name = "started_at")
    private Instant startedAt;

    @Convert(converter = InstantColumn.class)
    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Convert(converter = InstantColumn.class)
    @Column(name = "expires_at")
    private Instant expiresAt;

    @Convert(converter = InstantColumn.class)
    @Column(name = "ended_at")
    private Instant endedAt;

    private String device;

    @Column(name = "acting_for_id")
    private Long actingForId;

    @Version
    private int version;

    protected SignIn() {}

    SignIn(long personId, Token token, String device, Instant now) {
        this.id = Ids.next();
        this.reference = ReferenceNumber.fresh("SGN");
        this.personId = personId;
        this.tokenHash = token.hash();
        this.startedAt = now;
        this.lastSeenAt = now;
        this.expiresAt = now.plus(LONGEST);
        this.device = device.length() > LONGEST_DEVICE ? device.substring(0, LONGEST_DEVICE) : device;
    }

    long personId() {
        return personId;
    }

    boolean isOpen(Instant now) {
        return endedAt == null && now.isBefore(expiresAt) && now.isBefore(lastSeenAt.plus(IDLE));
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    /** Shows that holder's purse from now on; nobody's but their own when there is none. */
    void chooseHolder(Long holderId) {
        actingForId = holderId;
    }

    /** How its owner names it when ending it: {@code SGN-7K3M-9QX4}. */
    public String reference() {
        return reference;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** To within a few minutes. */
    public Instant lastSeenAt() {
        return lastSeenAt;
    }

    /** The browser or program, as it called itself. */
    public String device() {
        return device;
    }
}
