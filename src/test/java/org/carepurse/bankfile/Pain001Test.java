package org.carepurse.bankfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.bankfile.InventedPayments.drawnFrom;
import static org.carepurse.bankfile.InventedPayments.payment;
import static org.carepurse.bankfile.InventedPayments.totals;
import static org.carepurse.bankfile.InventedPayments.written;

import com.prowidesoftware.swift.model.mx.MxPain00100109;
import com.prowidesoftware.swift.model.mx.dic.CreditTransferTransaction34;
import com.prowidesoftware.swift.model.mx.dic.GroupHeader85;
import com.prowidesoftware.swift.model.mx.dic.PaymentInstruction30;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.carepurse.money.Sterling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each file is read back by a parser that others wrote. */
class Pain001Test {

    @Test
    void the_header_says_who_pays_how_much_from_where_and_when() {
        MxPain00100109 message = parsed(payment("PAY-1", Sterling.pounds("1234.50")));
        GroupHeader85 header = message.getCstmrCdtTrfInitn().getGrpHdr();
        assertThat(header.getMsgId()).isEqualTo("RUN-7K3M-9QX4");
        assertThat(header.getCreDtTm().withOffsetSameInstant(ZoneOffset.UTC)).hasToString("2026-11-22T18:30:15Z");
        assertThat(header.getInitgPty().getNm()).isEqualTo("Bwrdd Iechyd Gwyr + Sons");
        PaymentInstruction30 block = block(message);
        assertThat(block.getPmtMtd()).hasToString("TRF");
        assertThat(block.isBtchBookg()).isFalse();
        assertThat(block.getReqdExctnDt().getDt()).isEqualTo(InventedPayments.WEDNESDAY);
        assertThat(block.getDbtrAcct().getId().getOthr().getId()).isEqualTo("44556677");
        assertThat(block.getDbtrAcct().getCcy()).isEqualTo("GBP");
        assertThat(block.getDbtrAgt().getFinInstnId().getClrSysMmbId().getMmbId())
                .isEqualTo("112233");
    }

    @Test
    void a_payment_names_its_payee_by_sort_code_and_account_number() {
        CreditTransferTransaction34 one = block(parsed(payment("PAY-1", Sterling.pounds("1234.5"), "Tŷ Gŵyr <Cyf>")))
                .getCdtTrfTxInf()
                .get(0);
        assertThat(one.getPmtId().getEndToEndId()).isEqualTo("PAY-1");
        assertThat(one.getAmt().getInstdAmt().getCcy()).isEqualTo("GBP");
        assertThat(one.getAmt().getInstdAmt().getValue()).isEqualTo("1234.50");
        assertThat(one.getCdtr().getNm()).isEqualTo("Ty Gwyr Cyf");
        assertThat(one.getCdtrAgt()
                        .getFinInstnId()
                        .getClrSysMmbId()
                        .getClrSysId()
                        .getCd())
                .isEqualTo("GBDSC");
        assertThat(one.getCdtrAgt().getFinInstnId().getClrSysMmbId().getMmbId()).isEqualTo("204060");
        assertThat(one.getCdtrAcct().getId().getOthr().getId()).isEqualTo("00733445");
        assertThat(one.getRmtInf().getUstrd()).containsExactly("PAY-1");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20261122})
    void whatever_is_written_is_read_back_and_its_totals_agree(long seed) {
        List<PaymentOrder> orders = drawnFrom(seed, 200);
        MxPain00100109 message = MxPain00100109.parse(written(new Pain001(), orders));
        GroupHeader85 header = message.getCstmrCdtTrfInitn().getGrpHdr();
        PaymentInstruction30 block = block(message);
        List<CreditTransferTransaction34> read = block.getCdtTrfTxInf();
        assertThat(read)
                .extracting(one -> one.getPmtId().getEndToEndId())
                .containsExactlyElementsOf(orders.stream().map(PaymentOrder::id).toList());
        assertThat(read)
                .extracting(one -> one.getAmt().getInstdAmt().getValue())
                .containsExactlyElementsOf(
                        orders.stream().map(order -> order.amount().getAmount()).toList());
        assertThat(read)
                .extracting(
                        one -> one.getCdtrAgt().getFinInstnId().getClrSysMmbId().getMmbId()
                                + one.getCdtrAcct().getId().getOthr().getId())
                .containsExactlyElementsOf(orders.stream()
                        .map(order -> order.payee().sortCode().digits()
                                + order.payee().account().digits())
                        .toList());
        assertThat(read).extracting(one -> one.getCdtr().getNm()).allMatch(Pain001Test::isPlain);
        BigDecimal sum = totals(orders).amount().getAmount();
        assertThat(List.of(header.getCtrlSum(), block.getCtrlSum())).containsOnly(sum);
        assertThat(List.of(header.getNbOfTxs(), block.getNbOfTxs())).containsOnly("200");
    }

    /** Others write elements in the order of the schema, and know none that is not in it. */
    @Test
    void written_again_by_the_other_parser_it_has_the_same_elements_in_the_same_order() {
        String ours = written(new Pain001(), drawnFrom(3, 5));
        assertThat(elements(MxPain00100109.parse(ours).document())).isEqualTo(elements(ours));
    }

    @Test
    void one_penny_and_the_largest_sum_are_written_in_full() {
        List<CreditTransferTransaction34> read = block(
                        parsed(payment("LEAST", Sterling.pence(1)), payment("MOST", BacsStandard18.LARGEST)))
                .getCdtTrfTxInf();
        assertThat(read)
                .extracting(one -> one.getAmt().getInstdAmt().getValue().toPlainString())
                .containsExactly("0.01", "999999999.99");
    }

    private static List<String> elements(String xml) {
        return Pattern.compile("<(/?)(?:\\w+:)?(\\w+)[^>]*>")
                .matcher(xml)
                .results()
                .map(tag -> tag.group(1) + tag.group(2))
                .toList();
    }

    private static boolean isPlain(String name) {
        return name.matches("[A-Za-z0-9/?:().,'+ -]{1,70}") && !name.startsWith("/");
    }

    private static MxPain00100109 parsed(PaymentOrder... orders) {
        return MxPain00100109.parse(written(new Pain001(), orders));
    }

    private static PaymentInstruction30 block(MxPain00100109 message) {
        assertThat(message.getCstmrCdtTrfInitn().getPmtInf()).hasSize(1);
        return message.getCstmrCdtTrfInitn().getPmtInf().get(0);
    }
}
