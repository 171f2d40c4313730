package org.carepurse.simulation;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.stripe.net.StripeRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What Stripe is asked, as its library puts it.
 *
 * @param what the method and the address, with {@code *} for the name of a thing
 * @param about the thing that the address names; empty when it names none
 * @param account in whose account; empty in the commissioner's own
 * @param name under which it is asked, so that it is done once; empty when that does not matter
 * @param form the parameters, by Stripe's names; of a question in JSON, none
 */
record Question(String what, String about, String account, String name, Map<String, String> form, JsonObject json) {

    private static final String THING = "[a-z]+" + Thing.NAMED + "\\w+";

    static Question of(StripeRequest request) {
        String path = request.url().getPath();
        String sent = request.content() == null
                ? request.url().getQuery() == null ? "" : request.url().getQuery()
                : request.content().stringContent();
        boolean isJson = sent.startsWith("{");
        return new Question(
                request.method() + " " + path.replaceAll("/" + THING, "/*"),
                Arrays.stream(path.split("/"))
                        .filter(part -> part.matches(THING))
                        .findFirst()
                        .orElse(""),
                header(request, "Stripe-Account"),
                header(request, "Idempotency-Key"),
                isJson ? Map.of() : form(sent),
                isJson ? JsonParser.parseString(sent).getAsJsonObject() : new JsonObject());
    }

    String text(String parameter) {
        return form.getOrDefault(parameter, "");
    }

    long number(String parameter) {
        return Long.parseLong(form.get(parameter));
    }

    private static String header(StripeRequest request, String name) {
        return Optional.ofNullable(request.headers())
                .flatMap(headers -> headers.firstValue(name))
                .orElse("");
    }

    private static Map<String, String> form(String sent) {
        return Arrays.stream(sent.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> decoded(pair[0]), pair -> decoded(pair[1]), (one, other) -> other));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
