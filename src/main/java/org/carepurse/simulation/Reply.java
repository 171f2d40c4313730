package org.carepurse.simulation;

import com.google.gson.JsonObject;
import com.stripe.net.HttpHeaders;
import com.stripe.net.StripeResponse;
import java.util.List;
import java.util.Map;

/** What Stripe would answer. */
record Reply(int status, JsonObject body) {

    static Reply of(JsonObject thing) {
        return new Reply(200, thing);
    }

    static Reply refused(String code, String words) {
        JsonObject error = new JsonObject();
        error.addProperty("type", "invalid_request_error");
        error.addProperty("code", code);
        error.addProperty("message", words);
        JsonObject body = new JsonObject();
        body.add("error", error);
        return new Reply(400, body);
    }

    StripeResponse response() {
        HttpHeaders headers = HttpHeaders.of(Map.of("Content-Type", List.of("application/json")));
        return new StripeResponse(status, headers, body.toString());
    }
}
