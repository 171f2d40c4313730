package org.carepurse.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.EmailAddress;
import org.carepurse.identity.Founding;
import org.carepurse.identity.Invited;
import org.carepurse.identity.Language;
import org.carepurse.identity.NewOrganisation;
import org.carepurse.identity.NewPerson;
import org.carepurse.identity.OdsCode;
import org.carepurse.identity.OrganisationKind;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.words.Words;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sets up a commissioner with its first finance officer: {@code found CODE NAME EMAIL OFFICER}. Says the address at which
 * the officer chooses a password; no password is ever typed here, where others could read it.
 */
@ApplicationScoped
class FoundCommand implements Command {

    private static final Words WORDS = Words.in(Language.ENGLISH);
    private static final int WORDS_WANTED = 4;
    private static final int MISTYPED = 2;

    private final Founding founding;
    private final String home;

    /** @param home the address at which people reach this service, with a slash at its end */
    @Inject
    FoundCommand(
            Founding founding,
            @ConfigProperty(name = "carepurse.home", defaultValue = "http://127.0.0.1:8080/") String home) {
        this.founding = founding;
        this.home = home;
    }

    @Override
    public String name() {
        return "found";
    }

    @Override
    public int run(List<String> words, PrintStream out) {
        if (words.size() != WORDS_WANTED) {
            out.println("Say who: carepurse found CODE \"NAME OF THE COMMISSIONER\" EMAIL \"NAME OF THE OFFICER\"");
            return MISTYPED;
        }
        try {
            return tell(found(words.get(0), words.get(1), words.get(2), words.get(3)), out);
        } catch (WrongInput wrong) {
            out.println(wrong.field() + ": " + WORDS.say(wrong));
            return MISTYPED;
        }
    }

    private Outcome<Invited> found(String code, String name, String email, String officer) {
        return founding.found(
                RequestKey.fresh(),
                new NewOrganisation(OrganisationKind.COMMISSIONER, name, OdsCode.parse("code", code), false),
                new NewPerson(officer, EmailAddress.parse("email", email), Language.ENGLISH, null, false));
    }

    private int tell(Outcome<Invited> outcome, PrintStream out) {
        if (!outcome.isDone()) {
            out.println(WORDS.say(outcome.why()) + " " + WORDS.next(outcome.why()));
            return 1;
        }
        Invited officer = outcome.value();
        out.printf(
                "The commissioner is set up. To choose a password, %s opens, until the end of %s and once only:%n  %swelcome/%s%n",
                officer.person().name(),
                WORDS.say(officer.lastDay()),
                home,
                officer.code().orElseThrow().text());
        return 0;
    }
}
