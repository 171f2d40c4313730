package org.carepurse.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.carepurse.identity.Language;
import org.carepurse.outcome.BrokenInvariant;

/** All phrases of one language, read from the bundles of all capabilities; a key may stand in one bundle only. */
final class Bundle {

    /** The capabilities that have words: {@code words/<capability>_<language>.properties}. */
    static final List<String> CAPABILITIES = List.of(
            "frame",
            "reference",
            "code",
            "money",
            "measure",
            "bankfile",
            "statement",
            "stripe",
            "simulation",
            "notice",
            "audit",
            "seal",
            "enrolment",
            "identity",
            "policy",
            "invented",
            "ledger",
            "careplan",
            "budget",
            "holding",
            "fund",
            "moving",
            "directory",
            "order",
            "delivery",
            "invoice",
            "claimfile",
            "dispute",
            "directpayment",
            "payment",
            "webhook",
            "keeping",
            "reconcile",
            "report",
            "printrun",
            "privacy",
            "replay",
            "spending",
            "outcomes",
            "signal",
            "auditplan",
            "takeup",
            "workload",
            "quarterly",
            "savedview",
            "rest");

    private Bundle() {}

    static Map<String, Phrase> phrases(Language language) {
        Map<String, Phrase> phrases = new HashMap<>();
        for (String capability : CAPABILITIES) {
            read(capability, language).forEach((key, text) -> {
                if (phrases.put((String) key, new Phrase((String) text)) != null) {
                    throw new BrokenInvariant(
                            "The words " + key + " are given twice, the second time in " + capability);
                }
            });
        }
        return Map.copyOf(phrases);
    }

    /** @return empty when the capability has no words of its own */
    static Properties read(String capability, Language language) {
        Properties words = new Properties();
        String file = "/words/" + capability + "_" + language.code() + ".properties";
        try (InputStream in = Bundle.class.getResourceAsStream(file)) {
            if (in != null) {
                words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
        return words;
    }
}
