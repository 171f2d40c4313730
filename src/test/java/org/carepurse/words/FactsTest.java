package org.carepurse.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.carepurse.identity.Language;
import org.junit.jupiter.api.Test;

class FactsTest {

    @Test
    void codes_become_words_of_the_language() {
        String facts = "£8,000.00 CONTINUING_HEALTHCARE OWN_ACCOUNT ring-fenced, from AGREED to APPROVED";
        assertThat(said(facts, Language.ENGLISH))
                .isEqualTo("£8,000.00 continuing healthcare own account ring-fenced, from agreed to approved");
        assertThat(said("DRAFT", Language.WELSH)).isEqualTo("drafft");
    }

    @Test
    void references_and_names_in_capitals_stay() {
        String facts = "FND-R5QT-1RMY of ORD-ABCD-EFGH, NHS, PAID-UP LTD, SHA-256";
        assertThat(said(facts, Language.ENGLISH)).isEqualTo(facts);
    }

    @Test
    void a_code_without_words_is_read_as_it_is_written() {
        assertThat(said("NOBODY_SAID_THIS, 3", Language.WELSH)).isEqualTo("nobody said this, 3");
    }

    private static String said(String facts, Language language) {
        return Facts.said(facts, Words.in(language));
    }
}
