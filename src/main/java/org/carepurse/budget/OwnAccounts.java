package org.carepurse.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.carepurse.outcome.BrokenInvariant;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.outcome.WrongInput;

/** From which of its own accounts a commissioner pays people's money in, and into which what they pay it comes. */
@ApplicationScoped
public class OwnAccounts {

    private final Event<OwnAccountQuestion> question;

    @Inject
    OwnAccounts(Event<OwnAccountQuestion> question) {
        this.question = question;
    }

    /** All of them, the one that was opened first before the others. */
    public List<OwnAccount> all(long commissionerId) {
        OwnAccountQuestion asked = new OwnAccountQuestion(commissionerId);
        question.fire(asked);
        return asked.answered();
    }

    /** The one opened first. Refused with {@code no-account-to-pay-in-from} before the commissioner has opened one. */
    public Outcome<Long> of(long commissionerId) {
        return all(commissionerId).stream()
                .findFirst()
                .map(OwnAccount::id)
                .map(Outcome::done)
                .orElseGet(OwnAccounts::none);
    }

    /**
     * The one that was chosen; where there is only one, nobody has to choose. Refused with {@code no-account-to-pay-in-from}.
     *
     * @param reference empty when nobody chose
     * @throws WrongInput {@code own-account-missing} when it is none of theirs
     */
    public Outcome<Long> chosen(long commissionerId, String reference) {
        List<OwnAccount> all = all(commissionerId);
        if (all.isEmpty()) {
            return none();
        }
        if (all.size() == 1 && reference.isEmpty()) {
            return Outcome.done(all.get(0).id());
        }
        return all.stream()
                .filter(account -> account.reference().equals(reference))
                .findFirst()
                .map(OwnAccount::id)
                .map(Outcome::done)
                .orElseThrow(() -> new WrongInput("account", "own-account-missing"));
    }

    /** One that something was paid from. */
    public OwnAccount numbered(long commissionerId, long id) {
        return all(commissionerId).stream()
                .filter(account -> account.id() == id)
                .findFirst()
                .orElseThrow(
                        () -> new BrokenInvariant("Commissioner %d has lost account %d".formatted(commissionerId, id)));
    }

    /** Of a commissioner that has paid money in before, and so has one for good. */
    public long known(long commissionerId) {
        Outcome<Long> account = of(commissionerId);
        if (!account.isDone()) {
            throw new BrokenInvariant("Commissioner %d has lost its account".formatted(commissionerId));
        }
        return account.value();
    }

    private static Outcome<Long> none() {
        return Outcome.refused(Refusal.because("no-account-to-pay-in-from"));
    }
}
