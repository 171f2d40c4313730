package org.carepurse.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.EmailAddress;
import org.carepurse.identity.Founding;
import org.carepurse.identity.Hat;
import org.carepurse.identity.OdsCode;
import org.carepurse.identity.Organisation;
import org.carepurse.identity.Organisations;
import org.carepurse.identity.Password;
import org.carepurse.identity.People;
import org.carepurse.identity.Person;
import org.carepurse.identity.Role;
import org.carepurse.identity.SigningIn;
import org.carepurse.identity.Welcome;
import org.carepurse.identity.WelcomeCode;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.Test;

@OnDatabase
class FoundCommandTest {

    private static final Pattern ADDRESS = Pattern.compile("https://purse.example.org/welcome/([0-9A-Z-]{24})");
    private static final Password CHOSEN = Password.chosen("three random words");

    private final CarePurseInstance instance;
    private final FoundCommand command;
    private final String code = "Q" + RequestKey.fresh().text().substring(0, 8).toUpperCase();
    private final String email = code.toLowerCase() + "@example.org";

    FoundCommandTest(CarePurseInstance instance) {
        this.instance = instance;
        command = new FoundCommand(instance.get(Founding.class), "https://purse.example.org/");
    }

    @Test
    void makes_a_commissioner_whose_finance_officer_comes_in_with_the_address_it_says() {
        String said = saying(0, code, "Irwell Vale Integrated Care Board", email, "Farida Khan");
        Matcher address = ADDRESS.matcher(said);
        assertThat(address.find()).as(said).isTrue();
        WelcomeCode welcome = WelcomeCode.read(address.group(1)).orElseThrow();
        instance.get(Welcome.class).choose(welcome, CHOSEN, "test").value();
        assertThat(instance.get(SigningIn.class)
                        .signIn(new EmailAddress(email), CHOSEN, code, "test")
                        .isDone())
                .isTrue();
        Organisation commissioner =
                instance.get(Organisations.class).byOdsCode(new OdsCode(code)).orElseThrow();
        Person officer =
                instance.get(People.class).byEmail(new EmailAddress(email)).orElseThrow();
        assertThat(officer.hats()).containsExactly(new Hat(Role.COMMISSIONER_FINANCE, commissioner.id()));
        assertThat(commissioner.invented()).isFalse();
    }

    @Test
    void a_code_or_an_address_that_is_known_is_refused_in_words_and_gives_nobody_a_way_in() {
        saying(0, code, "First", email, "Farida Khan");
        assertThat(saying(1, code, "Second", "other." + email, "Somebody"))
                .contains("already here")
                .doesNotContain("welcome/");
        assertThat(saying(1, "Z" + code, "Second", email, "Somebody")).contains("already has an account");
    }

    @Test
    void what_is_mistyped_is_said_by_its_name() {
        assertThat(saying(2)).contains("found CODE");
        assertThat(saying(2, code, "Name", email)).contains("found CODE");
        assertThat(saying(2, "!", "Name", email, "Somebody")).startsWith("code: Enter an ODS code");
        assertThat(saying(2, code, "", email, "Somebody")).startsWith("name: ");
        assertThat(saying(2, code, "Name", "no address", "Somebody")).startsWith("email: ");
    }

    private String saying(int status, String... words) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        assertThat(command.run(List.of(words), new PrintStream(said, true, StandardCharsets.UTF_8)))
                .isEqualTo(status);
        return said.toString(StandardCharsets.UTF_8);
    }
}
