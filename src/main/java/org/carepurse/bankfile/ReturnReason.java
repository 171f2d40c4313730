package org.carepurse.bankfile;

import java.util.Arrays;
import java.util.Set;

/**
 * Why a payment came back, in one list for all routes. The words are kept in the bundles under {@code
 * bankfile.return.<name>}, and what can be done under {@code bankfile.return.<name>.next}.
 *
 * <p>Sources: the reason codes of the Automated Return of Unapplied Credits Service as Bacs and its bureaux publish
 * them, and the external return reason codes of ISO 20022.
 */
public enum ReturnReason {
    WRONG_DETAILS("0", "INVALID DETAILS", "AC02", "AC03", "BE01", "BE06", "RC01", "RC04", "RUTA"),
    PAYEE_DIED("2", "BENEFICIARY DECEASED", "MD07"),
    ACCOUNT_MOVED("3", "ACCOUNT TRANSFERRED", "AC15"),
    NO_ACCOUNT("5", "NO ACCOUNT", "AC01"),
    ACCOUNT_CLOSED("B", "ACCOUNT CLOSED", "AC04", "AC07"),
    RECALLED("C", "REQUESTED BY REMITTER", "CUST", "FOCR", "DS02"),
    ACCOUNT_BLOCKED("", "ACCOUNT BLOCKED", "AC06"),
    NOT_ALLOWED("", "NOT ALLOWED", "AG01", "AC13", "AM02", "RR04"),
    PAID_TWICE("", "DUPLICATION", "AM05"),

    /** A code that is on none of the lists, or none at all: read what the bank says beside it. */
    OTHER("", "");

    private final String bacs;
    private final String said;
    private final Set<String> iso;

    ReturnReason(String bacs, String said, String... iso) {
        this.bacs = bacs;
        this.said = said;
        this.iso = Set.of(iso);
    }

    /** @param said what stands beside the code, by which a code of another list is still understood */
    static ReturnReason ofBacs(String code, String said) {
        return Arrays.stream(values())
                .filter(reason -> !reason.bacs.isEmpty() && reason.bacs.equalsIgnoreCase(code))
                .findFirst()
                .orElseGet(() -> ofWords(said));
    }

    static ReturnReason ofIso(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.iso.contains(code))
                .findFirst()
                .orElse(OTHER);
    }

    static ReturnReason ofWords(String said) {
        return Arrays.stream(values())
                .filter(reason -> reason.said.equalsIgnoreCase(said))
                .findFirst()
                .orElse(OTHER);
    }
}
