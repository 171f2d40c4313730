package org.carepurse.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.carepurse.testing.InBrowser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whoever types another person's address, or sends another person's form or call, is told no word of it. Every address
 * of pages and interface stands in {@code doors.txt}; a new one fails until it is there.
 */
@InBrowser
class WrongPersonIT {

    private static final GuestList GUESTS = GuestList.asWritten();

    /**
     * Nobody's own pages lead there as things stand: nothing was paid, imported, changed in a closed year, disputed, moved, handed
     * over or shown by a receipt, no request was decided, nobody has Stripe, no line waits for an agreement, and nobody kept the sizes of two heads.
     */
    private static final Set<String> BEYOND_THE_ROUNDS = Set.of(
            "/api/figures/{figure}/entries",
            "/api/figures/{figure}/entries/csv",
            "/api/figures/{figure}/entries/xlsx",
            "/api/imports/{import}",
            "/api/imports/{import}/lines",
            "/requests/{request}/letter",
            "/own-money/top-up/{line}",
            "/own-money/{money}",
            "/simulated-stripe/pay/{money}",
            "/direct-payments/{account}/receipts/{receipt}",
            "/payments/bank-details/{details}",
            "/payments/files/{file}",
            "/payments/runs/{run}",
            "/payments/runs/{run}/payments/{payment}",
            "/provider/payments/{payment}",
            "/provider/payments/{payment}/csv",
            "/provider/payments/{payment}/pdf",
            "/disputes/about/{invoice}/{line}",
            "/disputes/{dispute}/evidence/{file}",
            "/purses/{plan}/holdings/{move}",
            "/reconcile/{account}/lines/{line}",
            "/purses/{plan}/lines/{line}/agreement",
            "/api/direct-payments/{account}/receipts/{receipt}",
            "/reconcile/{account}/rules/{rule}",
            "/sealed-statements/{sealed}/later/csv",
            "/sealed-statements/{sealed}/later/pdf",
            "/api/sealed-statements/{sealed}/later",
            "/api/disputes/{dispute}/evidence/{file}",
            "/api/provider/webhooks/{webhook}",
            "/api/provider/webhooks/{webhook}/messages",
            "/provider/webhooks/{webhook}",
            "/account/copies/{copy}/zip",
            "/print-runs/{print-run}",
            "/print-runs/{print-run}/zip",
            "/api/print-runs/{print-run}",
            "/api/print-runs/{print-run}/zip",
            "/privacy/people/{person}/holds/{hold}/lift",
            "/privacy/people/{person}/erasures/{erasure}/release",
            "/privacy/people/{person}/erasures/{erasure}/drop",
            "/api/privacy/people/{person}/holds/{hold}/lift",
            "/api/privacy/people/{person}/erasures/{erasure}/release",
            "/api/privacy/people/{person}/erasures/{erasure}/drop",
            "/api/copies/{copy}",
            "/api/copies/{copy}/zip",
            "/api/years/of/{plan}/lines/{line}",
            "/api/spending/providers",
            "/api/seals/consistency",
            "/api/reconcile/{account}",
            "/api/reconcile/{account}/columns",
            "/api/reconcile/{account}/lines/{line}",
            "/api/reconcile/{account}/statements/{statement}");

    /**
     * Coming and going, their own account, messages to them, a copy of what is kept about them, filters they saved, and the work of
     * auditing itself, which is theirs to write.
     */
    private static final Pattern THE_AUDITORS_OWN = Pattern.compile(
            "(/api)?/(sign-in|sign-out|welcome|account|password|register|registrations|messages|copies|saved-views"
                    + "|audit-plans|audit-cases|audit-questions)(/.*)?");

    private static SortedSet<Door> doors;
    private static Rounds rounds;

    @BeforeAll
    static void furnish(Page page) {
        Furnished.once(page);
        doors = Doors.all();
        rounds = new Rounds(doors);
    }

    @Test
    void every_address_is_on_the_list_and_no_other() {
        assertThat(doors).containsExactlyInAnyOrderElementsOf(GUESTS.doors());
    }

    @ParameterizedTest
    @CsvSource({
        "HOLDER, HOLDER_WAITING_FOR_APPROVAL",
        "HOLDER, HOLDER_WITHOUT_MONEY",
        "HOLDER_WAITING_FOR_APPROVAL, HOLDER_WITHOUT_MONEY",
        "NOMINEE, HOLDER_WAITING_FOR_APPROVAL",
        "NOMINEE, HOLDER_WITHOUT_MONEY",
        "PROVIDER, OTHER_PROVIDER",
        "BUREAU, FUND_HOLDER",
        "FINANCE, FINANCE_ELSEWHERE",
        "FINANCE, HOLDER_ELSEWHERE"
    })
    void nobody_is_led_to_what_is_anothers(Invented one, Invented other) {
        assertThat(rounds.concernsOf(one)).isNotEmpty();
        assertThat(rounds.shared(one, other)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Invented.class)
    void is_told_no_word_when_it_is(Invented person) {
        Caller caller = new Caller(person);
        List<String> seen = new ArrayList<>();
        int tried = 0;
        for (Door door : doors) {
            for (Map<String, String> filling : rounds.notFor(person, door, address -> admits(person, door, address))) {
                tried++;
                seen.addAll(caller.intrude(door, filling, rounds));
            }
        }
        assertThat(tried).as("doors tried").isGreaterThan(50);
        assertThat(seen).as("what %s gets that is not for them", person).isEmpty();
    }

    /** Otherwise a door that is shut for all would pass. */
    @Test
    void whoever_it_is_for_gets_in() {
        Map<Invented, Caller> callers = Caller.everybody();
        assertThat(doors).filteredOn(this::isReached).allMatch(door -> rounds.behind(door).stream()
                .anyMatch(filling -> callers.entrySet().stream()
                        .filter(each -> admits(each.getKey(), door, filling))
                        .anyMatch(each -> each.getValue().getsIn(door, filling, rounds))));
    }

    /** Where nobody's record fills the address, one that is nobody's does: whoever changes nothing need not be told that. */
    @Test
    void an_auditor_changes_nothing_at_any_door() {
        Caller auditor = new Caller(Invented.AUDITOR);
        String before = doneByTheAuditor();
        List<Door> shut = doors.stream()
                .filter(Door::acts)
                .filter(door -> !GUESTS.admits(Invented.AUDITOR, door, true))
                .toList();
        assertThat(shut).hasSizeGreaterThan(300);
        assertThat(shut.stream().flatMap(door -> auditor.intrude(door, ofTheirs(door), rounds).stream()))
                .isEmpty();
        assertThat(doneByTheAuditor()).as("what the trail has of the auditor").isEqualTo(before);
    }

    @Test
    void the_only_doors_open_to_an_auditors_acts_are_to_what_is_their_own() {
        assertThat(doors)
                .filteredOn(Door::acts)
                .filteredOn(door -> GUESTS.admits(Invented.AUDITOR, door, true))
                .allMatch(door -> THE_AUDITORS_OWN.matcher(door.path()).matches());
    }

    private static Map<String, String> ofTheirs(Door door) {
        return rounds.behind(door).stream()
                .filter(filling -> rounds.isTheirs(Invented.AUDITOR, filling))
                .findFirst()
                .orElseGet(
                        () -> door.holes().stream().collect(Collectors.toMap(hole -> hole, hole -> "PLN-0000-0000")));
    }

    private static String doneByTheAuditor() {
        return Invented.AUDITOR
                .program()
                .get("trail", Map.of("who", Invented.AUDITOR.email()))
                .statusCode(200)
                .extract()
                .asString();
    }

    private boolean isReached(Door door) {
        return !door.acts() && !BEYOND_THE_ROUNDS.contains(door.path().replaceFirst("[?].*", ""));
    }

    private boolean admits(Invented person, Door door, Map<String, String> filling) {
        return GUESTS.admits(person, door, rounds.isTheirs(person, filling));
    }
}
