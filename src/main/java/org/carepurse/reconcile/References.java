package org.carepurse.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.carepurse.statement.BankLine;

/** Our own references in what a bank says, whether or not it left out their dashes. */
final class References {

    private static final Pattern ANY =
            Pattern.compile("\\b(PAY|PMF|PIN|RIN|AGR|CRN|MOV|ACC)[- ]?([0-9A-Z]{4})[- ]?([0-9A-Z]{4})\\b");

    private References() {}

    /**
     * That a payment came back is believed when the bank calls it so; otherwise a person says it. That cash went to another
     * account is for a person or a rule to say.
     */
    static List<String> in(BankLine line) {
        boolean maybePayment = line.isOut() || !line.returned().isEmpty();
        return in(line.payment() + " " + line.words() + " " + line.otherParty()).stream()
                .filter(reference -> !isAccount(reference) && (maybePayment || !isPayment(reference)))
                .toList();
    }

    static List<String> in(String text) {
        return ANY.matcher(text.toUpperCase(Locale.ROOT))
                .results()
                .map(found -> found.group(1) + "-" + found.group(2) + "-" + found.group(3))
                .distinct()
                .toList();
    }

    /** Of a payment in a run. */
    static boolean isPayment(String reference) {
        return reference.startsWith("PAY-");
    }

    /** Of an agreement, under which somebody pays their own part. */
    static boolean isAgreement(String reference) {
        return reference.startsWith("AGR-");
    }

    /** Of another account, to which cash went or from which it came. */
    static boolean isAccount(String reference) {
        return reference.startsWith("ACC-");
    }

    /** Of a credit note, of which the money comes back. */
    static boolean isCreditNote(String reference) {
        return reference.startsWith("CRN-");
    }
}
