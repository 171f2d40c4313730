package org.carepurse.web.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.web.frame.DrawnPage.aPage;

import java.util.List;
import org.carepurse.identity.Language;
import org.carepurse.identity.Role;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class WebhookPagesTest {

    private static final String FORM = "form[action=/provider/webhooks]";

    @Test
    void whoever_could_register_no_address_is_told_before_they_type_one() {
        Document page = list(false);

        assertThat(page.select(FORM)).isEmpty();
        assertThat(page.select("main").text())
                .contains("cannot keep secrets safely yet")
                .contains("Ask whoever runs the service to set CAREPURSE_WEBHOOK_KEYS");
    }

    @Test
    void an_address_is_typed_where_its_secret_can_be_kept() {
        Document page = list(true);

        assertThat(page.select(FORM)).hasSize(1);
        assertThat(page.select("main").text()).doesNotContain("CAREPURSE_WEBHOOK_KEYS");
    }

    private static Document list(boolean canRegister) {
        return aPage("webhook/list.jte")
                .seenBy(Role.PROVIDER_STAFF)
                .with(new WebhooksPage(
                        List.of(), canRegister, "", List.of(), false, Problems.none(Words.in(Language.ENGLISH))));
    }
}
