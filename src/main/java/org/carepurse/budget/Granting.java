package org.carepurse.budget;

import static org.carepurse.identity.Permission.APPROVE_PLAN;
import static org.carepurse.identity.Permission.FUND_PLAN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.carepurse.audit.Act;
import org.carepurse.audit.RequestKey;
import org.carepurse.careplan.FundingStream;
import org.carepurse.careplan.Plan;
import org.carepurse.careplan.PlanCommand;
import org.carepurse.careplan.PlanDesk;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Document;
import org.carepurse.ledger.Ledger;
import org.carepurse.ledger.Occasion;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.BrokenInvariant;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.time.London;
import org.joda.money.Money;

/** The commissioner's acts: approving an agreed plan with enough money for it, and adding money later. */
@Act
@ApplicationScoped
public class Granting {

    private static final int LONGEST_GRACE_DAYS = 366;

    /**
     * @param lines new money; may be empty when what the plan has already is enough
     * @param graceDays how many days after a missed review the plan still takes new repeating orders, 0 to 366
     */
    public record ApproveAndFund(String plan, List<GrantedLine> lines, int graceDays) implements PlanCommand {

        public ApproveAndFund {
            lines = List.copyOf(lines);
            if (graceDays < 0 || graceDays > LONGEST_GRACE_DAYS) {
                throw new WrongInput("graceDays", "grace-days");
            }
            long different = lines.stream()
                    .map(line -> line.stream() + " " + line.holding())
                    .distinct()
                    .count();
            if (different < lines.size()) {
                throw new WrongInput("lines", "line-twice");
            }
        }

        @Override
        public String facts() {
            return lines.stream().map(Granting::said).collect(Collectors.joining("; "));
        }
    }

    public record AddMoney(String plan, GrantedLine line) implements PlanCommand {

        @Override
        public String facts() {
            return said(line);
        }
    }

    private final PlanDesk desk;
    private final FundingLines lines;
    private final Ledger ledger;
    private final Event<MoneyPromised> promised;
    private final Access access;
    private final Clock clock;

    @Inject
    Granting(
            PlanDesk desk,
            FundingLines lines,
            Ledger ledger,
            Event<MoneyPromised> promised,
            Access access,
            Clock clock) {
        this.desk = desk;
        this.lines = lines;
        this.ledger = ledger;
        this.promised = promised;
        this.access = access;
        this.clock = clock;
    }

    /** Refused while the plan is not agreed, lacks anything, or any stream grants less than the plan expects of it. */
    public Outcome<String> approveAndFund(SignedIn who, RequestKey key, ApproveAndFund asked) {
        return desk.act(who, key, APPROVE_PLAN, "PLAN_APPROVED", asked, plan -> plan.readyToApprove()
                .then(ready -> open(ready, asked.lines()))
                .then(open -> enough(open, asked.lines()))
                .then(enough -> enough.approve(London.today(clock), asked.graceDays()))
                .map(approved -> {
                    fund(plan, asked.lines(), key, who);
                    return approved;
                }));
    }

    /** More money for a plan in use: a new line, or more on one that is there. */
    public Outcome<String> addMoney(SignedIn who, RequestKey key, AddMoney asked) {
        return desk.act(who, key, FUND_PLAN, "MONEY_GRANTED", asked, plan -> plan.inUse()
                .then(inUse -> open(inUse, List.of(asked.line())))
                .map(open -> {
                    fund(open, List.of(asked.line()), key, who);
                    return open.reference();
                }));
    }

    /** Whether the money would be enough if these lines were granted beside what is there; changes nothing. */
    public Sufficiency ifGranted(SignedIn who, Plan plan, List<GrantedLine> more) {
        access.require(who, Permission.SEE_PLAN, plan.whose());
        return sufficiency(plan, more);
    }

    /** No money comes onto a line whose year is closed. */
    private Outcome<Plan> open(Plan plan, List<GrantedLine> more) {
        return lines.of(plan).stream()
                .filter(line -> more.stream().anyMatch(line::isFor))
                .map(FundingLine::open)
                .filter(open -> !open.isDone())
                .findFirst()
                .<Outcome<Plan>>map(closed -> Outcome.refused(closed.why()))
                .orElseGet(() -> Outcome.done(plan));
    }

    private Outcome<Plan> enough(Plan plan, List<GrantedLine> more) {
        return sufficiency(plan, more)
                .refusal()
                .<Outcome<Plan>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(plan));
    }

    private Sufficiency sufficiency(Plan plan, List<GrantedLine> more) {
        Map<FundingStream, Money> granted = new EnumMap<>(FundingStream.class);
        granted.putAll(lines.granted(plan));
        Sufficiency.sum(more).forEach((stream, amount) -> granted.merge(stream, amount, Money::plus));
        return Sufficiency.of(plan.plannedByStream(), granted);
    }

    /** The money counts from the day it is granted, or from the plan's first day when that is still to come. */
    private void fund(Plan plan, List<GrantedLine> granted, RequestKey key, SignedIn who) {
        LocalDate today = London.today(clock);
        LocalDate counts = today.isBefore(plan.startsOn()) ? plan.startsOn() : today;
        Occasion occasion = new Occasion(
                new Document("plan", plan.reference()), counts, key, plan.commissionerId(), who.personId());
        int part = 0;
        for (GrantedLine one : granted) {
            FundingLine line = lines.grant(plan, one);
            Outcome<?> funded = grant(line, one.amount(), occasion.part("line " + ++part));
            if (!funded.isDone()) {
                throw new BrokenInvariant("Funding %s was refused: %s".formatted(line.reference(), funded.why()));
            }
            if (line.holding().getsCashFirst()) {
                promised.fire(new MoneyPromised(line.id(), one.amount()));
            }
        }
    }

    /** Where the holding gets the cash first, the money is promised until it is paid in. */
    private Outcome<?> grant(FundingLine line, Money amount, Occasion occasion) {
        return line.holding().getsCashFirst()
                ? ledger.promise(line.id(), amount, occasion)
                : ledger.fund(line.id(), amount, occasion);
    }

    private static String said(GrantedLine line) {
        return "%s %s %s%s"
                .formatted(
                        Sterling.print(line.amount()),
                        line.stream(),
                        line.holding(),
                        line.ringFenced() ? " ring-fenced" : "");
    }
}
