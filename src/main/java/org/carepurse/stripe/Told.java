package org.carepurse.stripe;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.stripe.model.StripeObject;
import com.stripe.net.ApiResource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.carepurse.time.London;

/**
 * What one event says. Stripe has two kinds: one that carries the thing as it was then, and a thin one that only names the thing
 * that changed. Its fields are read from the text itself, which may be of another version of Stripe's interface than ours.
 */
final class Told {

    private final long commissionerId;
    private final JsonObject all;

    private Told(long commissionerId, JsonObject all) {
        this.commissionerId = commissionerId;
        this.all = all;
    }

    static Told by(StripeEvent event) {
        return new Told(
                event.commissionerId(), JsonParser.parseString(event.body()).getAsJsonObject());
    }

    long commissionerId() {
        return commissionerId;
    }

    String type() {
        return text(all, "type").orElse("");
    }

    /** In whose account at Stripe it happened; nothing when in the commissioner's own. */
    Optional<String> account() {
        return text(all, "account");
    }

    /** What a thin event is about. */
    Optional<String> related() {
        return Optional.ofNullable(all.get("related_object"))
                .filter(JsonElement::isJsonObject)
                .flatMap(object -> text(object.getAsJsonObject(), "id"));
    }

    /** The thing as it was when this was told. */
    <T extends StripeObject> T thing(Class<T> kind) {
        return Objects.requireNonNull(
                ApiResource.GSON.fromJson(all.getAsJsonObject("data").get("object"), kind), "an event about nothing");
    }

    /** On which day it happened, in London. */
    LocalDate on() {
        return London.dateOf(Instant.ofEpochSecond(all.get("created").getAsLong()));
    }

    private static Optional<String> text(JsonObject object, String field) {
        return Optional.ofNullable(object.get(field))
                .filter(JsonElement::isJsonPrimitive)
                .map(JsonElement::getAsString);
    }
}
