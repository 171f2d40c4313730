package org.carepurse.webhook;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * Something that an address is told.
 *
 * @param number the provider's own number for it; empty when it has none
 * @param tries how often it was tried before
 */
record Message(long id, Topic topic, String subject, String number, long amountPence, Instant happenedAt, int tries) {

    /** Its name, the same each time it is sent: whoever gets it twice can tell. */
    String name() {
        return "msg_" + id;
    }

    /** The same to the byte each time it is sent. */
    byte[] body() {
        JsonObject data = new JsonObject();
        if (topic != Topic.TEST) {
            data.addProperty("reference", subject);
            data.addProperty("amountPence", amountPence);
        }
        if (!number.isEmpty()) {
            data.addProperty("number", number);
        }
        JsonObject body = new JsonObject();
        body.addProperty("type", topic.type());
        body.addProperty("timestamp", happenedAt.toString());
        body.add("data", data);
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }
}
