package org.carepurse.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An auditor reads the books and writes none of them: every address where they may send anything is their own or their papers'. */
class AuditorsHandsTest {

    private static final GuestList GUESTS = GuestList.asWritten();

    @Test
    void an_auditor_writes_in_working_papers_and_in_nothing_of_the_books() {
        assertThat(GUESTS.doors())
                .filteredOn(door -> !door.verb().equals("GET") && GUESTS.admits(Invented.AUDITOR, door, true))
                .extracting(door -> door.path().replaceFirst("^/api", "").split("/")[1])
                .containsOnly(
                        "sign-in",
                        "sign-out",
                        "account",
                        "welcome",
                        "password",
                        "register",
                        "registrations",
                        "copies",
                        "messages",
                        "saved-views",
                        "audit-plans",
                        "audit-cases",
                        "audit-questions");
    }
}
