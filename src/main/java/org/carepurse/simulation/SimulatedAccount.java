package org.carepurse.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.carepurse.audit.Act;
import org.carepurse.identity.Access;
import org.carepurse.identity.Organisation;
import org.carepurse.identity.Organisations;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.WrongInput;

/** What a provider does on the page that stands for the one on which it would say who it is, and where its bank account is. */
@ApplicationScoped
public class SimulatedAccount {

    /** What it can leave it as. */
    public enum Ends {
        /** It gave all that was asked for. */
        READY,
        WITHOUT_BANK,
        /** Stripe is not content, and asks for a document. */
        ASKED_FOR_MORE;

        /** @throws WrongInput {@code simulated-ends} when there is none of that name */
        public static Ends named(String typed) {
            return Arrays.stream(values())
                    .filter(one -> one.name().equals(typed))
                    .findFirst()
                    .orElseThrow(() -> new WrongInput("ends", "simulated-ends"));
        }
    }

    private final Things things;
    private final Accounts accounts;
    private final Organisations organisations;
    private final Access access;

    @Inject
    SimulatedAccount(Things things, Accounts accounts, Organisations organisations, Access access) {
        this.things = things;
        this.accounts = accounts;
        this.organisations = organisations;
        this.access = access;
    }

    /**
     * @param commissioner the reference of the organisation that pays
     * @return its name
     * @throws NotFound when the provider has no simulated account there
     */
    public String show(SignedIn who, long providerId, String commissioner) {
        Organisation payer = payer(who, providerId, commissioner);
        account(payer, providerId);
        return payer.name();
    }

    @Act
    public void leave(SignedIn who, long providerId, String commissioner, Ends as) {
        Organisation payer = payer(who, providerId, commissioner);
        Thing account = things.namedForChange(
                        payer.id(), account(payer, providerId).id())
                .orElseThrow();
        accounts.left(payer.id(), account, as);
    }

    private Organisation payer(SignedIn who, long providerId, String commissioner) {
        access.require(who, Permission.CHANGE_BANK_DETAILS, Whose.providers(providerId));
        return organisations.byReference(commissioner);
    }

    private Thing account(Organisation payer, long providerId) {
        String provider = organisations.organisation(providerId).reference();
        return things.about(payer.id(), Thing.ACCOUNT, provider).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("simulated account", provider));
    }
}
