package org.carepurse.simulation;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.carepurse.audit.Act;
import org.carepurse.identity.Organisations;

/**
 * Answers as Stripe does to what it is asked by {@code stripe}, and to nothing else. Each answer is a transaction of its own, as
 * it would be elsewhere; what is asked again under the same name is answered with what was made then.
 */
@ApplicationScoped
class Answers {

    private final Things things;
    private final Payments payments;
    private final Accounts accounts;
    private final PayPages pages;
    private final Organisations organisations;

    @Inject
    Answers(Things things, Payments payments, Accounts accounts, PayPages pages, Organisations organisations) {
        this.things = things;
        this.payments = payments;
        this.accounts = accounts;
        this.pages = pages;
        this.organisations = organisations;
    }

    @Act
    public Reply answer(long commissionerId, Question asked) {
        Optional<Thing> before = things.askedAs(commissionerId, asked.name());
        return before.isPresent() ? Reply.of(before.get().body()) : made(commissionerId, asked);
    }

    private Reply made(long commissioner, Question asked) {
        return switch (asked.what()) {
            case "POST /v1/transfers" -> payments.transfer(commissioner, asked);
            case "GET /v1/transfers" ->
                list(things.about(commissioner, Thing.TRANSFER, asked.text("transfer_group")), "/v1/transfers");
            case "POST /v1/transfers/*/reversals" -> payments.takeBack(commissioner, asked);
            case "POST /v1/payouts" -> payments.payOut(commissioner, asked);
            case "GET /v1/payouts" -> list(things.in(commissioner, Thing.PAYOUT, asked.account()), "/v1/payouts");
            case "POST /v1/refunds" -> payments.giveBack(commissioner, asked);
            case "POST /v1/checkout/sessions" -> pages.open(commissioner, asked);
            case "POST /v1/balance_settings" -> Reply.of(settings());
            case "POST /v2/core/accounts" -> accounts.open(commissioner, asked);
            case "GET /v2/core/accounts/*" -> accounts.show(commissioner, asked);
            case "POST /v2/core/account_links" -> Accounts.lead(organisations.organisation(commissioner));
            default -> Reply.refused("resource_missing", "The simulated Stripe does not know " + asked.what());
        };
    }

    private static JsonObject settings() {
        JsonObject settings = new JsonObject();
        settings.addProperty("object", "balance_settings");
        return settings;
    }

    private static Reply list(List<Thing> found, String address) {
        JsonArray data = new JsonArray();
        found.forEach(one -> data.add(one.body()));
        JsonObject list = new JsonObject();
        list.addProperty("object", "list");
        list.addProperty("has_more", false);
        list.addProperty("url", address);
        list.add("data", data);
        return Reply.of(list);
    }
}
