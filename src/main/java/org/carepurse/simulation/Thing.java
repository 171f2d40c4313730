package org.carepurse.simulation;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import org.carepurse.reference.Ids;

/**
 * Something that Stripe was asked to make: a transfer, a payout, a page to pay on, a provider's account. What it says of itself
 * is in Stripe's own terms.
 *
 * @param about by what it is found: a payment, somebody's own money, a provider
 * @param account in whose account; empty in the commissioner's own
 */
record Thing(String id, String kind, String about, String account, JsonObject body) {

    /** In every name that is given here, so that nobody takes it for one of Stripe's. */
    static final String NAMED = "_sim_";

    static final String ACCOUNT = "v2.core.account";
    static final String TRANSFER = "transfer";
    static final String PAYOUT = "payout";
    static final String PAGE = "checkout.session";
    static final String REVERSAL = "transfer_reversal";
    static final String REFUND = "refund";

    private static final int LETTERS_AND_DIGITS = 36;

    /** @param beginning what Stripe begins the names of such things with */
    static Thing made(String beginning, String kind, String about) {
        String id = name(beginning);
        JsonObject body = new JsonObject();
        body.addProperty("id", id);
        body.addProperty("object", kind);
        body.addProperty("livemode", false);
        return new Thing(id, kind, about, "", body);
    }

    static String name(String beginning) {
        return beginning + NAMED + Long.toString(Ids.next(), LETTERS_AND_DIGITS);
    }

    Thing in(String providersAccount) {
        return new Thing(id, kind, about, providersAccount, body);
    }

    /** The same, but for this. */
    Thing with(String field, String text) {
        return with(field, new JsonPrimitive(text));
    }

    Thing with(String field, Number number) {
        return with(field, new JsonPrimitive(number));
    }

    Thing with(String field, boolean holds) {
        return with(field, new JsonPrimitive(holds));
    }

    Thing with(String field, JsonElement part) {
        JsonObject changed = body.deepCopy();
        changed.add(field, part);
        return new Thing(id, kind, about, account, changed);
    }

    /** Marks whose it is, as we ask Stripe to. */
    Thing marked(String name, String text) {
        JsonObject metadata = new JsonObject();
        metadata.addProperty(name, text);
        return with("metadata", metadata);
    }

    String text(String field) {
        return body.get(field).getAsString();
    }

    long number(String field) {
        return body.get(field).getAsLong();
    }

    boolean is(String field) {
        return body.get(field).getAsBoolean();
    }
}
