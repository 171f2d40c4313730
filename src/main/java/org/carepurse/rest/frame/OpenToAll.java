package org.carepurse.rest.frame;

/**
 * What anybody may ask without a token: looking for services, signing in, choosing a first password with a code, and asking to
 * keep people's money. What Stripe tells bears a signature instead. Everything else asks who calls.
 */
final class OpenToAll {

    static final String SIGN_IN = "/api/sign-in";

    private static final String FIRST_PASSWORD = "/api/password/first";
    private static final String REGISTRATIONS = "/api/registrations";
    private static final String SERVICES = "/api/services";

    private static final String STRIPE = "/api/stripe/";

    private OpenToAll() {}

    /** @param path from the root, beginning with {@code /api} */
    static boolean covers(String method, String path) {
        boolean services = path.equals(SERVICES) || path.startsWith(SERVICES + "/");
        return services
                || path.startsWith(STRIPE)
                || path.equals(FIRST_PASSWORD)
                || path.equals(REGISTRATIONS) && method.equals("POST")
                || path.equals(SIGN_IN) && method.equals("POST");
    }
}
