package org.carepurse.bankfile;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.carepurse.outcome.WrongInput;
import org.joda.money.Money;

/**
 * The payment status report of ISO 20022 (pain.002), in any version since 001.03: what the bank says of a file of payments,
 * of the blocks in it, or of each payment. We send a file as one block, so what is said of the block is said of the file.
 *
 * <p>Source: the message definitions published by ISO 20022, and its external lists of status and reason codes.
 */
public final class Pain002 {

    private static final String MESSAGE = "CstmrPmtStsRpt";
    private static final String FILE = "OrgnlGrpInfAndSts";
    private static final String BLOCK = "OrgnlPmtInfAndSts";
    private static final String PAYMENT = "TxInfAndSts";

    private final XmlCursor cursor;
    private final AnswerTaker taker;
    private final List<AnsweredFile> ofAll = new ArrayList<>();
    private LocalDate on;
    private String file = "";

    private Pain002(XmlCursor cursor, AnswerTaker taker) {
        this.cursor = cursor;
        this.taker = taker;
    }

    /**
     * Reads the whole report, telling each answer as it comes, and what is said of the whole file last. The stream is left
     * open. An answer that cannot be understood is reported; the rest is read.
     *
     * @throws WrongInput as {@link StatementFormat#read}, and {@code statement-day} when the report is of no day
     */
    public static void read(InputStream file, AnswerTaker taker) throws IOException {
        XmlCursor cursor = new XmlCursor(file);
        boolean isOurs = false;
        while (cursor.advance()) {
            if (cursor.opens(MESSAGE)) {
                isOurs = true;
                new Pain002(cursor, taker).report();
            }
        }
        if (!isOurs) {
            throw new WrongInput("file", "bank-file-another-kind", Map.of("kind", "bankfile.kind.pain002"));
        }
    }

    public static AnswersRead readAll(InputStream file) throws IOException {
        AnswersRead read = new AnswersRead();
        read(file, read);
        return read;
    }

    private void report() {
        while (cursor.advance() && !cursor.closes(MESSAGE)) {
            if (cursor.opens("GrpHdr")) {
                on = XmlDay.read("CreDtTm", cursor.whole().text("CreDtTm"));
            } else if (cursor.opens(FILE)) {
                XmlElement all = cursor.whole();
                file = all.text("OrgnlMsgId");
                ofAll(all, "GrpSts");
            } else if (cursor.opens(BLOCK)) {
                block();
            }
        }
        ofAll.forEach(taker::file);
    }

    private void block() {
        XmlElement block = new XmlElement(BLOCK, cursor.line(), Map.of());
        while (cursor.advance() && !cursor.closes(BLOCK)) {
            if (cursor.opens(PAYMENT)) {
                payment(cursor.whole());
            } else if (cursor.opensInside(Set.of(BLOCK))) {
                block.add(cursor.whole());
            }
        }
        ofAll(block, "PmtInfSts");
    }

    private void payment(XmlElement told) {
        orReport(told, () -> answer(told, "TxSts").ifPresent(answer -> {
            String payment = told.text("OrgnlEndToEndId");
            if (payment.isEmpty()) {
                throw new WrongInput("OrgnlEndToEndId", "return-reference");
            }
            taker.payment(new AnsweredPayment(told.line(), payment, answer, amount(told), day(), why(told)));
        }));
    }

    private void ofAll(XmlElement told, String status) {
        orReport(told, () -> answer(told, status)
                .ifPresent(answer -> ofAll.add(new AnsweredFile(told.line(), file, answer, day(), why(told)))));
    }

    private void orReport(XmlElement told, Runnable telling) {
        try {
            telling.run();
        } catch (WrongInput unreadable) {
            taker.unread(new UnreadLine(told.line(), unreadable));
        }
    }

    private LocalDate day() {
        if (on == null) {
            throw new WrongInput("CreDtTm", "statement-day");
        }
        return on;
    }

    private static Optional<BankAnswer> answer(XmlElement told, String status) {
        String code = told.text(status);
        Optional<BankAnswer> answer = BankAnswer.ofIso(code);
        if (answer.isEmpty() && !BankAnswer.isNotYet(code)) {
            throw new WrongInput(status, "bank-answer", Map.of("answer", code));
        }
        return answer;
    }

    private static Optional<Money> amount(XmlElement told) {
        return told.first("OrgnlTxRef", "Amt", "InstdAmt")
                .map(amount -> XmlAmount.read("InstdAmt", amount.attribute("Ccy"), amount.text()));
    }

    private static PaymentReturn why(XmlElement told) {
        String code = told.first("StsRsnInf", "Rsn", "Cd")
                .or(() -> told.first("StsRsnInf", "Rsn", "Prtry"))
                .map(XmlElement::text)
                .orElse("");
        return new PaymentReturn(ReturnReason.ofIso(code), code, told.text("StsRsnInf", "AddtlInf"));
    }
}
