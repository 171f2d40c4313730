package org.carepurse.savedview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;

/** A person's own views of the dashboards that they may see. Everybody has their own and sees nobody else's. */
@ApplicationScoped
public class SavedViews {

    /** More than these nobody finds again. */
    public static final int MOST = 50;

    public record Save(ViewName name, ViewAddress address) {}

    private record Rename(String view, ViewName name) {}

    private final ViewShelf shelf;
    private final Access access;
    private final AuditTrail trail;

    @Inject
    SavedViews(ViewShelf shelf, Access access, AuditTrail trail) {
        this.shelf = shelf;
        this.access = access;
        this.trail = trail;
    }

    /** Whether they see dashboards at all. */
    public boolean mayKeep(SignedIn who, long commissionerId) {
        return access.may(who, Permission.SEE_PEOPLE_AND_BUDGETS, Whose.commissioners(commissionerId));
    }

    /** Who may, before anything that was sent is read. */
    public void requireMayKeep(SignedIn who, long commissionerId) {
        access.require(who, Permission.SEE_PEOPLE_AND_BUDGETS, Whose.commissioners(commissionerId));
    }

    /** By name. */
    public List<SavedView> all(SignedIn who, long commissionerId) {
        requireMayKeep(who, commissionerId);
        return shelf.of(who);
    }

    /** Those of one dashboard, by name; none for whoever sees no dashboards. */
    public List<SavedView> of(SignedIn who, long commissionerId, Dashboard dashboard) {
        return mayKeep(who, commissionerId) ? shelf.of(who, dashboard) : List.of();
    }

    /** @throws NotFound when they have none of that reference */
    public SavedView show(SignedIn who, long commissionerId, String reference) {
        requireMayKeep(who, commissionerId);
        return shelf.find(who, reference);
    }

    /** Answers with the view's reference. Refuses {@code view-name-taken} and {@code views-enough}. */
    @Act
    public Outcome<String> save(SignedIn who, RequestKey key, long commissionerId, Save asked) {
        return act("VIEW_SAVED", who, key, commissionerId, asked, () -> {
            if (shelf.of(who).size() >= MOST) {
                return Outcome.refused(Refusal.because("views-enough", "most", String.valueOf(MOST)));
            }
            return free(who, asked.address().dashboard(), asked.name(), "").map(name -> {
                SavedView view = new SavedView(who.personId(), name, asked.address());
                shelf.add(view);
                return view;
            });
        });
    }

    /** Refuses {@code view-name-taken}. */
    @Act
    public Outcome<String> rename(SignedIn who, RequestKey key, long commissionerId, String reference, ViewName name) {
        return act("VIEW_RENAMED", who, key, commissionerId, new Rename(reference, name), () -> {
            SavedView view = shelf.find(who, reference);
            return free(who, view.dashboard(), name, view.reference()).map(view::rename);
        });
    }

    @Act
    public Outcome<String> delete(SignedIn who, RequestKey key, long commissionerId, String reference) {
        return act("VIEW_DELETED", who, key, commissionerId, reference, () -> {
            SavedView view = shelf.find(who, reference);
            shelf.remove(view);
            return Outcome.done(view);
        });
    }

    /** The person is locked first, so that two of the same name cannot be saved at once. */
    private Outcome<String> act(
            String act,
            SignedIn who,
            RequestKey key,
            long commissionerId,
            Object asked,
            Supplier<Outcome<SavedView>> change) {
        requireMayKeep(who, commissionerId);
        byte[] digest = Digest.of(asked, act, who.personId());
        Optional<String> answered = trail.answerTo(key, digest);
        if (answered.isPresent()) {
            return Outcome.done(answered.get());
        }
        shelf.lock(who);
        return change.get().map(view -> {
            trail.record(AuditEvent.of(act, "saved view", view.reference(), who.personId())
                    .concerning(null, commissionerId)
                    .saying(view.dashboard().name())
                    .answering(key, digest, view.reference()));
            return view.reference();
        });
    }

    /** @param reference of the view that is to bear the name, which may bear it already; empty for a new one */
    private Outcome<ViewName> free(SignedIn who, Dashboard dashboard, ViewName name, String reference) {
        boolean isTaken = shelf.of(who, dashboard).stream()
                .filter(view -> !view.reference().equals(reference))
                .anyMatch(view -> view.name().equalsIgnoreCase(name.text()));
        return isTaken ? Outcome.refused(Refusal.because("view-name-taken", "name", name.text())) : Outcome.done(name);
    }
}
