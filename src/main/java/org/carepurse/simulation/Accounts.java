package org.carepurse.simulation;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.carepurse.identity.Organisation;

/** Providers' accounts: what they may do, and what is still asked for. */
@ApplicationScoped
class Accounts {

    private static final String ACTIVE = "active";
    private static final String RESTRICTED = "restricted";
    private static final String TRANSFERS = "stripe_transfers";
    private static final String PAYOUTS = "payouts";
    private static final String NAME = "identity.business_details.registered_name";
    private static final String BANK_ACCOUNT = "configuration.recipient.default_outbound_destination";
    private static final String DOCUMENT = "identity.individual.documents.primary_verification";
    private static final String CHANGED = "v2.core.account[requirements].updated";

    private final Things things;
    private final Tidings tidings;
    private final Clock clock;

    @Inject
    Accounts(Things things, Tidings tidings, Clock clock) {
        this.things = things;
        this.tidings = tidings;
        this.clock = clock;
    }

    Reply open(long commissionerId, Question asked) {
        String provider =
                asked.json().getAsJsonObject("metadata").get("organisation").getAsString();
        Thing made = Thing.made("acct", Thing.ACCOUNT, provider)
                .with("created", clock.instant().toString())
                .with("display_name", asked.json().get("display_name").getAsString());
        Thing begun = stands(made, RESTRICTED, RESTRICTED, List.of(NAME, BANK_ACCOUNT), "currently_due");
        return Reply.of(things.add(commissionerId, begun, asked).body());
    }

    Reply show(long commissionerId, Question asked) {
        return things.named(commissionerId, asked.about())
                .map(account -> Reply.of(account.body()))
                .orElseGet(() -> Reply.refused("resource_missing", "There is no such account"));
    }

    /** Leads to the page that stands for Stripe's. */
    static Reply lead(Organisation commissioner) {
        JsonObject link = new JsonObject();
        link.addProperty("object", "v2.core.account_link");
        link.addProperty("url", "/simulated-stripe/account/" + commissioner.reference());
        return Reply.of(link);
    }

    /** What a person leaves it as when they come back from that page. */
    void left(long commissionerId, Thing account, SimulatedAccount.Ends as) {
        Thing now =
                switch (as) {
                    case READY -> stands(account, ACTIVE, ACTIVE, List.of(), "");
                    case WITHOUT_BANK -> stands(account, ACTIVE, RESTRICTED, List.of(BANK_ACCOUNT), "currently_due");
                    case ASKED_FOR_MORE -> stands(account, RESTRICTED, RESTRICTED, List.of(DOCUMENT), "past_due");
                };
        things.change(commissionerId, now);
        tidings.changed(commissionerId, CHANGED, now);
    }

    static boolean canBePaid(Thing account) {
        return account.body()
                .getAsJsonObject("configuration")
                .getAsJsonObject("recipient")
                .getAsJsonObject("capabilities")
                .getAsJsonObject("stripe_balance")
                .getAsJsonObject(TRANSFERS)
                .get("status")
                .getAsString()
                .equals(ACTIVE);
    }

    private static Thing stands(Thing account, String transfers, String payouts, List<String> asked, String deadline) {
        JsonObject balance = new JsonObject();
        balance.add(TRANSFERS, of("status", transfers));
        balance.add(PAYOUTS, of("status", payouts));
        JsonArray entries = new JsonArray();
        for (String description : asked) {
            JsonObject entry = of("description", description);
            entry.addProperty("awaiting_action_from", "user");
            entry.add("minimum_deadline", of("status", deadline));
            entries.add(entry);
        }
        return account.with(
                        "configuration", within("recipient", within("capabilities", within("stripe_balance", balance))))
                .with("requirements", within("entries", entries));
    }

    private static JsonObject within(String name, JsonElement inner) {
        JsonObject around = new JsonObject();
        around.add(name, inner);
        return around;
    }

    private static JsonObject of(String name, String text) {
        JsonObject object = new JsonObject();
        object.addProperty(name, text);
        return object;
    }
}
