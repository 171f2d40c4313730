package org.carepurse.rest.holding;

import org.carepurse.holding.Registering;
import org.carepurse.identity.EmailAddress;
import org.carepurse.identity.Language;
import org.carepurse.identity.OrganisationKind;
import org.carepurse.rest.frame.Answers;

/**
 * An organisation that asks to keep people's money.
 *
 * @param commissioner the reference of the commissioner whose people it is for
 * @param kind BUREAU or FUND_HOLDER
 * @param account its client account, held apart from its own money
 * @param serviceUser the six digits by which Bacs knows it; left out when it sends no files there
 * @param contact who asks, and would be the first to sign in for it
 * @param language ENGLISH or WELSH, in which they are written to
 */
public record RegistrationCall(
        String commissioner,
        OrganisationKind kind,
        String name,
        AccountCall account,
        String serviceUser,
        String contact,
        String email,
        Language language) {

    Registering asked() {
        return new Registering(
                Answers.text(commissioner),
                kind,
                Answers.text(name),
                Answers.field("account", account).account(),
                KeeperCall.serviceUser(serviceUser),
                new Registering.Contact(
                        contact, EmailAddress.parse("email", email), Answers.field("language", language)));
    }
}
