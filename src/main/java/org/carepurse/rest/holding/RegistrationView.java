package org.carepurse.rest.holding;

import java.time.LocalDate;
import org.carepurse.bankfile.ServiceUserNumber;
import org.carepurse.holding.Registration;
import org.carepurse.holding.RegistrationState;
import org.carepurse.identity.OrganisationKind;

/**
 * An organisation that asks to keep people's money, for the commissioner that answers it.
 *
 * @param because how it was checked, or why it was declined; empty before the answer
 */
public record RegistrationView(
        String reference,
        OrganisationKind kind,
        String name,
        String accountName,
        String account,
        String serviceUser,
        String contact,
        String email,
        LocalDate askedOn,
        RegistrationState state,
        LocalDate answeredOn,
        String because) {

    static RegistrationView of(Registration one) {
        return new RegistrationView(
                one.reference(),
                one.kind(),
                one.name(),
                one.account().name(),
                one.account().details().printed(),
                one.serviceUser().map(ServiceUserNumber::digits).orElse(null),
                one.contact().name(),
                one.contact().email().text(),
                one.askedOn(),
                one.state(),
                one.answeredOn().orElse(null),
                one.because());
    }
}
