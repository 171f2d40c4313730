package org.carepurse.directpayment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.carepurse.audit.RequestKey;
import org.carepurse.directpayment.WhatItWas.ForGoal;
import org.carepurse.evidence.EvidenceFolder;
import org.carepurse.evidence.EvidenceKind;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.BrokenInvariant;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.WrongInput;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnDatabase
class ReceiptsTest {

    private static final int TEN_MEBIBYTES = 10 * 1024 * 1024;

    private Receipts receipts;
    private ADirectPayment payment;

    @BeforeEach
    void aPayment(CarePurseInstance running) {
        receipts = running.get(Receipts.class);
        payment = ADirectPayment.in(running).told("24/11/2026,-30.00,TAXI CO");
    }

    @Test
    void a_receipt_ends_the_wait_for_it_and_can_be_opened_by_those_who_see_the_account() {
        payment.explain("TAXI", new ForGoal(payment.pot(), false)).value();
        assertThat(payment.lines(LineFilter.NEEDS_RECEIPT)).hasSize(1);
        String reference = attach("taxi.pdf", pdf("Taxi £30"));
        assertThat(payment.lines(LineFilter.NEEDS_RECEIPT)).isEmpty();
        SignedIn finance = payment.agreement().plan().finance();
        Receipt.Opened opened = receipts.open(finance, payment.reference(), reference);
        assertThat(opened.content()).isEqualTo(pdf("Taxi £30"));
        assertThat(opened.receipt().kind()).isEqualTo(EvidenceKind.PDF);
        assertThat(opened.receipt().name()).isEqualTo("taxi.pdf");
    }

    @Test
    void the_same_file_for_the_same_line_is_one_receipt() {
        assertThat(attach("a.pdf", pdf("one"))).isEqualTo(attach("b.pdf", pdf("one")));
        attach("c.pdf", pdf("two"));
        assertThat(receipts.of(payment.holder(), payment.reference(), line())).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>receipt.pdf</html>", "GIF89a", "", "PK\u0003\u0004"})
    void what_a_file_is_its_content_says_and_not_its_name(String content) {
        assertThatThrownBy(() -> attach("receipt.pdf", content.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.code()).isEqualTo("evidence-kind"));
    }

    @Test
    void ten_mebibytes_are_taken_and_a_byte_more_is_not() {
        attach("large.pdf", Arrays.copyOf(pdf("large"), TEN_MEBIBYTES));
        assertThatThrownBy(() -> attach("larger.pdf", Arrays.copyOf(pdf("larger"), TEN_MEBIBYTES + 1)))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.code()).isEqualTo("evidence-too-large"));
    }

    @Test
    void a_name_leads_nowhere() {
        String reference = attach("../../etc/passwd\r\nX: y", pdf("odd"));
        assertThat(receipts.open(payment.holder(), payment.reference(), reference)
                        .receipt()
                        .name())
                .doesNotContain("/", "\n", "\r");
    }

    @Test
    void a_file_that_was_changed_is_found_out() throws IOException {
        String reference = attach("taxi.pdf", pdf("as it was " + payment.reference()));
        String checksum = receipts.open(payment.holder(), payment.reference(), reference)
                .receipt()
                .checksum();
        Files.write(Path.of("target", "receipts", checksum.substring(0, 2), checksum), pdf("as it is now"));
        assertThatThrownBy(() -> receipts.open(payment.holder(), payment.reference(), reference))
                .isInstanceOf(BrokenInvariant.class);
    }

    @Test
    void strangers_and_providers_neither_attach_nor_open(CarePurseInstance running) {
        String reference = attach("taxi.pdf", pdf("mine"));
        SignedIn stranger = payment.agreement().people().aHolder();
        assertThatThrownBy(() -> receipts.open(stranger, payment.reference(), reference))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> receipts.requireMayAttach(stranger, payment.reference()))
                .isInstanceOf(NotAllowed.class);
        ADirectPayment other = ADirectPayment.in(running);
        assertThatThrownBy(() -> receipts.open(other.holder(), other.reference(), reference))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_service_without_a_folder_says_so() {
        assertThatThrownBy(() -> new EvidenceFolder(Optional.empty()).keep("abcd", new byte[0]))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.code()).isEqualTo("evidence-not-kept"));
    }

    private String attach(String name, byte[] content) {
        return receipts.attach(payment.holder(), RequestKey.fresh(), payment.reference(), line(), name, content)
                .value();
    }

    private long line() {
        return payment.line("TAXI").line().id();
    }

    private static byte[] pdf(String words) {
        return ("%PDF-1.7\n" + words).getBytes(StandardCharsets.UTF_8);
    }
}
