package org.carepurse.stripe;

import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What Stripe's interface takes of the questions that we ask, one row for each: a parameter is a field of the published example
 * of that object, or one of those that are only asked with. Whatever else is asked, or asked without its name, is a mistake.
 */
enum StripeContract {
    MAKE_TRANSFER("POST", "/v1/transfers", "transfer", Set.of()),
    FIND_TRANSFERS("GET", "/v1/transfers", "transfer", Set.of("limit")),
    TAKE_BACK("POST", "/v1/transfers/[^/]+/reversals", "transfer_reversal", Set.of()),
    PAY_OUT("POST", "/v1/payouts", "payout", Set.of()),
    FIND_PAYOUTS("GET", "/v1/payouts", "payout", Set.of("limit")),
    GIVE_BACK("POST", "/v1/refunds", "refund", Set.of()),
    OPEN_PAGE("POST", "/v1/checkout/sessions", "checkout.session", Set.of("line_items")),
    PAY_OUT_BY_HAND("POST", "/v1/balance_settings", "balance_settings", Set.of()),
    OPEN_ACCOUNT(
            "POST",
            "/v2/core/accounts",
            "",
            Set.of("configuration", "contact_email", "dashboard", "defaults", "display_name", "identity", "metadata")),
    LOOK_AT_ACCOUNT("GET", "/v2/core/accounts/[^/]+", "", Set.of("include")),
    LEAD_ON("POST", "/v2/core/account_links", "", Set.of("account", "use_case"));

    /** What does no harm when it is done again needs no name. */
    private static final Set<StripeContract> HARMLESS_AGAIN = Set.of(PAY_OUT_BY_HAND, LEAD_ON);

    private final String method;
    private final String path;
    private final String object;
    private final Set<String> onlyAsked;

    StripeContract(String method, String path, String object, Set<String> onlyAsked) {
        this.method = method;
        this.path = path;
        this.object = object;
        this.onlyAsked = onlyAsked;
    }

    static Optional<StripeContract> of(PretendStripe.Request request) {
        return Arrays.stream(values())
                .filter(one ->
                        one.method.equals(request.method()) && request.path().matches(one.path))
                .findFirst();
    }

    static Optional<String> mistakeIn(PretendStripe.Request request) {
        Optional<StripeContract> question = of(request);
        return question.isEmpty()
                ? Optional.of("Stripe has no " + request.method() + " " + request.path() + " that we ask")
                : question.get().mistake(request);
    }

    private Optional<String> mistake(PretendStripe.Request request) {
        Set<String> unknown = new TreeSet<>(asked(request));
        unknown.removeAll(known());
        if (!unknown.isEmpty()) {
            return Optional.of(this + " asks with " + unknown);
        }
        boolean isUnnamed = request.header("Idempotency-Key").isEmpty();
        if (method.equals("POST") && isUnnamed && !HARMLESS_AGAIN.contains(this)) {
            return Optional.of(this + " has no name");
        }
        boolean isOurs = request.header("Authorization").equals("Bearer sk_test_it")
                && request.header("Stripe-Version").equals(PretendStripe.VERSION);
        return isOurs ? Optional.empty() : Optional.of(this + " does not say whose it is, or in which version");
    }

    private Set<String> known() {
        Set<String> known = new TreeSet<>(onlyAsked);
        if (!object.isEmpty()) {
            known.addAll(PretendStripe.example(object).keySet());
        }
        return known;
    }

    /** Of {@code metadata[payment]}, the first part. */
    private static Set<String> asked(PretendStripe.Request request) {
        Map<String, String> form = request.form();
        if (form.containsKey("") && !form.get("").isEmpty()) {
            JsonObject json = request.json();
            return json.keySet();
        }
        return form.keySet().stream()
                .filter(name -> !name.isEmpty())
                .map(name -> name.replaceAll("\\[.*", ""))
                .collect(Collectors.toSet());
    }
}
