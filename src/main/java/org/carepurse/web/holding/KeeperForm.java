package org.carepurse.web.holding;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.Map;
import org.carepurse.bankfile.AccountDetails;
import org.carepurse.bankfile.AccountNumber;
import org.carepurse.bankfile.ServiceUserNumber;
import org.carepurse.bankfile.SortCode;
import org.carepurse.holding.Keepers;
import org.carepurse.holding.NamedAccount;
import org.carepurse.holding.Registering;
import org.carepurse.identity.EmailAddress;
import org.carepurse.identity.Language;
import org.carepurse.identity.NewOrganisation;
import org.carepurse.identity.NewPerson;
import org.carepurse.identity.OrganisationKind;
import org.carepurse.web.frame.Reading;

/** What was typed of an organisation that is to keep people's money, by the commissioner or by itself. */
final class KeeperForm {

    private static final OrganisationKind[] KINDS = {OrganisationKind.BUREAU, OrganisationKind.FUND_HOLDER};

    private final Typed typed;
    private final Reading reading;

    KeeperForm(MultivaluedMap<String, String> sent, Reading reading) {
        this.typed = new Typed(sent);
        this.reading = reading;
    }

    /** Every field as it was typed, by its name. */
    static Map<String, String> shown(MultivaluedMap<String, String> sent) {
        Map<String, String> shown = new HashMap<>();
        sent.forEach((field, values) -> shown.put(field, values.get(0)));
        return shown;
    }

    /** Null when something is wrong with it; what it is, the reading keeps. */
    Keepers.Approval approval(long commissionerId) {
        OrganisationKind kind = kind();
        String name = name();
        NamedAccount account = account();
        ServiceUserNumber serviceUser = serviceUser();
        return reading.allWell() ? new Keepers.Approval(commissionerId, kind, name, account, serviceUser, false) : null;
    }

    /** Likewise. */
    Registering registering(Language language) {
        String commissioner = reading.required("commissioner", "commissioner-missing", typed.text("commissioner"));
        OrganisationKind kind = kind();
        String name = name();
        String contact = reading.read(() -> NewPerson.name("contact", typed.text("contact")));
        EmailAddress email = reading.read(() -> EmailAddress.parse("email", typed.text("email")));
        NamedAccount account = account();
        ServiceUserNumber serviceUser = serviceUser();
        return reading.allWell()
                ? new Registering(
                        commissioner,
                        kind,
                        name,
                        account,
                        serviceUser,
                        new Registering.Contact(contact, email, language))
                : null;
    }

    private OrganisationKind kind() {
        return reading.read(() -> typed.one(KINDS, "kind", "keeper-kind-missing"));
    }

    private String name() {
        return reading.read(() -> new NewOrganisation(OrganisationKind.BUREAU, typed.text("name"), null, false).name());
    }

    private NamedAccount account() {
        String name = reading.read(() -> NamedAccount.name("accountName", typed.text("accountName")));
        SortCode sortCode = reading.read(() -> SortCode.parse("sortCode", typed.text("sortCode")));
        AccountNumber number = reading.read(() -> AccountNumber.parse("accountNumber", typed.text("accountNumber")));
        return name == null || sortCode == null || number == null
                ? null
                : new NamedAccount(name, new AccountDetails(sortCode, number));
    }

    /** Null when none was typed. */
    private ServiceUserNumber serviceUser() {
        String number = typed.text("serviceUser");
        return number.isEmpty() ? null : reading.read(() -> ServiceUserNumber.parse("serviceUser", number));
    }
}
