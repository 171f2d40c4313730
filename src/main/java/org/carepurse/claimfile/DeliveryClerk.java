package org.carepurse.claimfile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.SignedIn;
import org.carepurse.order.DeliveriesToCome;
import org.carepurse.order.Delivering;
import org.carepurse.order.Quantity;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.outcome.WrongInput;

/** Deliveries: each line is one visit, told from all others by the provider's own number for it. */
@ApplicationScoped
class DeliveryClerk implements Clerk {

    private final Delivering delivering;
    private final DeliveriesToCome toCome;
    private final ClaimBook book;

    @Inject
    DeliveryClerk(Delivering delivering, DeliveriesToCome toCome, ClaimBook book) {
        this.delivering = delivering;
        this.toCome = toCome;
        this.book = book;
    }

    @Override
    public FileKind kind() {
        return FileKind.DELIVERIES;
    }

    @Override
    public Optional<WrongInput> mistake(ClaimRow row) {
        try {
            VisitLine.read(row);
            return Optional.empty();
        } catch (WrongInput wrong) {
            return Optional.of(wrong);
        }
    }

    @Override
    public Optional<String> together(ClaimRow row) {
        return VisitLine.number(row);
    }

    @Override
    public List<ClaimReport> tryOut(SignedIn who, Claim claim) {
        ClaimRow visit = claim.rows().get(0);
        if (claim.rows().size() > 1) {
            return keepBack(claim, claim.rows().get(1).line(), new WrongInput("visit", "visit-number-twice"));
        }
        Outcome<Quantity> come = toCome.rehearse(who, VisitLine.read(visit));
        return book.sentBefore(claim, kind())
                .map(before -> List.of(
                        before.values().equals(visit.values())
                                ? ClaimReport.waiting(visit.line()).as(ClaimOutcome.KNOWN, before.became())
                                : ClaimReport.refused(
                                        visit.line(),
                                        Refusal.because("visit-number-used", "delivery", before.became()))))
                .orElseGet(() -> List.of(
                        come.isDone()
                                ? ClaimReport.waiting(visit.line()).as(ClaimOutcome.READY, "")
                                : ClaimReport.refused(visit.line(), come.why())));
    }

    @Override
    public List<ClaimReport> send(SignedIn who, RequestKey key, Claim claim) {
        Outcome<String> logged =
                delivering.log(who, key, VisitLine.read(claim.rows().get(0)));
        return claim.each(line -> logged.isDone()
                ? ClaimReport.waiting(line).as(ClaimOutcome.SENT, logged.value())
                : ClaimReport.refused(line, logged.why()));
    }
}
