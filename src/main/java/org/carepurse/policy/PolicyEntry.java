package org.carepurse.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import org.carepurse.audit.InstantColumn;
import org.carepurse.money.Sterling;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;
import org.joda.money.Money;

/**
 * One rule as someone once set it. It is never edited: a change of mind is a later entry, so what stood on any day can
 * always be read. A commissioner's own entry goes before the national one; among equals the one that begins later does,
 * and of two that begin on one day the one set later.
 */
@Entity
@Table(name = "policy_entry")
public class PolicyEntry {

    /** The entry that decides comes last. */
    static final Comparator<PolicyEntry> PRECEDENCE = Comparator.comparing((PolicyEntry entry) -> !entry.isNational())
            .thenComparing(PolicyEntry::from)
            .thenComparing(entry -> entry.recordedAt)
            .thenComparing(entry -> entry.id);

    @Id
    private long id;

    private String reference;

    @Enumerated(EnumType.STRING)
    private PolicyKind kind;

    private String subject;

    @Column(name = "commissioner_id")
    private Long commissionerId;

    @Enumerated(EnumType.STRING)
    private Stance stance;

    @Column(name = "limit_pence")
    private long limitPence;

    private int days;
    private int number;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "to_day")
    private LocalDate toDay;

    @Column(name = "author_id")
    private Long authorId;

    @Convert(converter = InstantColumn.class)
    @Column(name = "recorded_at")
    private Instant recordedAt;

    private String reason;

    protected PolicyEntry() {}

    PolicyEntry(NewPolicy set, long authorId, Instant recordedAt) {
        this.id = Ids.next();
        this.reference = ReferenceNumber.fresh("POL");
        this.kind = set.kind();
        this.subject = set.subject();
        this.commissionerId = set.commissionerId();
        this.stance = set.stance();
        this.limitPence = Sterling.inPence(set.limit());
        this.days = set.days();
        this.number = set.number();
        this.fromDay = set.from();
        this.toDay = set.to();
        this.authorId = authorId;
        this.recordedAt = recordedAt;
        this.reason = set.reason();
    }

    static PolicyEntry read(ResultSet row) throws SQLException {
        PolicyEntry entry = new PolicyEntry();
        entry.id = row.getLong("id");
        entry.reference = row.getString("reference");
        entry.kind = PolicyKind.valueOf(row.getString("kind"));
        entry.subject = row.getString("subject");
        entry.commissionerId = row.getObject("commissioner_id", Long.class);
        entry.stance = Stance.valueOf(row.getString("stance"));
        entry.limitPence = row.getLong("limit_pence");
        entry.days = row.getInt("days");
        entry.number = row.getInt("number");
        entry.fromDay = row.getObject("from_day", LocalDate.class);
        entry.toDay = row.getObject("to_day", LocalDate.class);
        entry.authorId = row.getObject("author_id", Long.class);
        entry.recordedAt = row.getObject("recorded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
        entry.reason = row.getString("reason");
        return entry;
    }

    public String reference() {
        return reference;
    }

    public PolicyKind kind() {
        return kind;
    }

    /** What it is about: a category's code, or the act that a limit bounds. */
    public String subject() {
        return subject;
    }

    public boolean isNational() {
        return commissionerId == null;
    }

    /** Whether this commissioner's budgets are under it, unless another entry goes before it. */
    boolean isFor(long commissioner) {
        return isNational() || commissionerId == commissioner;
    }

    boolean isInForceOn(LocalDate day) {
        return !fromDay.isAfter(day) && (toDay == null || !toDay.isBefore(day));
    }

    public boolean applies() {
        return stance == Stance.APPLIES;
    }

    /** The highest amount that needs no approval; nothing for rules that are not limits. */
    public Money limit() {
        return Sterling.pence(limitPence);
    }

    /** For how many days something waits; none for other rules. */
    public int days() {
        return days;
    }

    /** Which number it sets; none for other rules. */
    public int number() {
        return number;
    }

    public LocalDate from() {
        return fromDay;
    }

    /** The last day on which it stands, if it was set for a time only. */
    public Optional<LocalDate> to() {
        return Optional.ofNullable(toDay);
    }

    /** Who set it; nobody for the national rules that come with the software. */
    public Optional<Long> authorId() {
        return Optional.ofNullable(authorId);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** Why, and by what source. */
    public String reason() {
        return reason;
    }
}
