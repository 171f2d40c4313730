package org.carepurse.holding;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.carepurse.budget.FundingLine;
import org.carepurse.budget.Holding;
import org.carepurse.careplan.Plan;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;

/**
 * Who keeps the money of one funding line, and when it is paid in to them. The commissioner offers it; the person, or
 * someone whom they have appointed, reads it and accepts or declines. Nothing is paid in before it is accepted. A line
 * has at most one that counts: declined or withdrawn, it makes room for another. Either side may give notice that it ends; it
 * has ended when its money has moved on.
 */
@Entity
@Table(name = "agreement")
public class Agreement {

    @Id
    private long id;

    private String reference;

    @Column(name = "commissioner_id")
    private long commissionerId;

    @Column(name = "holder_id")
    private long holderId;

    @Column(name = "plan_id")
    private long planId;

    @Column(name = "line_id")
    private long lineId;

    @Enumerated(EnumType.STRING)
    private Holding holding;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "keeper_id")
    private Long keeperId;

    @Enumerated(EnumType.STRING)
    private Frequency frequency;

    @Enumerated(EnumType.STRING)
    @Column(name = "paid_when")
    private PaidWhen paidWhen;

    @Column(name = "lead_days")
    private int leadDays;

    @Enumerated(EnumType.STRING)
    @Column(name = "if_closed")
    private WorkingDayRule ifClosed;

    @Column(name = "counted_from")
    private LocalDate countedFrom;

    @Column(name = "contribution_pence")
    private long contributionPence;

    @Enumerated(EnumType.STRING)
    @Column(name = "contribution_basis")
    private Contribution.Basis contributionBasis;

    @Column(name = "surplus_times")
    private Integer surplusTimes;

    @Column(name = "surplus_weeks")
    private Integer surplusWeeks;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "agreement_signatory", joinColumns = @JoinColumn(name = "agreement_id"))
    @Column(name = "name")
    private Set<String> signatories = new TreeSet<>();

    @Enumerated(EnumType.STRING)
    private AgreementState state = AgreementState.OFFERED;

    /** 1 while it counts, nothing afterwards: so that the table can hold one that counts for each line. */
    @Column(name = "is_live")
    private Integer isLive = 1;

    @Column(name = "offered_on")
    private LocalDate offeredOn;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Column(name = "answered_by")
    private Long answeredBy;

    private String because = "";

    /** The agreement whose money moved on to this one. */
    @Column(name = "follows_id")
    private Long followsId;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "notice_on")
    private LocalDate noticeOn;

    @Column(name = "notice_by")
    private Long noticeBy;

    @Column(name = "notice_because")
    private String noticeBecause = "";

    @Version
    private int version;

    protected Agreement() {}

    Agreement(Plan plan, FundingLine line, KeptAccount account, AgreementOffer offer, LocalDate today) {
        this.id = Ids.next();
        this.reference = ReferenceNumber.fresh("AGR");
        this.commissionerId = plan.commissionerId();
        this.holderId = plan.holderId();
        this.planId = plan.id();
        this.lineId = line.id();
        this.holding = line.holding();
        this.accountId = account.id();
        this.keeperId = account.keeperId().orElse(null);
        this.frequency = offer.terms().frequency();
        this.paidWhen = offer.terms().when();
        this.leadDays = offer.terms().leadDays();
        this.ifClosed = offer.terms().ifClosed();
        this.countedFrom = offer.terms().countedFrom();
        this.contributionPence = Sterling.inPence(offer.contribution().inAll());
        this.contributionBasis = offer.contribution().basis();
        this.offeredOn = today;
        if (offer.keptBy() instanceof KeptBy.InFund fund) {
            this.surplusTimes = fund.surplus().timesAWeek();
            this.surplusWeeks = fund.surplus().forWeeks();
        }
        if (offer.keptBy() instanceof KeptBy.InAccount own) {
            this.signatories.addAll(own.signatories());
        }
    }

    Outcome<String> accept(long personId, LocalDate today) {
        return end(AgreementAct.ACCEPT, personId, today, "");
    }

    Outcome<String> decline(long personId, LocalDate today, String why) {
        return end(AgreementAct.DECLINE, personId, today, why);
    }

    Outcome<String> withdraw(long personId, LocalDate today, String why) {
        return end(AgreementAct.WITHDRAW, personId, today, why);
    }

    /** Somebody it binds says that it ends, and when. Refuses {@code agreement-ends-already}. */
    Outcome<String> giveNotice(LocalDate lastDay, long personId, LocalDate today, String why) {
        if (AgreementLife.after(state, AgreementAct.END).isEmpty()) {
            return Outcome.refused(notInThisState());
        }
        if (endsOn != null) {
            return Outcome.refused(Refusal.because("agreement-ends-already", "day", endsOn.toString()));
        }
        endsOn = lastDay;
        noticeOn = today;
        noticeBy = personId;
        noticeBecause = why;
        return Outcome.done(reference);
    }

    /** Its money has moved on. */
    Outcome<String> end(LocalDate today) {
        return AgreementLife.after(state, AgreementAct.END)
                .<Outcome<String>>map(next -> {
                    state = next;
                    isLive = null;
                    endsOn = endsOn == null || endsOn.isAfter(today) ? today : endsOn;
                    return Outcome.done(reference);
                })
                .orElseGet(() -> Outcome.refused(notInThisState()));
    }

    private Refusal notInThisState() {
        return Refusal.because("agreement-is-" + state.name().toLowerCase(Locale.ROOT), "agreement", reference);
    }

    /** What the person pays themselves goes on with the stream: so much of it falls into this agreement's time. */
    void takesOn(Agreement before, Contribution rest) {
        followsId = before.id;
        contributionPence = Sterling.inPence(rest.inAll());
        contributionBasis = rest.basis();
    }

    /** The commissioner keeps the money itself now, and bills the person for their part. */
    void billsFromNow() {
        contributionBasis = Contribution.Basis.GROSS;
    }

    private Outcome<String> end(AgreementAct act, long personId, LocalDate today, String why) {
        return AgreementLife.after(state, act)
                .<Outcome<String>>map(next -> {
                    state = next;
                    isLive = next == AgreementState.ACCEPTED ? 1 : null;
                    answeredOn = today;
                    answeredBy = personId;
                    because = why;
                    return Outcome.done(reference);
                })
                .orElseGet(() -> Outcome.refused(notInThisState()));
    }

    public long id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public long commissionerId() {
        return commissionerId;
    }

    public long holderId() {
        return holderId;
    }

    public long planId() {
        return planId;
    }

    public long lineId() {
        return lineId;
    }

    public Holding holding() {
        return holding;
    }

    public long accountId() {
        return accountId;
    }

    /** The bureau or the fund holder; nobody where the person's own account, or their nominee's, is used. */
    public Optional<Long> keeperId() {
        return Optional.ofNullable(keeperId);
    }

    public PaymentTerms terms() {
        return new PaymentTerms(frequency, paidWhen, leadDays, ifClosed, countedFrom);
    }

    public Contribution contribution() {
        return new Contribution(Sterling.pence(contributionPence), contributionBasis);
    }

    /** Of an individual service fund only. */
    public Optional<SurplusRule> surplus() {
        return Optional.ofNullable(surplusTimes).map(times -> new SurplusRule(times, surplusWeeks));
    }

    public List<String> signatories() {
        return List.copyOf(new TreeSet<>(signatories));
    }

    public AgreementState state() {
        return state;
    }

    public LocalDate offeredOn() {
        return offeredOn;
    }

    public Optional<LocalDate> answeredOn() {
        return Optional.ofNullable(answeredOn);
    }

    public Optional<Long> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }

    /** Its last day, once somebody has said that it ends. */
    public Optional<LocalDate> endsOn() {
        return Optional.ofNullable(endsOn);
    }

    /** When somebody said that it ends. */
    public Optional<LocalDate> noticeOn() {
        return Optional.ofNullable(noticeOn);
    }

    public Optional<Long> noticeBy() {
        return Optional.ofNullable(noticeBy);
    }

    /** Why it ends, as whoever gave notice said; empty otherwise. */
    public String noticeBecause() {
        return noticeBecause;
    }

    /** Why it was declined or withdrawn; empty otherwise. */
    public String because() {
        return because;
    }
}
