package org.carepurse.claimfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.carepurse.money.Sterling.pounds;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;
import org.carepurse.invoice.InvoiceHead;
import org.carepurse.invoice.InvoiceLists;
import org.carepurse.invoice.InvoiceNumber;
import org.carepurse.invoice.InvoiceRow;
import org.carepurse.invoice.Invoicing;
import org.carepurse.invoice.MatchReason;
import org.carepurse.invoice.ServicePeriod;
import org.carepurse.invoice.WriteInvoice;
import org.carepurse.order.Quantity;
import org.carepurse.order.SessionsOrdered;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.reference.ReferenceNumber;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each test has an order of ten sessions at £45 of its own. */
@OnDatabase
class ClaimFilesTest {

    private CarePurseInstance instance;
    private SessionsOrdered order;

    @BeforeEach
    void anOrder(CarePurseInstance running) {
        instance = running;
        order = SessionsOrdered.tenAt45(instance);
    }

    @Test
    void a_file_is_tried_first_and_sends_nothing() {
        order.confirmed(2);

        ClaimFileSight tried = worked(take(invoices(line("A1", 1, "45"), line("A2", 2, "45"))));

        assertThat(tried.state()).isEqualTo(ClaimFileState.TRIED);
        assertThat(tried.count(ClaimOutcome.READY)).isEqualTo(2);
        assertThat(tried.amount()).isEqualTo(pounds("135"));
        assertThat(lines(tried).get(0).report().owed()).isEqualTo(pounds("45"));
        assertThat(lines(tried).get(1).report().reasons()).isEmpty();
        assertThat(invoicesOfProvider()).isEmpty();
    }

    @Test
    void what_was_right_is_sent_and_what_matches_is_owed_at_once() {
        order.confirmed(2);
        ClaimFileSight sent = sent(invoices(line("A1", 1, "45"), line("A2", 2, "45")));

        assertThat(sent.state()).isEqualTo(ClaimFileState.SENT);
        assertThat(sent.count(ClaimOutcome.SENT)).isEqualTo(2);
        assertThat(sent.owed()).isEqualTo(pounds("90"));
        assertThat(lines(sent).get(1).report().reasons()).containsExactly(MatchReason.ALREADY_INVOICED);
        assertThat(invoicesOfProvider())
                .extracting(InvoiceRow::reference)
                .containsExactlyInAnyOrder(
                        lines(sent).get(0).report().became(),
                        lines(sent).get(1).report().became());
    }

    @Test
    void lines_with_one_number_make_one_invoice_however_it_is_typed() {
        order.confirmed(3);
        ClaimFileSight sent = sent(invoices(line("INV 7", 1, "45"), line("B8", 1, "45"), line("inv-7", 1, "45")));

        assertThat(invoicesOfProvider()).hasSize(2);
        assertThat(lines(sent).get(0).report().became())
                .isEqualTo(lines(sent).get(2).report().became());
    }

    @Test
    void one_bad_line_keeps_back_its_own_invoice_and_no_other() {
        order.confirmed(3);
        String bad = "A1," + order.today() + "," + order.reference() + ",1,31 June,,1,45\n";

        ClaimFileSight tried = worked(take(invoices(line("A1", 1, "45"), bad, line("A2", 1, "45"))));

        assertThat(lines(tried))
                .extracting(line -> line.report().outcome())
                .containsExactly(ClaimOutcome.HELD_BACK, ClaimOutcome.WRONG, ClaimOutcome.READY);
        assertThat(lines(tried).get(0).report().why().facts()).containsEntry("line", "3");
        assertThat(lines(tried).get(1).report().why().field()).isEqualTo("from");
        assertThat(lines(tried).get(1).report().why().code()).isEqualTo("claim-day");
        assertThat(sent(tried).count(ClaimOutcome.SENT)).isEqualTo(1);
    }

    @Test
    void an_invoice_is_for_one_order_and_bears_one_date() {
        SessionsOrdered other = SessionsOrdered.tenAt45(instance);
        String elsewhere = "A1," + order.today() + "," + other.reference() + ",1," + order.today() + ",,1,45\n";
        String yesterday =
                "A2," + order.today().minusDays(1) + "," + order.reference() + ",1," + order.today() + ",,1,45\n";

        ClaimFileSight tried = worked(take(invoices(line("A1", 1, "45"), elsewhere, line("A2", 1, "45"), yesterday)));

        assertThat(lines(tried))
                .extracting(line -> line.report().why().code())
                .containsExactly("claim-held-back", "claim-order-differs", "claim-held-back", "claim-date-differs");
    }

    @Test
    void an_order_of_another_provider_is_as_unknown_as_one_that_is_not_there() {
        SessionsOrdered others = SessionsOrdered.tenAt45(instance);
        String theirs = "A1," + order.today() + "," + others.reference() + ",1," + order.today() + ",,1,45\n";
        String nobodys =
                "A2," + order.today() + "," + ReferenceNumber.fresh("ORD") + ",1," + order.today() + ",,1,45\n";
        String noSuchLine = "A3," + order.today() + "," + order.reference() + ",9," + order.today() + ",,1,45\n";

        ClaimFileSight tried = worked(take(invoices(theirs, nobodys, noSuchLine)));

        assertThat(lines(tried)).extracting(line -> line.report().why().code()).containsOnly("claim-order-unknown");
    }

    @Test
    void the_same_file_twice_is_one_file_and_changes_nothing() {
        order.confirmed(1);
        String content = invoices(line("A1", 1, "45"));
        ClaimFileSight sent = sent(content);

        assertThat(take(content)).isEqualTo(sent.reference());
        assertThat(worked(sent.reference()).state()).isEqualTo(ClaimFileState.SENT);
        assertThat(invoicesOfProvider()).hasSize(1);
    }

    @Test
    void a_mended_file_sends_only_what_was_not_sent_before() {
        order.confirmed(2);
        ClaimFileSight first = sent(invoices(line("A1", 1, "45"), line("A2", 0, "45")));
        assertThat(lines(first).get(1).report().outcome()).isEqualTo(ClaimOutcome.WRONG);

        ClaimFileSight second = sent(invoices(line("A1", 1, "45"), line("A2", 1, "45")));

        assertThat(lines(second))
                .extracting(line -> line.report().outcome())
                .containsExactly(ClaimOutcome.KNOWN, ClaimOutcome.SENT);
        assertThat(lines(second).get(0).report().became())
                .isEqualTo(lines(first).get(0).report().became());
        assertThat(invoicesOfProvider()).hasSize(2);
    }

    @Test
    void a_number_used_for_something_else_is_refused() {
        order.confirmed(3);
        sent(invoices(line("A1", 1, "45")));
        ClaimFileSight tried = worked(take(invoices(line("A1", 2, "45"))));
        assertThat(lines(tried).get(0).report().why().code()).isEqualTo("invoice-number-used");
    }

    @Test
    void columns_may_stand_in_any_order_among_others() {
        String content = "Result,Unit price,quantity,to,from,order line,order,invoice date,invoice number\n"
                + ",£45,1,," + order.today() + ",," + order.reference() + "," + order.today() + ",A1\n";
        assertThat(worked(take(content)).count(ClaimOutcome.READY)).isEqualTo(1);
    }

    @Test
    void a_file_that_was_dropped_is_gone_and_can_be_sent_anew() {
        String content = invoices(line("A1", 1, "45"));
        String first = take(content);
        decide(first, ClaimFileAct.DROP).value();

        assertThat(take(content)).isNotEqualTo(first);
        assertThat(decide(first, ClaimFileAct.SEND).why().code()).isEqualTo("claim-file-not-now");
    }

    @Test
    void what_a_rule_refused_can_be_tried_again_once_the_rule_is_content() {
        order.confirmed(1);
        String draft = instance.get(Invoicing.class)
                .write(
                        order.provider(),
                        RequestKey.fresh(),
                        new WriteInvoice(order.reference(), head("A1"), List.of(session()), ""))
                .value();
        String file = worked(take(invoices(line("A1", 1, "45")))).reference();
        assertThat(show(file).count(ClaimOutcome.REFUSED)).isEqualTo(1);
        instance.get(Invoicing.class)
                .throwAway(order.provider(), RequestKey.fresh(), new Invoicing.ThrowAway(draft))
                .value();

        decide(file, ClaimFileAct.TRY_AGAIN).value();

        assertThat(worked(file).count(ClaimOutcome.READY)).isEqualTo(1);
    }

    @Test
    void a_server_that_stops_after_sending_and_before_writing_so_down_sends_nothing_twice() {
        order.confirmed(1);
        String file = worked(take(invoices(line("A1", 1, "45")))).reference();
        decide(file, ClaimFileAct.SEND).value();
        WriteInvoice asked = new WriteInvoice(order.reference(), head("A1"), List.of(session()), "");
        String before = instance.get(Invoicing.class)
                .writeAndSend(order.provider(), new RequestKey(file + ":1"), asked)
                .value();

        ClaimFileSight sent = worked(file);

        assertThat(lines(sent).get(0).report().outcome()).isEqualTo(ClaimOutcome.SENT);
        assertThat(lines(sent).get(0).report().became()).isEqualTo(before);
        assertThat(invoicesOfProvider()).hasSize(1);
    }

    @Test
    void five_thousand_lines_are_taken_and_one_more_is_refused() {
        String[] most =
                IntStream.range(0, 5_000).mapToObj(i -> "\"\",,,,,,,x\n").toArray(String[]::new);
        assertThat(show(take(invoices(most))).count(ClaimOutcome.WRONG)).isEqualTo(5_000);
        assertThat(refusal(invoices(most) + line("A1", 1, "45"))).isEqualTo("claim-file-too-long");
    }

    @ParameterizedTest
    @CsvSource({"'', claim-file-empty", "'a,b,c', claim-file-heading", "'PK\u0003\u0004\u0000x', claim-file-no-text"})
    void what_is_no_such_file_is_refused_whole(String content, String code) {
        assertThat(refusal(content)).isEqualTo(code);
    }

    @Test
    void a_heading_alone_and_a_file_beyond_two_megabytes_are_refused() {
        assertThat(refusal(invoices())).isEqualTo("claim-file-empty");
        assertThat(refusal(invoices() + "x".repeat(ClaimSheet.MOST_BYTES))).isEqualTo("claim-file-too-large");
    }

    @Test
    void another_provider_neither_sends_nor_sees_nor_decides() {
        String file = take(invoices(line("A1", 1, "45")));
        SignedIn stranger = SessionsOrdered.tenAt45(instance).provider();
        assertThatThrownBy(() ->
                        instance.get(ClaimFiles.class).take(stranger, RequestKey.fresh(), file(FileKind.INVOICES, "x")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> instance.get(ClaimFileSights.class).show(stranger, file))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> instance.get(ClaimFiles.class)
                        .decide(stranger, RequestKey.fresh(), new ClaimFiles.Decide(file, ClaimFileAct.DROP)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void visits_are_logged_once_under_the_providers_own_number() {
        String visits = "visit number,order,order line,day,quantity,kind,days of notice,note\n";
        String one = "V1," + order.reference() + ",," + order.today() + ",2,,,\n";
        String twice = "V2," + order.reference() + ",," + order.today() + ",1,given,,\n";
        String missed = "V3," + order.reference() + ",," + order.today() + ",1,not there,,\n";

        ClaimFileSight first = sentAs(FileKind.DELIVERIES, visits + one + twice + twice + missed);
        ClaimFileSight second = sentAs(FileKind.DELIVERIES, visits + one + twice);
        ClaimFileSight third = sentAs(FileKind.DELIVERIES, visits + one.replace(",2,", ",3,"));

        assertThat(lines(first))
                .extracting(line -> line.report().outcome())
                .containsExactly(ClaimOutcome.SENT, ClaimOutcome.HELD_BACK, ClaimOutcome.WRONG, ClaimOutcome.REFUSED);
        assertThat(lines(first).get(3).report().why().code()).isEqualTo("missed-without-charge");
        assertThat(lines(second))
                .extracting(line -> line.report().outcome())
                .containsExactly(ClaimOutcome.KNOWN, ClaimOutcome.SENT);
        assertThat(lines(third).get(0).report().why().code()).isEqualTo("visit-number-used");
        assertThat(order.seen().lines().get(0).remaining()).isEqualTo(Quantity.of(7));
    }

    private static String invoices(String... lines) {
        return "invoice number,invoice date,order,order line,from,to,quantity,unit price\n" + String.join("", lines);
    }

    private String line(String number, int sessions, String price) {
        return "%s,%s,%s,1,%s,,%d,%s%n"
                .formatted(number, order.today(), order.reference(), order.today(), sessions, price);
    }

    private InvoiceHead head(String number) {
        return new InvoiceHead(new InvoiceNumber(number), order.today());
    }

    private WriteInvoice.Line session() {
        return new WriteInvoice.Line(1, ServicePeriod.on(order.today()), Quantity.of(1), pounds("45"));
    }

    private SendFile file(FileKind kind, String content) {
        return new SendFile(
                order.provider().organisationAs(Role.PROVIDER_STAFF).orElseThrow(),
                kind,
                "bills.csv",
                content.getBytes(StandardCharsets.UTF_8));
    }

    private String take(String content) {
        return instance.get(ClaimFiles.class)
                .take(order.provider(), RequestKey.fresh(), file(FileKind.INVOICES, content))
                .value();
    }

    private String refusal(String content) {
        return catchThrowableOfType(WrongInput.class, () -> take(content)).code();
    }

    private Outcome<String> decide(String file, ClaimFileAct act) {
        return instance.get(ClaimFiles.class)
                .decide(order.provider(), RequestKey.fresh(), new ClaimFiles.Decide(file, act));
    }

    private ClaimFileSight worked(String file) {
        instance.get(ClaimRounds.class).goRound();
        return show(file);
    }

    private ClaimFileSight sent(String content) {
        return sent(worked(take(content)));
    }

    private ClaimFileSight sentAs(FileKind kind, String content) {
        return sent(worked(instance.get(ClaimFiles.class)
                .take(order.provider(), RequestKey.fresh(), file(kind, content))
                .value()));
    }

    private ClaimFileSight sent(ClaimFileSight tried) {
        decide(tried.reference(), ClaimFileAct.SEND).value();
        return worked(tried.reference());
    }

    private ClaimFileSight show(String file) {
        return instance.get(ClaimFileSights.class).show(order.provider(), file);
    }

    private List<ClaimFileSights.Line> lines(ClaimFileSight file) {
        return instance.get(ClaimFileSights.class).lines(order.provider(), file.reference(), false, 0, 100);
    }

    private List<InvoiceRow> invoicesOfProvider() {
        return instance.get(InvoiceLists.class)
                .ofProvider(
                        order.provider(),
                        order.provider().organisationAs(Role.PROVIDER_STAFF).orElseThrow(),
                        0,
                        100);
    }
}
