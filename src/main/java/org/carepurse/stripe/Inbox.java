package org.carepurse.stripe;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.carepurse.audit.Act;
import org.carepurse.identity.OdsCode;
import org.carepurse.identity.Organisation;
import org.carepurse.identity.Organisations;
import org.carepurse.reference.Ids;
import org.carepurse.table.Tables;

/**
 * Takes in what Stripe tells: only what bears its signature and is fresh, each once, just as it came. Nothing is done about it
 * here, so that Stripe is answered at once and what it told is safe before anything is made of it.
 */
@ApplicationScoped
public class Inbox {

    /** How long after it was signed something may come. What is sent again later is signed anew. */
    private static final long FRESH_SECONDS = 300;

    private static final String KEEP =
            """
            INSERT INTO stripe_event (id, commissioner_id, event, body, received_at, state, tries, words, version)
            VALUES (?, ?, ?, ?, ?, 'WAITING', 0, '', 1) ON DUPLICATE KEY UPDATE id = id""";

    private final Clients clients;
    private final Organisations organisations;
    private final Tables tables;
    private final Clock clock;

    @Inject
    Inbox(Clients clients, Organisations organisations, Tables tables, Clock clock) {
        this.clients = clients;
        this.organisations = organisations;
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * @param commissionerCode whose account at Stripe it is about
     * @return whether it was Stripe's; when not, nothing is kept
     */
    @Act
    public boolean receive(String commissionerCode, String signature, byte[] body) {
        Optional<Organisation> commissioner = organisations.byOdsCode(new OdsCode(commissionerCode));
        String told = new String(body, StandardCharsets.UTF_8);
        Optional<String> event = event(told);
        boolean genuine = commissioner.isPresent()
                && event.isPresent()
                && clients.signatures(commissioner.get().id()).stream()
                        .anyMatch(secret -> isSigned(told, signature, secret));
        if (genuine) {
            tables.change(
                    KEEP,
                    Ids.next(),
                    commissioner.get().id(),
                    event.get(),
                    body,
                    LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        }
        return genuine;
    }

    /** By the library's own check, which compares without telling by its speed how much of it was right. */
    private boolean isSigned(String told, String signature, String secret) {
        try {
            Clock now = Clock.fixed(clock.instant(), ZoneOffset.UTC);
            return signature != null && Webhook.Signature.verifyHeader(told, signature, secret, FRESH_SECONDS, now);
        } catch (SignatureVerificationException | NumberFormatException | ArrayIndexOutOfBoundsException unsigned) {
            return false;
        }
    }

    private static Optional<String> event(String told) {
        try {
            return Optional.of(JsonParser.parseString(told))
                    .filter(JsonElement::isJsonObject)
                    .map(all -> all.getAsJsonObject().get("id"))
                    .filter(JsonElement::isJsonPrimitive)
                    .map(JsonElement::getAsString)
                    .filter(id -> id.matches("[A-Za-z0-9_]{4,80}"));
        } catch (JsonParseException broken) {
            return Optional.empty();
        }
    }
}
