package org.carepurse.holding;

import org.carepurse.bankfile.ServiceUserNumber;
import org.carepurse.identity.EmailAddress;
import org.carepurse.identity.Language;
import org.carepurse.identity.NewOrganisation;
import org.carepurse.identity.NewPerson;
import org.carepurse.identity.OrganisationKind;

/**
 * An organisation that asks a commissioner to let it keep people's money.
 *
 * @param commissioner the reference of the commissioner whose people it is for
 * @param account the client account, held apart from the organisation's own money
 * @param serviceUser by what number Bacs knows it; null when it sends no files there
 * @param contact who asks, and would be the first to sign in for it
 */
public record Registering(
        String commissioner,
        OrganisationKind kind,
        String name,
        NamedAccount account,
        ServiceUserNumber serviceUser,
        Contact contact) {

    /** @param name 1 to 120 characters */
    public record Contact(String name, EmailAddress email, Language language) {

        public Contact {
            name = NewPerson.name("contact", name);
        }
    }

    public Registering {
        Keepers.requireKeeper(kind);
        name = new NewOrganisation(kind, name, null, false).name();
    }
}
