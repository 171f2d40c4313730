package org.carepurse.bankfile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What a bank answers to a payment it was asked to make, in one list for all formats. */
public enum BankAnswer {
    ACCEPTED(
            Set.of("ACTC", "ACCP", "ACFC", "ACSP", "ACWC", "ACWP"),
            Set.of("accepted", "sent", "derbyniwyd", "anfonwyd")),
    FAILED(Set.of("RJCT", "CANC", "BLCK"), Set.of("failed", "rejected", "cancelled", "methodd", "gwrthodwyd")),
    PAID(Set.of("ACSC", "ACCC"), Set.of("paid", "made", "talwyd")),
    RETURNED(Set.of(), Set.of("returned", "came back", "dychwelwyd"));

    /** Of these a bank says no more than that it has not decided, or that it says it of each payment. */
    private static final Set<String> NOT_YET = Set.of("", "RCVD", "PDNG", "PART", "PATC");

    private final Set<String> iso;
    private final Set<String> words;

    BankAnswer(Set<String> iso, Set<String> words) {
        this.iso = iso;
        this.words = words;
    }

    static Optional<BankAnswer> ofIso(String code) {
        return first(answer -> answer.iso.contains(code));
    }

    /** @param typed in English or Welsh */
    static Optional<BankAnswer> ofWords(String typed) {
        return first(answer -> answer.words.contains(typed.toLowerCase(Locale.ROOT)));
    }

    static boolean isNotYet(String isoCode) {
        return NOT_YET.contains(isoCode);
    }

    private static Optional<BankAnswer> first(Predicate<BankAnswer> which) {
        return Arrays.stream(values()).filter(which).findFirst();
    }
}
