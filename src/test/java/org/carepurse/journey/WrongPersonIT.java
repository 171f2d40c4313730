package org.carepurse.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.carepurse.testing.InBrowser;
import org.carepurse.web.identity.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever types another person's address into the browser, or sends another person's form, gets nothing. */
@InBrowser
class WrongPersonIT {

    private static final Set<Integer> NOTHING = Set.of(403, 404);

    @ParameterizedTest
    @CsvSource({
        "HOLDER, HOLDER_WITHOUT_MONEY", "HOLDER, PROVIDER", "HOLDER, OTHER_PROVIDER", "PROVIDER, OTHER_PROVIDER",
        "PROVIDER, HOLDER_WITHOUT_MONEY", "COORDINATOR, HOLDER", "COORDINATOR, PROVIDER", "FINANCE, HOLDER",
        "FINANCE, PROVIDER", "FINANCE, COORDINATOR", "AUDITOR, NOMINEE"
    })
    void gets_nothing(Invented owner, Invented other, Page page) {
        Furnished.once(page);
        Visitor stranger = other.signedIn();
        Set<String> theirOwn =
                Walk.of(stranger).sights().stream().map(WrongPersonIT::place).collect(Collectors.toSet());
        List<String> seen = new ArrayList<>();
        for (Sight sight : Walk.of(owner.signedIn()).sights()) {
            if (!theirOwn.contains(place(sight)) && !sight.path().startsWith("/services")) {
                String answer = "GET %s answers %d"
                        .formatted(sight.path(), stranger.get(sight.path()).statusCode());
                if (NOTHING.stream().noneMatch(status -> answer.endsWith(" " + status))) {
                    seen.add(answer);
                }
                sight.forms().forEach(form -> send(form, stranger, seen));
            }
        }
        assertThat(seen).as("what %s gets of %s", other, owner).isEmpty();
    }

    private static void send(Element form, Visitor stranger, List<String> done) {
        int status = stranger.sendFrom("/account", form.attr("action"), new SentForm(form).asItCame())
                .statusCode();
        if (!NOTHING.contains(status)) {
            done.add("POST %s answers %d".formatted(form.attr("action"), status));
        }
    }

    private static String place(Sight sight) {
        return sight.path().replaceFirst("\\?.*", "");
    }
}
