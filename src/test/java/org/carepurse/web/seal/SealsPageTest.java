package org.carepurse.web.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.carepurse.identity.Language;
import org.carepurse.identity.Role;
import org.carepurse.proof.SigningKey;
import org.carepurse.proof.TreeHash;
import org.carepurse.proof.TreeHead;
import org.carepurse.seal.SealState;
import org.carepurse.web.frame.DrawnPage;
import org.carepurse.words.Words;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SealsPageTest {

    private static final Instant NOON = Instant.parse("2027-03-04T12:00:00Z");

    @Test
    void shows_the_last_head_to_be_kept_elsewhere_and_leads_to_the_export() {
        TreeHead head = TreeHead.signed(
                SigningKey.read(SigningKey.fresh()), 7, 1_234, 1_200, TreeHash.ofLeaf("a record"), NOON);
        Document page = drawn(new SealState(7, List.of(head), 1, NOON), Language.ENGLISH);
        assertThat(page.select("pre").text()).isEqualTo(head.line());
        assertThat(page.select("tbody tr").text()).contains("1,234", head.keyId(), "4 March 2027, 12:00:00");
        assertThat(page.select("a[href=/seals/export]")).hasSize(1);
        assertThat(page.text()).doesNotContain("seal.");
    }

    @Test
    void says_that_nothing_is_sealed_yet_and_offers_nothing_to_take_away() {
        Document page = drawn(new SealState(7, List.of(), SealState.COUNTED_AT_MOST, null), Language.WELSH);
        assertThat(page.select("a[href=/seals/export], pre, table")).isEmpty();
        assertThat(page.text()).doesNotContain("seal.");
    }

    private static Document drawn(SealState state, Language language) {
        return DrawnPage.aPage("seal/seals.jte")
                .seenBy(Role.COMMISSIONER_AUDITOR)
                .in(language)
                .at("/seals")
                .with(SealsPage.of(state, Words.in(language)));
    }
}
