package org.carepurse.bankfile;

import java.util.Optional;
import java.util.stream.Stream;

/** Who is at the other end of an entry, and accounts, as ISO 20022 writes them in its several versions. */
final class CamtParty {

    private CamtParty() {}

    /** @param isDebtor whether the other party is the one whose account the money came from */
    static OtherParty other(XmlElement detail, boolean isDebtor) {
        String role = isDebtor ? "Dbtr" : "Cdtr";
        String name = Stream.of(
                        detail.text("RltdPties", role, "Pty", "Nm"),
                        detail.text("RltdPties", role, "Nm"),
                        detail.text("RltdPties", "Ultmt" + role, "Pty", "Nm"),
                        detail.text("RltdPties", "Ultmt" + role, "Nm"))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        String sortCode = detail.text("RltdAgts", role + "Agt", "FinInstnId", "ClrSysMmbId", "MmbId");
        return new OtherParty(
                name, detail.first("RltdPties", role + "Acct").flatMap(account -> details(account, sortCode)));
    }

    static Optional<AccountDetails> account(XmlElement account) {
        return details(account, account.text("Svcr", "FinInstnId", "ClrSysMmbId", "MmbId"));
    }

    private static Optional<AccountDetails> details(XmlElement account, String sortCode) {
        String number = account.text("Id", "Othr", "Id");
        return AccountDetails.writtenTogether(account.text("Id", "IBAN"))
                .or(() -> AccountDetails.writtenTogether(number))
                .or(() -> AccountDetails.writtenApart(sortCode, number));
    }
}
